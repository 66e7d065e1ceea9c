import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { templateJson, PLAIN_ROOT, type Json } from '#tests/support/builders.ts';
import { need } from '#tests/support/need.ts';
import { parse } from '../parse.ts';
import { BOX_PROPERTIES } from './box.ts';
import { conditionSchema } from './condition.ts';
import { fieldOf, partsOf, startParts, startValue } from './field.ts';
import { templateSchema } from './template.ts';
import { typeStyleSchema } from './type-style.ts';

const NAMES = { slots: ['story', 'photo'], art: ['leaf'] };
const KINDS = Object.entries(BOX_PROPERTIES);

describe('fields', () => {
  it.each(KINDS)('are known for all that a %s box may say', (_, entries) => {
    expect(Object.keys(partsOf(entries))).toEqual(Object.keys(entries));
  });

  it('are known for conditions and for type', () => {
    expect(Object.keys(partsOf(conditionSchema.entries))).toContain('onTheDay');
    expect(partsOf(typeStyleSchema.entries, ['adapt'])['size']).toMatchObject({ needed: true, field: { kind: 'parts' } });
  });

  it('say what the schema takes', () => {
    const { fill, colour, width, padding, safe, aspect, inset, outline, pattern, art, recolour } = {
      ...BOX_PROPERTIES.pattern,
      ...BOX_PROPERTIES.drawing,
      ...BOX_PROPERTIES.words,
      pattern: BOX_PROPERTIES.pattern.pattern,
    };
    expect(fieldOf(fill)).toEqual({ kind: 'role' });
    expect(fieldOf(colour)).toEqual({ kind: 'several', of: { kind: 'role' }, least: 1, most: null });
    expect(fieldOf(width)).toEqual({ kind: 'length' });
    expect(fieldOf(padding)).toMatchObject({ kind: 'edges', each: { inline: { field: { kind: 'length' }, needed: false } } });
    expect(fieldOf(safe)).toMatchObject({ kind: 'several', of: { kind: 'choice', values: ['top', 'bottom', 'start', 'end'] } });
    expect(fieldOf(aspect)).toEqual({ kind: 'number', min: 0.05, max: 20, whole: false });
    expect(fieldOf(inset)).toMatchObject({ kind: 'parts', parts: { start: { needed: false } } });
    expect(fieldOf(outline)).toMatchObject({ parts: { form: { needed: true }, radius: { needed: false } } });
    expect(fieldOf(pattern)).toMatchObject({ kind: 'variant', key: 'kind', options: { weave: { warp: { needed: true } } } });
    expect(fieldOf(art)).toEqual({ kind: 'art' });
    expect(fieldOf(recolour)).toEqual({ kind: 'roles-by-role' });
  });

  it('are the same for a schema that also describes itself', () => {
    expect(fieldOf(v.pipe(BOX_PROPERTIES.group.fill, v.description('the ground')))).toEqual({ kind: 'role' });
    expect(fieldOf(v.optional(BOX_PROPERTIES.group.width))).toEqual({ kind: 'length' });
  });

  it('refuse a schema that no control is known for', () => {
    expect(() => fieldOf(v.date())).toThrow(/no field is known/u);
  });

  it.each(KINDS.flatMap(([kind, entries]) => Object.entries(partsOf(entries)).map(([name, { field }]) => [kind, name, field] as const)))(
    'of a %s box: %s starts at a value that is taken',
    (kind, name, field) => {
      const box: Json = { kind, ...needed(kind), [name]: startValue(field, { ...NAMES, slots: name === 'slot' ? ['photo'] : ['story'] }) };
      need(parse(templateSchema, templateJson({ root: { ...PLAIN_ROOT, children: [box] } })));
    },
  );

  it('of every pattern start at values that are taken', () => {
    const field = fieldOf(BOX_PROPERTIES.pattern.pattern);
    if (field.kind !== 'variant') throw new Error('a pattern is one of several');
    for (const [kind, parts] of Object.entries(field.options)) {
      const pattern = { kind, ...startParts(parts, NAMES) };
      need(parse(templateSchema, templateJson({ root: { ...PLAIN_ROOT, children: [{ kind: 'pattern', pattern }] } })));
    }
  });
});

/** What a box of this kind must say to be taken. */
function needed(kind: string): Json {
  const own: Readonly<Record<string, Json>> = {
    words: { slots: ['story'], style: 'story' },
    photo: { slot: 'photo' },
    code: { slot: 'photo' },
    drawing: { art: 'leaf' },
    pattern: { pattern: { kind: 'stitch', cell: 2, colours: ['rose'] } },
  };
  return own[kind] ?? {};
}

import { describe, expect, it } from 'vitest';
import { PLAIN_ROOT, STYLES, templateJson, type Json } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { parse } from '../parse.ts';
import { artIn, phrasesIn } from './art-in.ts';
import { templateSchema } from './template.ts';

const refused = (changes: Json) => needFailure(parse(templateSchema, templateJson(changes))).map(({ path, reason }) => `${path} ${reason}`);
const rootWith = (...children: readonly Json[]) => ({ root: { ...PLAIN_ROOT, children } });
const wordsBox = { kind: 'words', slots: ['story'], style: 'story' };

function nested(depth: number): unknown {
  let text = '{"kind":"group"}';
  for (let level = 0; level < depth; level += 1) text = `{"kind":"group","children":[${text}]}`;
  return JSON.parse(text);
}

describe('reading a template', () => {
  it.each<[string, Json]>([
    ['root.children.0.slots names nickname', rootWith({ ...wordsBox, slots: ['nickname'] })],
    ['root.children.0.adapt.0.set.slots names nickname', rootWith({ ...wordsBox, adapt: [{ when: {}, set: { slots: ['nickname'] } }] })],
    ['root.children.0.style names detail', rootWith({ ...wordsBox, style: 'detail' })],
    ['root.children.0.adapt.0.set.style names detail', rootWith({ ...wordsBox, adapt: [{ when: {}, set: { style: 'detail' } }] })],
    ['root.children.0.style', rootWith({ ...wordsBox, style: 'shouting' })],
    ['root.children.0 a words box needs slots or a phrase', rootWith({ kind: 'words', style: 'story' })],
    ['root.children.0 a words box needs a style', rootWith({ kind: 'words', slots: ['story'] })],
    ['root.children.0 a photo box needs a slot', rootWith({ kind: 'photo' })],
    ['root.children.0.slot names portrait', rootWith({ kind: 'photo', slot: 'portrait' })],
    [
      'root.children.0.adapt.0.set.slot names portrait',
      rootWith({ kind: 'photo', slot: 'photo', adapt: [{ when: {}, set: { slot: 'portrait' } }] }),
    ],
    ['root.children.0 a drawing box needs art', rootWith({ kind: 'drawing' })],
    ['root.children.0.art', rootWith({ kind: 'drawing', art: '../../secret' })],
    ['root.children.0 a pattern box needs a pattern', rootWith({ kind: 'pattern' })],
    ['root.children.0.pattern.cell', rootWith({ kind: 'pattern', pattern: { kind: 'stitch', cell: 0, colours: ['rose'] } })],
    ['root.children.0.fill', rootWith({ ...wordsBox, fill: 'red' })],
    ['root.children.0.kind', rootWith({ kind: 'script' })],
    ['root.children.0.onclick', rootWith({ ...wordsBox, onclick: 'x' })],
    ['root.children.0.width', rootWith({ ...wordsBox, width: '40' })],
    ['root.children.0.width', rootWith({ ...wordsBox, width: `${'9'.repeat(400)}%` })],
    ['root.children.0.when.has names nickname', rootWith({ ...wordsBox, when: { has: ['nickname'] } })],
    [
      'root.children.0.adapt.1.when.lacks names nickname',
      rootWith({
        ...wordsBox,
        adapt: [
          { when: {}, set: {} },
          { when: { lacks: ['nickname'] }, set: {} },
        ],
      }),
    ],
    ['root.children.0.padding must be in units', rootWith({ kind: 'group', safe: ['bottom'], padding: { bottom: '3%' } })],
    ['root.children.0.padding must be in units', rootWith({ kind: 'group', padding: '3%', adapt: [{ when: {}, set: { safe: ['top'] } }] })],
    ['root.children.0.when.shape.0', rootWith({ ...wordsBox, when: { shape: ['round'] } })],
    ['backgroundAdapt.0.when.has names nickname', { backgroundAdapt: [{ when: { has: ['nickname'] }, set: 'ink' }] }],
    [
      'styles.story.adapt.0.when.has names nickname',
      { styles: { ...STYLES, story: { ...STYLES.story, adapt: [{ when: { has: ['nickname'] }, set: {} }] } } },
    ],
    ['styles a headline must be at least as large', { styles: { ...STYLES, headline: { ...STYLES.headline, size: { min: 2, max: 12 } } } }],
    ['styles.story.size min must not be larger', { styles: { ...STYLES, story: { ...STYLES.story, size: { min: 6, max: 5 } } } }],
    ['styles.story', { styles: {} }],
    ['slots.0', { slots: ['Story'] }],
    ['slots.0 is a word that no id may be', { slots: ['constructor'] }],
    ['slots', { slots: [] }],
    ['purposes.0', { purposes: ['selling'] }],
    ['version', { version: 2 }],
    ['extra', { extra: 1 }],
  ])('refuses a fault and says where and why: %s', (words, changes) => {
    const faults = refused(changes);
    expect(
      faults.some((fault) => fault.startsWith(words)),
      faults.join('\n'),
    ).toBe(true);
    expect(faults.every((fault) => fault.trim() !== '')).toBe(true);
  });

  it('finds a fault deep in the tree', () => {
    const [fault] = refused(rootWith(wordsBox, { kind: 'group', children: [wordsBox, { ...wordsBox, slots: ['nickname'] }] }));
    expect(fault).toBe('root.children.1.children.1.slots names nickname, which the template does not declare');
  });

  it('accepts boxes nested as deep as any design needs, and refuses a deeper tree with a reason', () => {
    expect(need(parse(templateSchema, templateJson({ root: nested(12) }))).root.kind).toBe('group');
    expect(refused({ root: nested(13) })[0]).toContain('nested deeper than 12');
  });

  it('refuses a tree 10,000 boxes deep without running out of stack', () => {
    expect(refused({ root: nested(10_000) })[0]).toContain('nested deeper than 12');
  });

  it('refuses more boxes in one than a card can carry', () => {
    expect(refused(rootWith(...Array.from({ length: 61 }, () => wordsBox)))[0]).toContain('at most 60');
  });

  it('refuses what is no object at all', () => {
    for (const data of [null, 3, 'x', [], undefined]) expect(parse(templateSchema, data).ok).toBe(false);
  });
});

describe('what a template names', () => {
  const template = need(
    parse(
      templateSchema,
      templateJson(
        rootWith(
          { kind: 'drawing', art: 'leaf', adapt: [{ when: {}, set: { art: 'bird' } }] },
          {
            kind: 'group',
            children: [
              { kind: 'drawing', art: 'leaf' },
              { kind: 'words', phrase: 'day', style: 'tag' },
            ],
          },
          { kind: 'words', phrase: 'hashtag', style: 'tag', adapt: [{ when: {}, set: { phrase: 'thanks' } }] },
        ),
      ),
    ),
  );

  it('is its drawings, each once, whatever the conditions', () => {
    expect(artIn(template.root)).toEqual(['leaf', 'bird']);
  });

  it('is its phrases, but not the hashtag, which every pack has', () => {
    expect(phrasesIn(template.root)).toEqual(['day', 'thanks']);
  });
});

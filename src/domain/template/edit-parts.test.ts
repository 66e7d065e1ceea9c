import { describe, expect, it } from 'vitest';
import { PLAIN_ROOT, templateJson } from '#tests/support/builders.ts';
import { need } from '#tests/support/need.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { parse } from '../parse.ts';
import { boxAsDrawn, ownBox, partUsed, withoutUnusedParts } from './edit-parts.ts';
import { templateSchema } from './template.ts';

const PART = { kind: 'group', height: 8, children: [{ use: 'cloth' }] };
const CLOTH = { kind: 'pattern', height: 4, pattern: { kind: 'stitch', cell: 2, colours: ['rose'] } };

function design(children: readonly JsonObject[]): JsonObject {
  const json = templateJson({ parts: { foot: PART, cloth: CLOTH }, root: { ...PLAIN_ROOT, children } });
  const plain: unknown = JSON.parse(JSON.stringify(json));
  if (!isJsonObject(plain)) throw new Error('a template is an object');
  return plain;
}

describe('a part that is used', () => {
  it('is told from a box of its own, and known as it is drawn', () => {
    expect(partUsed({ use: 'foot' })).toBe('foot');
    expect(partUsed(CLOTH)).toBeNull();
    expect(boxAsDrawn(design([{ use: 'cloth' }]), { use: 'cloth', height: 9 })).toMatchObject({ kind: 'pattern', height: 9 });
    expect(boxAsDrawn(design([{ use: 'cloth' }]), { use: 'gone' })).toBeNull();
  });

  it('becomes a box of its own that draws the same, and its part goes with its last use', () => {
    const before = design([{ use: 'foot' }]);
    const after = ownBox(before, [0]);
    expect(need(parse(templateSchema, after))).toEqual(need(parse(templateSchema, before)));
    expect(after['parts']).toBeUndefined();
    expect(JSON.stringify(after)).not.toContain('use');
  });

  it('stays for its other uses', () => {
    const after = ownBox(design([{ use: 'foot' }, { use: 'cloth' }]), [1]);
    expect(isJsonObject(after['parts']) ? Object.keys(after['parts']) : []).toEqual(['foot', 'cloth']);
    need(parse(templateSchema, after));
  });

  it('goes when nothing uses it any more, also through another part', () => {
    expect(withoutUnusedParts(design([CLOTH]))['parts']).toBeUndefined();
    expect(withoutUnusedParts(design([{ use: 'cloth' }]))['parts']).toEqual({ cloth: CLOTH });
    const whole = design([{ use: 'foot' }]);
    expect(withoutUnusedParts(whole)).toBe(whole);
  });
});

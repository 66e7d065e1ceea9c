import { describe, expect, it } from 'vitest';
import { aDocument, formatId, slot, written } from '#tests/support/builders.ts';
import { parse } from '../parse.ts';
import { documentSchema, type Document } from './document.ts';
import { withFormats, withoutOverride, withShortened, withShorterWords } from './edit-document.ts';
import { withAlign, withHidden, withTextScale } from './edit-size.ts';
import { isOwn } from './own-size.ts';

const [square, tall] = [formatId('square'), formatId('tall')];
const PLACE = { kind: 'slot', slot: slot('place') } as const;
const storable = (document: Document) => parse(documentSchema, JSON.parse(JSON.stringify(document)) as unknown).ok;
const own = (document: Document) => Object.entries(document.overrides).flatMap(([id, override]) => (isOwn(override) ? [id] : []));

describe('changing one size alone', () => {
  it('sets the scale of its type, within what there is, and goes back', () => {
    const larger = withTextScale(aDocument(), square, 0.5);
    expect(larger.overrides[square]?.textScale).toBe(0.5);
    expect(withTextScale(aDocument(), square, 7).overrides[square]?.textScale).toBe(1);
    expect(withTextScale(larger, square, 0).overrides[square]).not.toHaveProperty('textScale');
    expect(storable(larger)).toBe(true);
  });

  it('sets the side its words stand at, and goes back', () => {
    const ended = withAlign(aDocument(), square, 'end');
    expect(ended.overrides[square]?.align).toBe('end');
    expect(withAlign(ended, square, null).overrides[square]).not.toHaveProperty('align');
    expect(storable(ended)).toBe(true);
  });

  it('leaves parts out, each once, and puts them back', () => {
    const twice = withHidden(withHidden(aDocument(), square, PLACE, true), square, { ...PLACE }, true);
    const both = withHidden(twice, square, { kind: 'pattern' }, true);
    expect(both.overrides[square]?.hidden).toEqual([PLACE, { kind: 'pattern' }]);
    expect(withHidden(both, square, PLACE, false).overrides[square]?.hidden).toEqual([{ kind: 'pattern' }]);
    expect(withHidden(withHidden(both, square, PLACE, false), square, { kind: 'pattern' }, false).overrides[square]).not.toHaveProperty(
      'hidden',
    );
    expect(storable(both)).toBe(true);
  });

  it('is marked on the sizes that look other than the rest, and on no other', () => {
    const document = written({ story: 'Bread' });
    expect(own(withShortened(withFormats(document, [square]), square, true))).toEqual([]);
    expect(own(withShorterWords(document, tall, slot('story'), 'B'))).toEqual([tall]);
    const all = withHidden(withAlign(withTextScale(document, square, -1), square, 'start'), square, PLACE, true);
    expect(own(all)).toEqual([square]);
    expect(withoutOverride(all, square)).toEqual(document);
  });
});

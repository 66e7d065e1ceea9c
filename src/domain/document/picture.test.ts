import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { photoIdSchema } from '../ids.ts';
import { aDocument, aLoadedPack, aPack, aTemplate, packJson, PHOTO, type Json } from '#tests/support/builders.ts';
import { present } from '#tests/support/need.ts';
import type { Cover } from './cover.ts';
import type { Document, PlacedPhoto } from './document.ts';
import { pictureKey, pictureOf, picturesOf, plainPicture, type Dress } from './picture.ts';

const pack = aLoadedPack(aTemplate({}), aPack({ slots: [...(packJson()['slots'] as readonly Json[]), { kind: 'mark', id: 'mark' }] }));
const document: Document = aDocument({ photos: { photo: PHOTO, mark: { ...PHOTO, photo: 'mark' } } });
const placed: PlacedPhoto = present(Object.values(document.photos)[0]);
const palette = present(pack.pack.palettes[0]);
const dress: Dress = { look: {}, palette, seed: 7 };
const COVER: Cover = { kind: 'box', x: 0.1, y: 0.1, width: 0.2, height: 0.2, fill: 'solid' };
const keyOf = (change: Partial<PlacedPhoto>, worn: Partial<Dress> = {}) =>
  pictureKey(pictureOf({ ...placed, ...change }, { ...dress, ...worn }));

describe('the picture of a photo', () => {
  it('is the photo itself while nothing is done to it, however it is framed', () => {
    expect(keyOf({})).toBe(placed.photo);
    expect(keyOf({ framing: { ...placed.framing, zoom: 3 } }, { look: { treatment: 'none' } })).toBe(placed.photo);
    expect(keyOf({}, { look: { treatment: 'cut' } })).toBe(placed.photo);
  });

  it('is another one after each thing that is done to it', () => {
    const keys = [
      keyOf({}),
      keyOf({ covers: [COVER] }),
      keyOf({ covers: [{ ...COVER, fill: 'mosaic' }] }),
      keyOf({ adjustment: { ...placed.adjustment, warmth: 0.1 } }),
      keyOf({ adjustment: { ...placed.adjustment, flip: true } }),
      keyOf({}, { look: { treatment: 'duotone' } }),
      keyOf({}, { look: { treatment: 'grain' } }),
      keyOf({}, { look: { treatment: 'grain' }, seed: 8 }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('changes with the palette only where it is made of its colours', () => {
    const other = { palette: { ...palette, colours: { ...palette.colours, deep: '#000000' } } };
    expect(keyOf({ covers: [COVER] }, other)).not.toBe(keyOf({ covers: [COVER] }));
    expect(keyOf({ covers: [{ ...COVER, fill: 'mosaic' }] }, other)).toBe(keyOf({ covers: [{ ...COVER, fill: 'mosaic' }] }));
    expect(keyOf({}, { ...other, look: { treatment: 'duotone' } })).not.toBe(keyOf({}, { look: { treatment: 'duotone' } }));
  });

  it('of a mark is never treated, adjusted or covered', () => {
    const treated: Document = { ...document, look: { treatment: 'duotone' } };
    const pictures = [...picturesOf(treated, pack).values()];
    expect(pictures).toContainEqual(plainPicture(v.parse(photoIdSchema, 'mark')));
    expect(pictures.filter(({ treatment }) => treatment.kind === 'duotone').map(({ photo }) => photo)).toEqual([placed.photo]);
  });
});

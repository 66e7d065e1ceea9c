import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '#domain/parse.ts';
import { documentSchema } from '#domain/document/document.ts';
import { aDocument, aPack, aTemplate, aTemplateOf, LIGHT, PHOTO, type Json } from '#tests/support/builders.ts';
import { lookParts } from './look-parts.ts';
import { recolour, remix } from './remix.ts';

const palette = (id: string, mode: string) => ({ id, mode, colours: LIGHT });
const pack = aPack({
  palettes: [palette('morning', 'light'), palette('noon', 'light'), palette('night', 'dark')],
  pairings: [{ id: 'front-page', voice: 'serif', quiet: 'grotesk-text' }],
});
const WEAVE: Json = { kind: 'pattern', pattern: { kind: 'weave', cell: 3, warp: ['rose', 'sun'], weft: ['leaf', 'deep'] } };
const STORY: Json = { kind: 'words', slots: ['story'], style: 'story' };
const PICTURE: Json = { kind: 'photo', slot: 'photo' };
const everything = lookParts(aTemplateOf([WEAVE, STORY, PICTURE]));
const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

describe('what a template lets change', () => {
  it('is what is in it', () => {
    expect(everything).toMatchObject({ pattern: { kind: 'weave' }, alignment: true, cut: true, photo: true });
    expect(lookParts(aTemplateOf([{ kind: 'group', fill: 'sun' }]))).toEqual({ pattern: null, alignment: false, cut: false, photo: false });
  });

  it('is not what it keeps', () => {
    const kept = [WEAVE, STORY, PICTURE].map((box) => ({ ...box, keep: true }));
    expect(lookParts(aTemplateOf(kept))).toEqual({ pattern: null, alignment: false, cut: false, photo: true });
  });
});

describe('a remix', () => {
  const document = aDocument({ photos: { photo: PHOTO } });

  it('is a document like any other, in other colours, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dress = remix(pack, document, everything, seed);
        expect(dress.paletteId).not.toBe(document.paletteId);
        expect(parse(documentSchema, { ...document, ...dress }).ok).toBe(true);
        expect(remix(pack, document, everything, seed)).toEqual(dress);
      }),
    );
  });

  it('comes in many kinds, each part often left as designed', () => {
    const looks = Array.from({ length: 200 }, (_, seed) => remix(pack, document, everything, seed).look);
    for (const part of ['pattern', 'pairing', 'alignment', 'treatment'] as const) {
      const kinds = new Set(looks.map((look) => look[part]));
      expect(kinds.size).toBeGreaterThan(1);
      expect(kinds.has(undefined)).toBe(true);
    }
  });

  it('leaves alone what the template does not let change, and photos that are not there', () => {
    const plain = lookParts(aTemplate({ root: { kind: 'group' } }));
    for (let seed = 0; seed < 50; seed += 1) {
      const { look } = remix(pack, aDocument(), plain, seed);
      expect([look.pattern, look.alignment, look.treatment]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('of colours alone keeps to the mode, and everything else', () => {
    const dress = recolour(pack, aDocument({ look: { alignment: 'center' } }), 3);
    expect(dress).toEqual({ paletteId: 'noon', seed: 7, look: { alignment: 'center' } });
  });
});

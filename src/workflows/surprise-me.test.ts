import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document.ts';
import { ok } from '#domain/result.ts';
import { need, present } from '#tests/support/need.ts';
import { fakeStudio } from '#tests/support/fake-studio.ts';
import { written } from '#tests/support/builders.ts';
import type { Studio } from './studio.ts';
import { surpriseMe } from './surprise-me.ts';

const document = written(
  { story: 'We baked together on Fridays.' },
  { packId: 'it-takes-a-community', templateId: 'open-door', paletteId: 'saffron' },
);

/** A studio whose cards have room for all the words, but in the dresses `tooWide` names. */
async function studioWhere(
  tooWide: (dressed: Document) => boolean,
  uncovered: (dressed: Document) => readonly string[] = () => [],
): Promise<Studio> {
  const roomy = await fakeStudio();
  const narrow = await fakeStudio({ room: () => 5 });
  return {
    ...roomy,
    async setTable(dressed, options) {
      const table = need(await (tooWide(dressed) ? narrow : roomy).setTable(dressed, options));
      return ok({ ...table, prepared: { ...table.prepared, uncovered: uncovered(dressed) } });
    },
  };
}

const surprised = async (studio: Studio, seed = 1) =>
  need(await surpriseMe(studio, document, [present(studio.catalogue.formats[0]), present(studio.catalogue.formats[1])], seed));

describe('a surprise', () => {
  it('is in other colours and has a seed of its own', async () => {
    const dress = await surprised(await studioWhere(() => false));
    expect(dress.paletteId).not.toBe('saffron');
    expect(dress.seed).not.toBe(document.seed);
  });

  it('is never one in which words are left out that were there before', async () => {
    const hasLetters = (dressed: Document) => dressed.look.pairing !== undefined;
    const studio = await studioWhere(hasLetters);
    const dresses = await Promise.all(Array.from({ length: 8 }, (_, seed) => surprised(studio, seed)));
    expect(dresses.map(({ look }) => look.pairing)).toEqual(dresses.map(() => undefined));
  });

  it('is never one that lacks letters', async () => {
    const studio = await studioWhere(
      () => false,
      (dressed) => (dressed.look.pairing === undefined ? [] : ['ß']),
    );
    expect((await surprised(studio, 2)).look.pairing).toBeUndefined();
  });

  it('is other colours alone where nothing else fits', async () => {
    const dress = await surprised(await studioWhere((dressed) => dressed.seed !== document.seed));
    expect(dress).toMatchObject({ seed: document.seed, look: document.look });
    expect(dress.paletteId).not.toBe('saffron');
  });
});

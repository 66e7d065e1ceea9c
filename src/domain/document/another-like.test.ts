import { describe, expect, it } from 'vitest';
import { aDocument, PHOTO } from '#tests/support/builders.ts';
import { anotherLike } from './another-like.ts';
import { isUntouched } from './document.ts';

describe('another card like one that is there', () => {
  const made = aDocument({
    words: { story: { text: 'Samira’s story', lang: 'en' } },
    photos: { photo: { ...PHOTO, description: 'Samira at her door' } },
    standIns: { 'photo-2': 'silhouette' },
    look: { pattern: 'weave', alignment: 'center' },
    formats: ['square'],
    overrides: { square: { words: { story: 'Samira' }, framing: {}, shortened: true } },
    kit: { hashtags: ['#OurStreet'], captions: { instagram: 'By Samira' }, shortAlt: 'Samira', fullAlt: 'Samira at home' },
  });

  it('looks the same', () => {
    const { templateId, paletteId, look, formats, seed, standIns } = anotherLike(made);
    expect({ templateId, paletteId, look, formats, seed, standIns }).toEqual({
      templateId: made.templateId,
      paletteId: made.paletteId,
      look: made.look,
      formats: made.formats,
      seed: made.seed,
      standIns: made.standIns,
    });
  });

  it('says nothing of what the first said', () => {
    expect(isUntouched(anotherLike(made))).toBe(true);
    expect(JSON.stringify(anotherLike(made))).not.toContain('Samira');
    expect(JSON.stringify(anotherLike(made))).not.toContain('OurStreet');
    expect(JSON.stringify(anotherLike(made))).not.toContain(PHOTO.photo);
  });
});

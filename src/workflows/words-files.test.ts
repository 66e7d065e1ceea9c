import { describe, expect, it } from 'vitest';
import platforms from '#assets/formats/platforms.json';
import social from '#assets/formats/social.json';
import { makeKit, type Kit } from '#compose/share-kit/make-kit.ts';
import { parseCatalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import { aPack, aTemplate, formatId, written, type Json } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { need, present } from '#tests/support/need.ts';
import { wordsFiles } from './words-files.ts';

const catalogue = need(parseCatalogue({ platforms, formats: social }));
const format = (id: string): Format => present(catalogue.formatById.get(formatId(id)));
const FORMATS = [format('ig-portrait'), format('ig-story'), format('x-post')];
const titles = {
  caption: 'Caption',
  description: 'Description',
  descriptionOf: (formats: readonly Format[]) => `Description of ${formats.map(({ id }) => id).join()}`,
};
const phrases = { says: (words: string) => words, photo: (shown: string) => shown, instead: () => '' };

async function filesOf(overrides: Json = {}) {
  const document = written({ headline: 'Bread for all', story: 'I left the door open.', name: 'Samira' }, { overrides });
  const kits = new Map<Format, Kit>();
  for (const each of FORMATS) {
    const scene = await composeCard(document, { template: aTemplate(), format: each });
    kits.set(each, makeKit({ document, scene, pack: aPack(), design: '', phrases }));
  }
  const files = wordsFiles((each) => present(kits.get(each)), FORMATS, catalogue, titles);
  return Object.fromEntries(await Promise.all(files.map(async ({ name, blob }) => [name, await blob.text()] as const)));
}

describe('the words beside the pictures', () => {
  it('are one file for each platform, described once where its sizes show the same', async () => {
    const files = await filesOf();
    expect(Object.keys(files)).toEqual(['words-instagram.txt', 'words-x.txt']);
    expect(files['words-instagram.txt']?.match(/^Description/gmu)).toHaveLength(1);
  });

  it('describe a size of its own where something is left out of it', async () => {
    const files = await filesOf({ 'ig-story': { hidden: [{ kind: 'slot', slot: 'headline' }] } });
    const text = files['words-instagram.txt'] ?? '';
    expect(text).toContain('Description of ig-portrait\r\n\r\nBread for all.');
    expect(text).toContain('Description of ig-story\r\n\r\nI left the door open.');
    expect(files['words-x.txt']).not.toContain('Description of');
  });
});

import { describe, expect, it } from 'vitest';
import platforms from '#assets/formats/platforms.json';
import { parseCatalogue } from '#domain/format/catalogue.ts';
import type { Platform } from '#domain/format/format.ts';
import { aPack, aTemplate, aTemplateOf, packJson, PHOTO, PLAIN_ROOT, written, type Json } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { need, present } from '#tests/support/need.ts';
import { captionLength } from './caption-length.ts';
import type { Instead } from './alt-text.ts';
import { makeKit } from './make-kit.ts';

const catalogue = need(parseCatalogue({ platforms, formats: [] }));
const platform = (id: string): Platform => present(catalogue.platforms.find((each) => each.id === id));
const slots = (packJson()['slots'] as readonly Json[]).map((slot) => (slot['id'] === 'name' ? { ...slot, asks: 'name' } : slot));
const pack = aPack({ slots });
const phrases = {
  says: (words: string) => `Says: ${words}`,
  photo: (shown: string) => `Shows: ${shown}`,
  instead: (standIn: Instead) => `Instead: ${JSON.stringify(standIn)}.`,
};
const WORDS = { headline: 'Bread for all', story: 'I left the door open.', name: 'Samira' };

const OVEN = { photo: { ...PHOTO, description: 'An oven' } };
const WITH_PHOTO = aTemplate({ root: { ...PLAIN_ROOT, children: [{ kind: 'photo', slot: 'photo', height: 15 }, ...PLAIN_ROOT.children] } });

async function kitOf(words: Readonly<Record<string, string>> = WORDS, changes: Json = {}, template = aTemplate()) {
  const document = written(words, changes);
  return makeKit({ document, scene: await composeCard(document, { template }), pack, design: 'A plain card', phrases });
}

describe('the words that go with a picture', () => {
  it('say in the caption what was written, and keep people’s names to the card', async () => {
    expect((await kitOf()).captionOf(platform('instagram')).text).toBe('Bread for all\n\nI left the door open.\n\n#OneStreet');
  });

  it('describe the card with all that stands on it, the photo and the design', async () => {
    const kit = await kitOf(WORDS, { photos: OVEN }, WITH_PHOTO);
    expect(kit.alt.full).toBe('Says: Bread for all. I left the door open. Samira. Shows: An oven. A plain card.');
  });

  it('say nothing of what is left out of the size, or of a photo it has no place for', async () => {
    const hidden = [
      { kind: 'slot', slot: 'name' },
      { kind: 'slot', slot: 'photo' },
    ];
    const kit = await kitOf(WORDS, { photos: OVEN, overrides: { square: { hidden } } }, WITH_PHOTO);
    expect(kit.alt.full).toBe('Says: Bread for all. I left the door open. A plain card.');
    expect((await kitOf(WORDS, { photos: OVEN })).alt.full).not.toContain('An oven');
  });

  it('tell what stands where a photo could, and not what does not show', async () => {
    const template = aTemplateOf([
      { kind: 'photo', slot: 'photo', height: 20 },
      { kind: 'words', slots: ['name'], style: 'name' },
    ]);
    const alt = async (standIn: string, changes: Json = {}) => {
      const document = written({ name: '🌻 samira' }, { standIns: { photo: standIn }, ...changes });
      return makeKit({ document, scene: await composeCard(document, { template }), pack, design: '', phrases }).alt.full;
    };
    expect(await alt('initial')).toBe('Says: 🌻 samira. Instead: {"kind":"initial","letter":"S"}.');
    expect(await alt('pattern')).toBe('Says: 🌻 samira. Instead: {"kind":"pattern"}.');
    expect(await alt('silhouette')).toBe('Says: 🌻 samira. Instead: {"kind":"silhouette","figure":null}.');
    expect(await alt('pattern', { photos: { photo: PHOTO } })).toBe('Says: 🌻 samira.');
    expect((await kitOf(WORDS, { standIns: { photo: 'pattern' } })).alt.full).not.toContain('Instead');
  });

  it('take the whole story though a size shows it shortened', async () => {
    const story = 'A sentence about bread. '.repeat(60).trim();
    const kit = await kitOf({ story });
    expect(kit.captionOf(platform('instagram')).text).toContain(story);
  });

  it('are the person’s own where they wrote some', async () => {
    const kit = await kitOf(WORDS, { kit: { hashtags: [], captions: { x: 'Mine' }, shortAlt: 'Short', fullAlt: 'Full' } });
    expect(kit.captionOf(platform('x'))).toEqual({ text: 'Mine', length: 4, shortened: false, own: true });
    expect(kit.captionOf(platform('bluesky')).own).toBe(false);
    expect([kit.altOf(platform('instagram')), kit.altOf(platform('x'))]).toEqual(['Short', 'Full']);
  });

  it.each(catalogue.platforms.map((each) => each.id))('keep to what %s takes', async (id) => {
    const kit = await kitOf(
      { story: 'A long story about bread and doors. '.repeat(300) },
      { kit: { hashtags: ['#A', '#B', '#C', '#D'], captions: {} } },
    );
    const place = platform(id);
    const caption = kit.captionOf(place);
    if (place.captionLimit !== null) expect(captionLength(caption.text, place)).toBeLessThanOrEqual(place.captionLimit);
    if (place.hashtagLimit !== null) expect(caption.text.match(/#\w/gu) ?? []).toHaveLength(Math.min(5, place.hashtagLimit));
    const alt = kit.altOf(place);
    if (place.altTextLimit === 0) expect(alt).toBeNull();
    else expect(alt?.length).toBeLessThanOrEqual(place.altTextLimit ?? 1000);
  });
});

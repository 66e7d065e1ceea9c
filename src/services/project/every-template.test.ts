import { describe, expect, it } from 'vitest';
import { anotherLike } from '#domain/document/another-like.ts';
import { newDocument } from '#domain/document/new-document.ts';
import type { Document } from '#domain/document/document.ts';
import { documentSchema } from '#domain/document/document.ts';
import { parse } from '#domain/parse.ts';
import { PHOTO } from '#tests/support/builders.ts';
import { need, present } from '#tests/support/need.ts';
import { onePixel } from '#tests/support/one-pixel.ts';
import { wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { carryProject, readProject, writeProject } from './project-file.ts';

const { pack, templates, words } = await wholePackOnDisk('it-takes-a-community');

/** A card with every slot filled, as the design is first seen in `lang`. */
function filled(id: string, lang: string): Document {
  const template = present([...templates.values()].find((each) => each.id === id));
  const [palette] = pack.palettes;
  const blank = newDocument({
    packId: pack.id,
    templateId: template.id,
    paletteId: present(palette).id,
    seed: 4_294_967_295,
    locale: lang,
  });
  const kinds = new Map(pack.slots.map((slot) => [slot.id, slot.kind] as const));
  const samples = Object.entries(words.get(lang)?.templates[id]?.samples ?? {});
  const photos = template.slots.filter((slot) => ['photo', 'mark'].includes(kinds.get(slot) ?? '')).map((slot) => [slot, PHOTO] as const);
  return need(
    parse(documentSchema, {
      ...blank,
      words: Object.fromEntries(samples.map(([slot, text]) => [slot, { text, lang }])),
      photos: Object.fromEntries(photos),
      formats: ['ig-story', 'a4'],
    }),
  );
}

describe.each([...templates.keys()])('%s', (id) => {
  it.each(['en', 'ar'])('comes back out of its picture byte for byte, in %s', async (lang) => {
    const document = filled(id, lang);
    const project = await writeProject({ document, photos: new Map() });
    const png = await carryProject(onePixel(), project, { altText: 'A card', lang });
    expect(JSON.stringify(need(await readProject(png)).document)).toBe(JSON.stringify(document));
    expect(JSON.stringify(need(await readProject(new Blob([project]))).document)).toBe(JSON.stringify(document));
  });

  it('makes another like it that is a whole document', () => {
    const another = anotherLike(filled(id, 'en'));
    expect(need(parse(documentSchema, another))).toEqual(another);
  });
});

import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/format/catalogue.ts';
import { clearArea } from '#domain/format/clear-area.ts';
import { containsRect, insetRect } from '#domain/geometry/geometry.ts';
import { paletteIdSchema, templateIdSchema } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { contrastRatio, DISPLAY_CONTRAST } from '#domain/palette/contrast.ts';
import { PHOTO, written, type Json } from '#tests/support/builders.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { present } from '#tests/support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { compose } from './compose.ts';
import type { ComposeContext } from './context.ts';

const PACK = 'it-takes-a-community';
const MEDIUM =
  'When we moved in, nobody knew each other’s names. I baked on Fridays and left the door open. Now there are eleven families, four kinds of flour, and one oven that is never cold.';
const ARABIC = {
  headline: 'خبز للشارع كله',
  story: 'كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. اليوم نحن إحدى عشرة عائلة وفرن واحد لا يبرد أبداً.',
  name: 'سميرة',
  place: 'بريستول',
};
const CONTENTS: Readonly<Record<string, { readonly words: Readonly<Record<string, string>>; readonly photo?: boolean }>> = {
  empty: { words: {} },
  'a photo alone': { words: {}, photo: true },
  'a story alone': { words: { story: 'I baked on Fridays and left the door open.' } },
  medium: { words: { headline: 'Bread for the street', story: MEDIUM, name: 'Samira', place: 'Bristol' } },
  'medium with a photo': { words: { headline: 'Bread for the street', story: MEDIUM, name: 'Samira', place: 'Bristol' }, photo: true },
  'long with a photo': {
    words: { headline: 'Bread for the street', story: MEDIUM.repeat(6), name: 'Samira', place: 'Bristol' },
    photo: true,
  },
  Arabic: { words: ARABIC },
  'Arabic with a photo': { words: ARABIC, photo: true },
};
const templateIds = (await wholePackOnDisk(PACK)).pack.templates.map((template) => template.id);

let pack: LoadedPack;
let catalogue: Catalogue;
let context: ComposeContext;
beforeAll(async () => {
  [pack, catalogue, context] = await Promise.all([wholePackOnDisk(PACK), catalogueOnDisk(), composeContext()]);
});

function documentOf(templateId: string, content: string, changes: Json = {}) {
  const { words, photo } = present(CONTENTS[content]);
  const palette = present(pack.pack.templates.find((each) => each.id === templateId)).palette;
  const photos = photo === true ? { photo: PHOTO } : {};
  return written(words, { packId: PACK, templateId, paletteId: palette, photos, ...changes });
}

describe.each(templateIds)('the template %s', (id) => {
  it.each(Object.keys(CONTENTS))(
    'keeps every word in the clear area of every format: %s',
    (content) => {
      const template = present(pack.templates.get(v.parse(templateIdSchema, id)));
      const outside: string[] = [];
      for (const format of catalogue.formats) {
        const scene = compose(pack, template, documentOf(id, content), format, context);
        const clear = insetRect({ x: 0, y: 0, width: format.width, height: format.height }, clearArea(format));
        for (const node of scene.nodes) {
          expect(Object.values(node.bounds).every(Number.isFinite)).toBe(true);
          if (node.kind === 'text' && !containsRect(clear, node.bounds, 1.5)) outside.push(`${format.id}: "${node.text}"`);
        }
      }
      expect(outside).toEqual([]);
    },
    60_000,
  );

  it('can be read in every palette', () => {
    const template = present(pack.templates.get(v.parse(templateIdSchema, id)));
    for (const palette of pack.pack.palettes) {
      const document = documentOf(id, 'medium', { paletteId: v.parse(paletteIdSchema, palette.id) });
      for (const format of catalogue.formats.filter((each) => each.usual)) {
        for (const node of compose(pack, template, document, format, context).nodes) {
          if (node.kind !== 'text') continue;
          // The ground is one of the palette's colours: at least one of them must be readable under this paint.
          const best = Math.max(...Object.values(palette.colours).map((colour) => contrastRatio(colour, node.paint)));
          expect(best).toBeGreaterThanOrEqual(DISPLAY_CONTRAST);
          expect(Object.values(palette.colours)).toContain(node.paint);
        }
      }
    }
  }, 60_000);
});

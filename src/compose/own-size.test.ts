// One size changed alone, on every design and shape: whatever is wished for, its words stay inside, readable, and the wish can be taken back.

import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document.ts';
import { withoutOverride } from '#domain/document/edit-document.ts';
import { withAlign, withHidden, withTextScale } from '#domain/document/edit-size.ts';
import { partKey } from '#domain/document/own-size.ts';
import { SIDES } from '#domain/document/override.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import { minimumTypePx } from '#domain/format/minimum-type.ts';
import { SHAPES } from '#domain/format/shape.ts';
import { SHAPE_FORMATS } from '#domain/format/shape-format.ts';
import { containsRect } from '#domain/geometry/geometry.ts';
import { templateIdSchema } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { aFormat, aLoadedPack, aTemplate, aTemplateOf, PHOTO, slot, written, type Json } from '#tests/support/builders.ts';
import { clearRect, composeCard, readSlot, sizeOf, textsOf } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { present } from '#tests/support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { compose } from './compose.ts';
import type { ComposeContext } from './context.ts';
import { shownParts } from './shown-parts.ts';

const PACK = 'it-takes-a-community';
const templateIds = (await wholePackOnDisk(PACK)).pack.templates.map((template) => template.id);
const STORIES = [
  'Bread.',
  'When we moved in, nobody knew each other’s names. I baked on Fridays and left the door open. Now there are eleven families and one oven.',
  'كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. اليوم نحن إحدى عشرة عائلة وفرن واحد لا يبرد أبداً.',
];

let pack: LoadedPack;
let catalogue: Catalogue;
let context: ComposeContext;
beforeAll(async () => {
  [pack, catalogue, context] = await Promise.all([wholePackOnDisk(PACK), catalogueOnDisk(), composeContext()]);
});

const wish = fc.record({
  story: fc.constantFrom(...STORIES),
  photo: fc.boolean(),
  scale: fc.double({ min: -1, max: 1, noNaN: true }),
  align: fc.constantFrom(...SIDES, null),
  hide: fc.array(fc.nat(30), { maxLength: 6 }),
});

describe.each(templateIds)('the template %s, changed for one size', (id) => {
  it.each(SHAPES)(
    'keeps its words inside and readable, and goes back to the very same card: %s',
    (shape) => {
      const template = present(pack.templates.get(v.parse(templateIdSchema, id)));
      const format = present(catalogue.formatById.get(SHAPE_FORMATS[shape].id));
      const paletteId = present(pack.pack.templates.find((each) => each.id === id)).palette;
      const at = (document: Document): Scene => compose(pack, template, document, format, context);
      fc.assert(
        fc.property(wish, ({ story, photo, scale, align, hide }) => {
          const words = Object.fromEntries(template.slots.map((each) => [each, each.startsWith('photo') ? '' : 'Samira']));
          const plain = written({ ...words, story }, { packId: PACK, templateId: id, paletteId, photos: photo ? { photo: PHOTO } : {} });
          const parts = shownParts(pack, template, plain, format, context).map(({ part }) => part);
          const hidden = hide.flatMap((index) => parts[index % Math.max(1, parts.length)] ?? []);
          const scaled = withAlign(withTextScale(plain, format.id, scale), format.id, align);
          const changed = hidden.reduce((now, part) => withHidden(now, format.id, part, true), scaled);
          const scene = at(changed);
          for (const node of textsOf(scene)) {
            expect(node.size).toBeGreaterThanOrEqual(minimumTypePx(format));
            expect(containsRect(clearRect(format), node.bounds, 1.5), node.text).toBe(true);
          }
          for (const part of hidden) {
            if (part.kind === 'slot') expect(scene.nodes.some((node) => node.slot === part.slot)).toBe(false);
          }
          expect(at(withoutOverride(changed, format.id))).toEqual(at(plain));
          const back = hidden.reduce((now, part) => withHidden(now, format.id, part, false), changed);
          expect(at(withAlign(withTextScale(back, format.id, 0), format.id, null))).toEqual(at(plain));
          expect(shownParts(pack, template, changed, format, context).map(({ part }) => partKey(part))).toEqual(parts.map(partKey));
        }),
        { numRuns: 5 },
      );
    },
    60_000,
  );
});

describe('type wished larger or smaller', () => {
  const square = aFormat();
  const sizeAt = async (scale: number, story = 'Bread') => {
    const document = withTextScale(written({ story }), square.id, scale);
    const scene = await composeCard(document, { format: square });
    return { size: sizeOf(scene, slot('story')), scene };
  };

  it('grows beyond what the design asks for where there is room', async () => {
    const [usual, larger, largest] = [await sizeAt(0), await sizeAt(0.5), await sizeAt(1)];
    expect(larger.size).toBeGreaterThan(usual.size);
    expect(largest.size).toBeGreaterThan(larger.size);
  });

  it('shrinks step by step down to what can still be read', async () => {
    const sizes = await Promise.all([0, -0.4, -0.8, -1].map(async (scale) => (await sizeAt(scale)).size));
    expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(minimumTypePx(square));
    expect((await sizeAt(-1)).scene.smallPrint).toBe(0);
  });

  it('never grows so far that words are left out', async () => {
    const story = 'We baked bread on Fridays. '.repeat(14).trim();
    const [usual, largest] = [await sizeAt(0, story), await sizeAt(1, story)];
    expect(largest.scene.overflow).toEqual([]);
    expect(largest.size).toBe(usual.size);
    expect(usual.scene.typeScale).toBeLessThan(1);
  });

  it('changes no other size', async () => {
    const document = written({ story: 'Bread' });
    const other = aFormat({ id: 'other' });
    const changed = withTextScale(document, square.id, 1);
    expect(await composeCard(changed, { format: other })).toEqual(await composeCard(document, { format: other }));
  });
});

describe('what is left out of one size', () => {
  const format = aFormat();
  const hide = (template: ReturnType<typeof aTemplate>, part: Parameters<typeof withHidden>[2], changes: Json = {}) =>
    composeCard(withHidden(written({ story: 'Bread', name: 'Samira' }, changes), format.id, part, true), { template, format });

  it('is empty as if nothing had been written there, and the design answers to that', async () => {
    const template = aTemplateOf([
      { kind: 'words', slots: ['story'], style: 'story' },
      { kind: 'words', slots: ['name'], style: 'name' },
      { kind: 'words', phrase: 'day', style: 'tag', when: { lacks: ['name'] } },
    ]);
    const scene = await hide(template, { kind: 'slot', slot: slot('name') });
    expect(readWords(scene).map(({ text }) => text)).toEqual(['Bread', '18 December']);
  });

  it('may be a sentence of the pack, but not the person’s words that stand before it', async () => {
    const template = aTemplateOf([
      { kind: 'words', slots: ['story'], phrase: 'hashtag', style: 'story' },
      { kind: 'words', phrase: 'hashtag', style: 'tag' },
    ]);
    const scene = await hide(template, { kind: 'phrase', phrase: 'hashtag' });
    expect(readWords(scene).map(({ text }) => text)).toEqual(['Bread']);
  });

  it('takes the frame round a pattern with it, and leaves its room', async () => {
    const pattern = { kind: 'pattern', height: 4, pattern: { kind: 'tiles', cell: 4, colours: ['rose', 'sky'], ground: ['paper'] } };
    const template = aTemplateOf([
      { kind: 'group', fill: 'sun', padding: 2, children: [pattern] },
      { kind: 'words', slots: ['story'], style: 'story' },
    ]);
    const scene = await hide(template, { kind: 'pattern' });
    expect(scene.nodes.map(({ kind }) => kind)).toEqual(['shape', 'text']);
    const whole = await composeCard(written({ story: 'Bread' }), { template, format });
    expect(textsOf(scene)[0]?.bounds).toEqual(textsOf(whole)[0]?.bounds);
  });

  it('leaves the card reading the way it does at all sizes', async () => {
    const template = aTemplate();
    const document = written({ headline: 'Bread', story: 'كنت أخبز كل يوم جمعة' });
    const changed = withHidden(document, format.id, { kind: 'slot', slot: slot('story') }, true);
    const scene = await composeCard(changed, { template, format });
    expect(scene.direction).toBe('rtl');
    expect(readSlot(scene, slot('story'))).toBe('');
    expect(shownParts(aLoadedPack(template), template, changed, format, context).map(({ part }) => partKey(part))).toEqual([
      'slot headline',
      'slot story',
      'phrase hashtag',
    ]);
  });
});

describe('the side words stand at', () => {
  const format = aFormat();
  const STORY = { kind: 'words', slots: ['story'], style: 'story' };

  it('goes before the look chosen for all sizes, and follows the way the words run', async () => {
    const template = aTemplateOf([STORY]);
    const alignOf = async (story: string) => {
      const document = withAlign(written({ story }, { look: { alignment: 'center' } }), format.id, 'end');
      return textsOf(await composeCard(document, { template, format }), slot('story'))[0]?.align;
    };
    expect([await alignOf('Bread'), await alignOf('خبز')]).toEqual(['right', 'left']);
  });
});

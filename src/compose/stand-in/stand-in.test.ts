import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { containsRect } from '#domain/geometry/geometry.ts';
import type { Format } from '#domain/format/format.ts';
import { SHAPES, shapeOf } from '#domain/format/shape.ts';
import { templateIdSchema } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { contrastRatio, DISPLAY_CONTRAST } from '#domain/palette/contrast.ts';
import type { Node, Scene } from '#scene/scene.ts';
import { readWords } from '#scene/read-words.ts';
import { aDocument, aFormat, aLoadedPack, aTemplateOf, LIGHT, PHOTO, slot, written, type Json } from '#tests/support/builders.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { present } from '#tests/support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { compose } from '../compose.ts';
import type { ComposeContext } from '../context.ts';
import { cutPath, formOf } from '../cut/cut-path.ts';
import { flattenPath } from '../cut/flatten-path.ts';
import { fontNeeds } from '../font-needs.ts';
import { initialOf } from './initial.ts';

const PACK = 'it-takes-a-community';
const STAND_INS = ['silhouette', 'initial', 'pattern'] as const;
const NAMES = { Latin: 'samira', Arabic: 'سميرة', Amharic: 'ሰሚራ', Bengali: 'সামিরা', Chinese: '小美', 'an emoji': '🌻🌻' };
const FORMS = ['rect', 'rounded', 'arch', 'circle', 'leaf', 'ticket', 'torn', 'scalloped', 'cut'] as const;

let context: ComposeContext;
let pack: LoadedPack;
let formats: readonly Format[];
beforeAll(async () => {
  const [read, catalogue] = [await wholePackOnDisk(PACK), await catalogueOnDisk()];
  context = await composeContext();
  pack = read;
  formats = SHAPES.flatMap((shape) => catalogue.formats.find((format) => shapeOf(format) === shape) ?? []);
});

const templateIds = (await wholePackOnDisk(PACK)).pack.templates.map(({ id }) => id);

/** The ground of each stand-in of a scene, with all that is drawn on it. */
function standsIn(scene: Scene) {
  return scene.nodes.flatMap((ground) => {
    if (ground.kind !== 'shape' || ground.slot === null) return [];
    const box = ground.id.slice(0, -'stand-in'.length);
    return [{ ground, drawn: scene.nodes.filter((node) => node !== ground && node.id.startsWith(box)) }];
  });
}

function fillOf(node: Node): string {
  return node.kind === 'shape' && typeof node.fill === 'string' ? node.fill : '';
}

/** Half a px: a curve that lies inside its flattened form may bulge by less than that. */
const SLACK = 0.5;

function expectInside(scene: Scene): void {
  for (const { ground, drawn } of standsIn(scene)) {
    for (const node of drawn) {
      const points = node.kind === 'shape' ? flattenPath(node.d, node.matrix).flat() : [];
      const outside = points.find((point) => !containsRect(ground.bounds, { ...point, width: 0, height: 0 }, SLACK));
      expect(outside, node.id).toBeUndefined();
      if (node.kind === 'text') expect(containsRect(ground.bounds, node.bounds, SLACK), node.id).toBe(true);
    }
  }
}

/** Cutting it once more takes nothing away: it had been cut already. */
function expectCut(scene: Scene): void {
  for (const { ground, drawn } of standsIn(scene)) {
    const form = formOf(ground.d);
    for (const node of drawn) {
      if (node.kind !== 'shape' || node.stroke !== null) continue;
      const again = cutPath(node.d, node.matrix, form);
      expect(again !== null && containsRect(again.bounds, node.bounds, SLACK), node.id).toBe(true);
    }
  }
}

describe.each(templateIds)('the template %s', (id) => {
  it.each(STAND_INS)(
    'shows a %s at every shape and in every script, inside the form of its photo',
    (standIn) => {
      const template = present(pack.templates.get(v.parse(templateIdSchema, id)));
      const { palette } = present(pack.pack.templates.find((each) => each.id === id));
      const standIns = Object.fromEntries(pack.pack.slots.flatMap(({ kind, id: at }) => (kind === 'photo' ? [[at, standIn]] : [])));
      let seen = 0;
      for (const [script, name] of Object.entries(NAMES).slice(0, standIn === 'initial' ? undefined : 1)) {
        const words = { headline: name, story: `${name} ${name}`, name };
        const document = written(words, { packId: PACK, templateId: id, paletteId: palette, standIns, seed: script.length });
        for (const format of formats) {
          const scene = compose(pack, template, document, format, context);
          expectInside(scene);
          seen += standsIn(scene).length;
          expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/u);
        }
      }
      if (template.slots.some((each) => each === 'photo')) expect(seen).toBeGreaterThan(0);
    },
    120_000,
  );
});

const BOX: Json = { kind: 'photo', slot: 'photo', height: 50 };
const NAME: Json = { kind: 'words', slots: ['name'], style: 'name' };

function cardWith(changes: Json, box: Json = BOX, words: Readonly<Record<string, string>> = { name: 'Samira' }): Scene {
  const template = aTemplateOf([box, NAME]);
  return compose(aLoadedPack(template), template, written(words, changes), aFormat(), context);
}

describe('what stands where a photo could', () => {
  it.each(FORMS)(
    'stays inside a box cut as %s, whatever its ratio',
    (form) => {
      const template = (width: number, height: number) => aTemplateOf([{ ...BOX, width, height, outline: { form, radius: 4 } }, NAME]);
      fc.assert(
        fc.property(
          fc.integer({ min: 4, max: 80 }),
          fc.integer({ min: 4, max: 60 }),
          fc.constantFrom(...STAND_INS),
          fc.nat(),
          (w, h, standIn, seed) => {
            const design = template(w, h);
            const document = written({ name: 'Å' }, { standIns: { photo: standIn }, seed });
            const scene = compose(aLoadedPack(design), design, document, aFormat(), context);
            expectInside(scene);
            expectCut(scene);
          },
        ),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  it('counts as a photo for the conditions of a design', () => {
    const template = aTemplateOf([{ ...NAME, when: { photo: true } }]);
    const shown = (changes: Json) =>
      readWords(compose(aLoadedPack(template), template, written({ name: 'Samira' }, changes), aFormat(), context)).length;
    expect(shown({})).toBe(0);
    expect(shown({ standIns: { photo: 'pattern' } })).toBe(1);
  });

  it('gives way to a photo', () => {
    const scene = cardWith({ standIns: { photo: 'pattern' }, photos: { photo: PHOTO } });
    expect(standsIn(scene)).toEqual([]);
    expect(scene.nodes.some(({ kind }) => kind === 'image')).toBe(true);
  });

  it('is found where it stands, and is none of the card’s words', () => {
    const scene = cardWith({ standIns: { photo: 'initial' } });
    const [stand] = standsIn(scene);
    expect(scene.regions.find((region) => region.slot === slot('photo'))?.bounds).toEqual(present(stand).ground.bounds);
    expect(readWords(scene).map(({ text }) => text)).toEqual(['Samira']);
  });

  it('is not there for a mark', () => {
    const template = aTemplateOf([BOX, NAME]);
    const loaded = aLoadedPack(template);
    const slots = loaded.pack.slots.map((each) => (each.id === slot('photo') ? { ...each, kind: 'mark' as const } : each));
    const marked = { ...loaded, pack: { ...loaded.pack, slots } };
    const scene = compose(marked, template, written({ name: 'Samira' }, { standIns: { photo: 'pattern' } }), aFormat(), context);
    expect(standsIn(scene)).toEqual([]);
  });

  it('lets words that lie on it be read, on strips of paper where they must', () => {
    const over = { ...NAME, inset: { start: 10, bottom: 10 }, colour: ['paper', 'ink'] };
    const behind = { kind: 'photo', slot: 'photo', inset: { top: 0, bottom: 0, start: 0, end: 0 } };
    const template = aTemplateOf([behind, over], { padding: 0 });
    let strips = 0;
    fc.assert(
      fc.property(fc.constantFrom(...STAND_INS), fc.nat(1000), (standIn, seed) => {
        const document = written({ name: 'Samira' }, { standIns: { photo: standIn }, seed });
        const scene = compose(aLoadedPack(template), template, document, aFormat(), context);
        const text = scene.nodes.find((node) => node.kind === 'text' && node.ornament !== true);
        const paint = text?.kind === 'text' ? text.paint : '';
        const strip = scene.nodes.find(({ id }) => id.endsWith('/strip'));
        const [stand] = standsIn(scene);
        const ground = strip ?? present(stand).ground;
        if (strip !== undefined) strips += 1;
        const colour = fillOf(ground).slice(0, 7);
        expect(contrastRatio(paint, colour)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 60 },
    );
    expect(strips).toBeGreaterThan(0);
  });
});

describe('a figure', () => {
  it('is the one that was chosen, whatever the seed; else another for another seed', () => {
    const template = present(pack.templates.get(v.parse(templateIdSchema, 'woven-quote')));
    const format = aFormat();
    const figure = (seed: number, figures: Json = {}) => {
      const made = written(
        { name: 'Samira' },
        { packId: PACK, templateId: 'woven-quote', paletteId: 'saffron', seed, standIns: { photo: 'silhouette' }, figures },
      );
      return JSON.stringify(
        standsIn(compose(pack, template, made, format, context)).map(({ drawn }) => drawn.filter(({ id }) => id.includes('/figure/'))),
      );
    };
    expect(figure(1, { photo: 'portrait-scarf' })).toBe(figure(2, { photo: 'portrait-scarf' }));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => figure(seed))).size).toBeGreaterThan(2);
    expect(figure(3, { photo: 'gone' })).toBe(figure(3));
  });

  it('is head and shoulders in a pack that draws nobody', () => {
    const [stand] = standsIn(cardWith({ standIns: { photo: 'silhouette' } }));
    expect(present(stand).drawn.filter(({ id }) => id.includes('/figure/'))).toHaveLength(2);
  });
});

describe('a first letter', () => {
  it.each([
    ['samira', 'en', 'S'],
    ['🌻 ana', 'en', 'A'],
    ['“ana”', 'en', 'A'],
    ['ilgın', 'tr', 'İ'],
    ['e\u0301lise', 'fr', 'É'],
    ['ßeta', 'de', 'ß'],
    ['سميرة', 'ar', 'س'],
    ['ሰሚራ', 'am', 'ሰ'],
    ['সামিরা', 'bn', 'সা'],
    ['小美', 'zh', '小'],
    ['გია', 'ka', 'გ'],
    ['11 families', 'en', 'F'],
    ['11', 'en', '1'],
  ])('of %s (%s) is %s', (text, lang, letter) => {
    expect(initialOf(text, lang)).toBe(letter);
  });

  it.each(['🌻', '1️⃣', '…', ''])('is none in %s', (text) => {
    expect(initialOf(text, 'en')).toBeNull();
  });

  it('is of the name, else of the story; and nothing stands there while nothing is written', () => {
    const letter = (words: Readonly<Record<string, string>>) =>
      cardWith({ standIns: { photo: 'initial' }, photos: {} }, BOX, words).nodes.flatMap((node) =>
        node.kind === 'text' && node.ornament === true ? [node.text] : [],
      )[0];
    expect(letter({ name: 'Samira', story: 'Bread' })).toBe('S');
    expect(letter({ story: 'Bread' })).toBe('B');
    expect(letter({ headline: '🥖', name: '🥖' })).toBeUndefined();
  });

  it('has its font fetched', () => {
    const template = aTemplateOf([BOX, NAME]);
    const loaded = aLoadedPack(template);
    const needs = fontNeeds(loaded, template, aDocument({ words: { name: { text: 'samira' } }, standIns: { photo: 'initial' } }), context);
    expect(needs.find(({ font }) => font === 'grotesk')?.text.split('\n')).toContain('S');
  });

  it('can be seen on its ground', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const [stand] = standsIn(cardWith({ standIns: { photo: 'initial' }, seed }));
      const letter = present(present(stand).drawn.find((node) => node.kind === 'text'));
      const fill = fillOf(present(stand).ground);
      expect(Object.values(LIGHT)).toContain(fill);
      expect(contrastRatio(letter.kind === 'text' ? letter.paint : '', fill)).toBeGreaterThanOrEqual(DISPLAY_CONTRAST);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { containsRect } from '#domain/geometry/geometry.ts';
import { minimumTypePx } from '#domain/format/minimum-type.ts';
import { applyMatrix, invert } from '#domain/geometry/matrix.ts';
import type { ImageNode } from '#scene/scene.ts';
import {
  aDocument,
  aFormat,
  aLoadedPack,
  aPack,
  aTemplate,
  aTemplateOf,
  LIGHT,
  PHOTO,
  PLAIN_ROOT,
  STYLES,
  written,
} from '#tests/support/builders.ts';
import { clearRect, composeCard, readSlot, sizeOf, textsOf } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { present } from '#tests/support/need.ts';
import { pathBounds } from '#tests/support/path-points.ts';

const SENTENCE = 'We came with two bags and the street carried the rest. ';
const tall = aFormat({ id: 'tall', width: 1080, height: 1920, safe: { top: 250, right: 60, bottom: 340, left: 60 } });
const banner = aFormat({ id: 'banner', width: 1500, height: 500 });
const circle = aFormat({ id: 'circle', width: 800, height: 800, crop: 'circle' });

describe('type sizes', () => {
  it('are the largest the template allows for a short story', async () => {
    const scene = await composeCard(written({ story: 'Bread.' }));
    expect(scene.typeScale).toBe(1);
    expect(sizeOf(scene, 'story')).toBe(Math.ceil(9 * 10.8));
  });

  it('never grow when more is written, and grow back when it is taken away', async () => {
    const sizes: number[] = [];
    for (const count of [1, 2, 4, 8, 12, 8, 4, 2, 1]) {
      const scene = await composeCard(written({ story: SENTENCE.repeat(count) }));
      sizes.push(sizeOf(scene, 'story'));
    }
    expect(sizes).toEqual([...sizes].reverse());
    const down = sizes.slice(0, 5);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    expect(new Set(down).size).toBeGreaterThan(2);
  });

  it('keep the headline at least as large as the story, however much there is', async () => {
    for (const count of [1, 3, 6, 10, 14, 40]) {
      for (const format of [aFormat(), tall, banner, circle]) {
        const scene = await composeCard(written({ headline: 'A street that bakes', story: SENTENCE.repeat(count) }), { format });
        expect(sizeOf(scene, 'headline')).toBeGreaterThanOrEqual(sizeOf(scene, 'story'));
      }
    }
  });

  it('never go under what can be read at that format', async () => {
    const small = aTemplate({
      styles: { story: { ...STYLES.story, size: { min: 0.5, max: 1 } }, name: STYLES.name, tag: STYLES.tag, headline: STYLES.headline },
    });
    for (const format of [aFormat(), tall, banner, circle, aFormat({ minimumType: 50 })]) {
      for (const story of ['Bread.', SENTENCE.repeat(60)]) {
        const scene = await composeCard(written({ headline: 'H', story, name: 'N' }), { format, template: small });
        for (const node of textsOf(scene)) expect(node.size).toBeGreaterThanOrEqual(minimumTypePx(format));
      }
    }
  });
});

describe('what is shown', () => {
  it('is nothing for a slot that holds only space', async () => {
    const scene = await composeCard(written({ story: ' \n\t　 ', name: 'Samira' }));
    expect(textsOf(scene, 'story')).toEqual([]);
    expect(readSlot(scene, 'name')).toBe('Samira');
    expect(scene.regions.map((region) => region.slot)).toEqual(['name']);
  });

  it('is the shorter words of one size there alone', async () => {
    const document = written({ story: 'The whole story' }, { overrides: { tall: { words: { story: 'Short' } } } });
    expect(readSlot(await composeCard(document), 'story')).toBe('The whole story');
    expect(readSlot(await composeCard(document, { format: tall }), 'story')).toBe('Short');
  });

  it('is made-up words only while nothing is written and they are asked for', async () => {
    const samples = await composeContext({ samples: true });
    const shown = async (document: Parameters<typeof composeCard>[0], context = samples) => {
      const scene = await composeCard(document, { context });
      return [scene.sample, readSlot(scene, 'story')];
    };
    expect(await shown(aDocument())).toEqual([true, 'A made-up story.']);
    expect(await shown(written({ story: '  ' }))).toEqual([true, 'A made-up story.']);
    expect(await shown(aDocument(), await composeContext())).toEqual([false, '']);
    expect(await shown(written({ name: 'Samira' }))).toEqual([false, '']);
    expect(await shown(aDocument({ photos: { photo: PHOTO } }))).toEqual([false, '']);
  });

  it('is the made-up words of the interface’s language', async () => {
    const scene = await composeCard(aDocument({ locale: 'ar' }), { context: await composeContext({ samples: true }) });
    expect([scene.direction, readSlot(scene, 'story')]).toEqual(['rtl', 'حكاية للمثال.']);
  });

  it('is only the ground when the template shows nothing', async () => {
    const scene = await composeCard(written({ story: 'x' }), {
      template: aTemplate({ root: { ...PLAIN_ROOT, when: { shape: ['page'] } } }),
    });
    expect(scene.nodes.map((node) => node.id)).toEqual(['background']);
    expect(scene.overflow).toEqual([]);
  });

  it('is the pack’s phrase in the language of the story; beside another the interface’s or the pack’s own, not one that only runs alike', async () => {
    const template = aTemplateOf([
      { kind: 'words', slots: ['story'], style: 'story' },
      { kind: 'words', phrase: 'day', style: 'tag' },
    ]);
    expect(readSlot(await composeCard(written({ story: 'Bread' }), { template }), null)).toBe('18 December');
    expect(readSlot(await composeCard(written({ story: 'خبز' }), { template }), null)).toContain('كانون');
    const urdu = 'ہم یہاں رہتے ہیں، ٹھیک ہے';
    expect(readSlot(await composeCard(written({ story: urdu }), { template }), null)).toBe('18 December');
    expect(readSlot(await composeCard(written({ story: urdu }, { locale: 'ar' }), { template }), null)).toContain('كانون');
  });

  it('throws on a bug upstream: a palette the pack lacks', async () => {
    await expect(composeCard(aDocument({ paletteId: 'dusk' }))).rejects.toThrow('dusk');
  });
});

describe('right to left', () => {
  const template = aTemplateOf([
    { kind: 'words', slots: ['story'], style: 'story' },
    { kind: 'group', self: 'start', width: 30, height: 5, fill: 'sun', margin: { start: 4 } },
    { kind: 'words', slots: ['name'], style: 'name', textAlign: 'center' },
  ]);

  it('mirrors the card: the same boxes, from the other side', async () => {
    const left = await composeCard(written({ story: 'abcdef', name: 'gh' }), { template });
    const right = await composeCard(written({ story: 'ابتثجح', name: 'خد' }), { template });
    expect([left.direction, right.direction]).toEqual(['ltr', 'rtl']);
    const mirrored = left.nodes.map(({ bounds }) => ({ ...bounds, x: left.width - bounds.x - bounds.width }));
    expect(right.nodes).toHaveLength(left.nodes.length);
    right.nodes.forEach((node, index) => {
      expect(node.bounds.x).toBeCloseTo(mirrored[index]?.x ?? Number.NaN, 3);
      // The leading of Arabic is its own: only the sides must agree.
      expect(node.bounds.width).toBeCloseTo(mirrored[index]?.width ?? Number.NaN, 3);
    });
    expect(textsOf(right, 'story')[0]?.align).toBe('right');
    expect(textsOf(right, 'name')[0]?.align).toBe('center');
  });

  it('is what the person says where they say it', async () => {
    const scene = await composeCard(aDocument({ words: { story: { text: 'abc', direction: 'rtl' } } }), { template });
    expect(scene.direction).toBe('rtl');
  });
});

describe('a photo', () => {
  const template = aTemplateOf([
    { kind: 'photo', slot: 'photo', width: '100%', height: 50, outline: { form: 'arch' } },
    { kind: 'words', slots: ['story'], style: 'story' },
  ]);

  it.each([
    [1600, 1200],
    [300, 4000],
    [5000, 200],
  ])('of %d x %d covers its box, and shows through a window inside the card', async (width, height) => {
    const framing = { zoom: 1.3, focusX: 0, focusY: 1, rotation: 12 };
    for (const format of [aFormat(), tall, banner]) {
      const scene = await composeCard(aDocument({ photos: { photo: { ...PHOTO, width, height, framing } } }), { template, format });
      const node = present(scene.nodes.find((each): each is ImageNode => each.kind === 'image'));
      const back = present(invert(node.matrix));
      const { x, y, width: w, height: h } = node.bounds;
      for (const corner of [
        { x, y },
        { x: x + w, y },
        { x, y: y + h },
        { x: x + w, y: y + h },
      ]) {
        const point = applyMatrix(back, corner);
        expect(containsRect({ x: 0, y: 0, width, height }, { ...point, width: 0, height: 0 }, 0.01)).toBe(true);
      }
      expect(containsRect({ x: 0, y: 0, width: format.width, height: format.height }, pathBounds(node.mask), 0.1)).toBe(true);
    }
  });

  it('leaves no box behind when there is none', async () => {
    const scene = await composeCard(written({ story: 'Bread' }), { template });
    expect(scene.nodes.some((node) => node.kind === 'image')).toBe(false);
    expect(textsOf(scene, 'story')[0]?.y).toBeLessThan(400);
  });
});

describe('regions', () => {
  it('say where each filled slot stands, over all its lines', async () => {
    const scene = await composeCard(written({ story: SENTENCE.repeat(3), name: 'Samira' }));
    expect(scene.regions.map((region) => region.slot)).toEqual(['story', 'name']);
    const story = present(scene.regions[0]).bounds;
    for (const node of textsOf(scene, 'story')) expect(containsRect(story, node.bounds, 0.001)).toBe(true);
    expect(containsRect(clearRect(aFormat()), story, 1)).toBe(true);
  });
});

describe('a card as a whole', () => {
  const document = written({ headline: 'Bread', story: SENTENCE.repeat(3), name: 'Samira' }, { photos: { photo: PHOTO } });
  const template = aTemplateOf([
    ...PLAIN_ROOT.children,
    { kind: 'photo', slot: 'photo', height: 20 },
    { kind: 'pattern', height: 6, pattern: { kind: 'tiles', cell: 3, colours: ['rose', 'sun'], ground: ['leaf'] } },
    { kind: 'group', height: 4, fill: 'sky', outline: { form: 'torn', radius: 1 }, shadow: true, border: { colour: 'ink', width: 0.3 } },
  ]);

  it('is plain data that comes through a worker or a file unchanged', async () => {
    const scene = await composeCard(document, { template });
    expect(structuredClone(scene)).toEqual(scene);
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  it('names every node once', async () => {
    const ids = (await composeCard(document, { template })).nodes.map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('changes its patterns with the person’s seed, and nothing else', async () => {
    const [one, two] = [await composeCard(document, { template }), await composeCard({ ...document, seed: 8 }, { template })];
    expect(one).not.toEqual(two);
    expect(textsOf(one)).toEqual(textsOf(two));
  });

  it('takes a template’s other ground when its condition holds', async () => {
    const dark = aTemplate({ backgroundAdapt: [{ when: { shape: ['tall'] }, set: 'deep' }] });
    const ground = async (format = aFormat()) => (await composeCard(document, { template: dark, format })).nodes[0];
    expect(await ground()).toMatchObject({ fill: LIGHT.paper });
    expect(await ground(tall)).toMatchObject({ fill: LIGHT.deep });
    expect(textsOf(await composeCard(document, { template: dark, format: tall }), 'story')[0]?.paint).toBe(LIGHT.paper);
  });

  it('draws nothing strange of a border thicker than its box', async () => {
    const thick = aTemplateOf([{ kind: 'group', width: 4, height: 4, border: { colour: 'ink', width: 1, inset: 9 }, fill: 'sun' }]);
    const scene = await composeCard(document, { template: thick });
    const drawn = scene.nodes.flatMap((node) => (node.kind === 'shape' ? [pathBounds(node.d)] : []));
    expect(drawn.every((bounds) => containsRect({ x: 0, y: 0, width: 1080, height: 1080 }, bounds, 1))).toBe(true);
    expect(scene.nodes.filter((node) => node.id.endsWith('/border'))).toEqual([]);
  });

  it('takes a template that a pack of another palette brings', async () => {
    const pack = aPack({ palettes: [{ id: 'morning', mode: 'dark', colours: { ...LIGHT, paper: LIGHT.ink, ink: LIGHT.paper } }] });
    const scene = await composeCard(document, { pack: aLoadedPack(aTemplate(), pack) });
    expect(textsOf(scene, 'story')[0]?.paint).toBe(LIGHT.paper);
  });
});

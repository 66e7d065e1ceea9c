import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightIn, type LightMap } from '#domain/light/light-map.ts';
import { rectsOverlap, type Rect } from '#domain/geometry/geometry.ts';
import { applyMatrix, invert } from '#domain/geometry/matrix.ts';
import { mixRgb, rgbContrast, toRgb, type Rgb } from '#domain/palette/rgb.ts';
import type { Fill, ImageNode, Node, Scene, ShapeNode, TextNode } from '#scene/scene.ts';
import { aDocument, aFormat, aTemplateOf, FRAMING, PHOTO, slot, STYLES, type Json } from '#tests/support/builders.ts';
import { composeCard, textsOf } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import type { ComposeContext } from '../context.ts';
import { contrastNeeded } from './contrast-needed.ts';

const base = await composeContext();
const PICTURE = { kind: 'photo', slot: 'photo', inset: { top: 0, bottom: 0, start: 0, end: 0 } };
const HEADLINE = { kind: 'words', slots: ['headline'], style: 'headline', colour: ['paper', 'ink'] };
const STORY = { kind: 'words', slots: ['story'], style: 'story', colour: ['paper', 'ink'] };
const SCRIM = { colour: 'deep', from: 'bottom' };
const words = { headline: { text: 'A door stood open' }, story: { text: 'And in we went, all of us, with our pots and our songs.' } };

function lit(light: LightMap | null): ComposeContext {
  return { ...base, lightOf: () => light };
}

function even(colour: Rgb): LightMap {
  return { columns: 1, rows: 1, darkest: [colour], lightest: [colour] };
}

async function cardOver(light: LightMap | null, group: Json, framing: Json = {}): Promise<Scene> {
  const template = aTemplateOf([PICTURE, { kind: 'group', gap: 3, padding: { top: 20 }, children: [HEADLINE, STORY], ...group }], {
    padding: 0,
    justify: 'end',
  });
  const document = aDocument({ words, photos: { photo: { ...PHOTO, framing: { ...FRAMING, ...framing } } } });
  return composeCard(document, { template, context: lit(light) });
}

const isUnder = (node: Node): node is ShapeNode => node.kind === 'shape' && (node.id.includes('/scrim/') || node.id.endsWith('/strip'));
const underOf = (scene: Scene) => scene.nodes.filter(isUnder);

/** The alpha (0 to 255) a fill has at a height of the card. */
function alphaAt(fill: Fill | null, y: number): number {
  const alphaOf = (paint: string) => Number.parseInt(paint.slice(7, 9) || 'FF', 16);
  if (fill === null) return 0;
  if (typeof fill === 'string') return alphaOf(fill);
  const share = (y - fill.from.y) / (fill.to.y - fill.from.y);
  const after = fill.stops.findIndex(({ at }) => at >= share);
  if (after === 0) return alphaOf(fill.stops[0]?.paint ?? '');
  const [low, high] = [fill.stops.at(after === -1 ? -1 : after - 1), fill.stops.at(after)];
  if (low === undefined || high === undefined || after === -1) return alphaOf(low?.paint ?? '');
  return alphaOf(low.paint) + ((alphaOf(high.paint) - alphaOf(low.paint)) * (share - low.at)) / (high.at - low.at);
}

/** The lowest contrast a line has with anything it may stand on, worked out from the scene's nodes alone. */
function worstContrast(scene: Scene, line: TextNode, light: LightMap): number {
  const photo = scene.nodes.find((node): node is ImageNode => node.kind === 'image');
  if (photo === undefined) throw new Error('no photo');
  const before = scene.nodes.slice(0, scene.nodes.indexOf(line)).filter((node) => isUnder(node) && rectsOverlap(node.bounds, line.bounds));
  let colours = coloursUnder(photo, line.bounds, light);
  for (const node of before) {
    if (node.kind !== 'shape') continue;
    const fill = node.fill;
    const shade = toRgb(typeof fill === 'string' ? fill : (fill?.stops[0]?.paint ?? ''));
    const alpha = Math.min(alphaAt(fill, line.bounds.y), alphaAt(fill, line.bounds.y + line.bounds.height));
    colours = colours.map((colour) => mixRgb(colour, shade, alpha));
  }
  return Math.min(...colours.map((colour) => rgbContrast(toRgb(line.paint), colour)));
}

function coloursUnder(photo: ImageNode, { x, y, width, height }: Rect, light: LightMap): readonly Rgb[] {
  const back = invert(photo.matrix);
  if (back === null) throw new Error('flat');
  const [a, b] = [applyMatrix(back, { x, y }), applyMatrix(back, { x: x + width, y: y + height })];
  const part = { x: a.x / photo.photoSize.width, y: a.y / photo.photoSize.height };
  return lightIn(light, { ...part, width: b.x / photo.photoSize.width - part.x, height: b.y / photo.photoSize.height - part.y });
}

const rgb = fc.integer({ min: 0, max: 0xffffff });
const map = fc
  .record({
    columns: fc.integer({ min: 1, max: 8 }),
    rows: fc.integer({ min: 1, max: 8 }),
    pairs: fc.array(fc.tuple(rgb, rgb), { minLength: 64, maxLength: 64 }),
  })
  .map(({ columns, rows, pairs }): LightMap => {
    const cells = pairs.slice(0, columns * rows);
    return { columns, rows, darkest: cells.map(([dark]) => dark), lightest: cells.map(([, light]) => light) };
  });

describe('words over a photo', () => {
  it.each([
    ['with a shade their group declares', { scrim: SCRIM }],
    ['with an even shade', { scrim: { colour: 'paper', from: 'all' } }],
    ['with none declared', {}],
    [
      'in colours that hardly differ',
      {
        children: [
          { ...HEADLINE, colour: ['sun'] },
          { ...STORY, colour: ['sky', 'rose'] },
        ],
      },
    ],
  ])('can be read whatever the photo shows, %s', async (_name, group) => {
    await fc.assert(
      fc.asyncProperty(map, fc.constantFrom(1, 1.7, 4), async (light, zoom) => {
        const scene = await cardOver(light, group, { zoom });
        for (const line of textsOf(scene)) {
          const typeface = { family: '', weight: line.weight, lang: '', letterSpacing: 0 };
          expect(worstContrast(scene, line, light)).toBeGreaterThanOrEqual(contrastNeeded({ size: line.size, typeface }, aFormat()));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('get nothing under them where they read as they are', async () => {
    expect(underOf(await cardOver(even(0x101010), { scrim: SCRIM }))).toEqual([]);
    expect(underOf(await cardOver(even(0x101010), {}))).toEqual([]);
  });

  it('take their second colour before anything is laid under them, all together', async () => {
    const scene = await cardOver(even(0xfafafa), { scrim: SCRIM });
    expect(underOf(scene)).toEqual([]);
    expect(new Set(textsOf(scene).map(({ paint }) => paint)).size).toBe(1);
  });

  it('get a stronger shade the more they need it', async () => {
    const strength = async (colour: Rgb) => {
      const scene = await cardOver({ columns: 1, rows: 1, darkest: [0x101010], lightest: [colour] }, { scrim: SCRIM });
      return alphaAt(underOf(scene)[0]?.fill ?? null, 1080);
    };
    const [dim, bright, white] = [await strength(0x909090), await strength(0xcccccc), await strength(0xffffff)];
    expect(dim).toBeGreaterThan(0);
    expect(bright).toBeGreaterThan(dim);
    expect(white).toBeGreaterThan(bright);
    expect(white).toBeLessThan(255);
  });

  it('get one shade a photo, under the first of them, gone at its far end', async () => {
    const scene = await cardOver({ columns: 1, rows: 1, darkest: [0], lightest: [0xffffff] }, { scrim: SCRIM });
    const under = underOf(scene);
    expect(under).toHaveLength(1);
    const at = scene.nodes.findIndex(isUnder);
    expect(scene.nodes[at + 1]).toMatchObject({ kind: 'text', slot: slot('headline') });
    const fill = under[0]?.fill;
    expect(fill).toMatchObject({ stops: expect.arrayContaining([{ at: 1, paint: '#2B1A4A00' }]) as unknown });
  });

  it('get strips of paper, one path a text, where no shade is declared', async () => {
    const scene = await cardOver({ columns: 1, rows: 1, darkest: [0], lightest: [0xffffff] }, {});
    expect(underOf(scene).map(({ id }) => id.split('/').at(-1))).toEqual(['strip', 'strip']);
    expect(new Set(scene.nodes.map(({ id }) => id)).size).toBe(scene.nodes.length);
  });

  it('are safe over a photo that could not be looked at', async () => {
    expect(underOf(await cardOver(null, { scrim: SCRIM }))).toHaveLength(1);
  });

  it('need nothing on a paper of their own', async () => {
    expect(underOf(await cardOver(null, { fill: 'paper' }))).toEqual([]);
  });

  it('that reach beyond the photo get strips, for a shade ends where the photo does', async () => {
    const template = aTemplateOf([
      { kind: 'photo', slot: 'photo', inset: { top: 0, start: 0 }, width: '40%', height: '100%' },
      { kind: 'group', scrim: SCRIM, children: [STORY] },
    ]);
    const scene = await composeCard(aDocument({ words, photos: { photo: PHOTO } }), { template, context: lit(null) });
    expect(underOf(scene).map(({ id }) => id.split('/').at(-1))).toEqual(['strip']);
  });

  it('beside a photo are as they would be without it', async () => {
    const template = aTemplateOf([
      { kind: 'photo', slot: 'photo', height: 20 },
      { ...STORY, style: 'story' },
    ]);
    expect(STYLES.story.weight).toBe(430);
    const scene = await composeCard(aDocument({ words, photos: { photo: PHOTO } }), { template, context: lit(null) });
    expect(underOf(scene)).toEqual([]);
  });
});

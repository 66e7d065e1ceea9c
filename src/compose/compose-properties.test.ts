import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { containsRect } from '#domain/geometry/geometry.ts';
import { minimumTypePx } from '#domain/format/minimum-type.ts';
import { contrastRatio, DISPLAY_CONTRAST, TEXT_CONTRAST } from '#domain/palette/contrast.ts';
import { ROLES } from '#domain/palette/palette.ts';
import { aFormat, aLoadedPack, aTemplate, LIGHT, PHOTO, PLAIN_ROOT, written, type Json } from '#tests/support/builders.ts';
import { clearRect, textsOf } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { compose } from './compose.ts';
import type { ComposeContext } from './context.ts';

let context: ComposeContext;
beforeAll(async () => {
  context = await composeContext();
});

const word = fc.constantFrom(
  'bread',
  'a',
  'neighbour',
  'Freitags',
  'خبز',
  'الباب',
  '面包',
  '🥖',
  'e\u0301te\u0301',
  'x'.repeat(45),
  '.',
  '\n',
);
const story = fc.array(word, { maxLength: 260, size: 'max' }).map((words) => words.join(' '));
const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' ').replaceAll('\n', ''));
const inset = fc.integer({ min: 0, max: 120 });
const format = fc
  .record({
    width: fc.integer({ min: 500, max: 2000 }),
    height: fc.integer({ min: 500, max: 2000 }),
    safe: fc.record({ top: inset, right: inset, bottom: inset, left: inset }),
  })
  .map((size) => aFormat(size));
const role = fc.constantFrom(...ROLES);

const textBox = fc.record({
  kind: fc.constant('words'),
  slots: fc.constantFrom(['headline'], ['story'], ['name'], ['headline', 'story']),
  style: fc.constantFrom('headline', 'story', 'name', 'tag'),
  colour: fc.array(role, { minLength: 1, maxLength: 2 }),
  textAlign: fc.constantFrom('start', 'center', 'end'),
  quoted: fc.boolean(),
});
const decoration = fc.constantFrom<Json>(
  { kind: 'pattern', height: 4, pattern: { kind: 'tiles', cell: 4, colours: ['rose', 'sky'], ground: ['paper'] } },
  { kind: 'photo', slot: 'photo', height: 15, outline: { form: 'arch' } },
  { kind: 'group', height: 2, fill: 'sun', border: { colour: 'ink', width: 0.4 }, outline: { form: 'torn', radius: 1 } },
);
const box = fc.oneof({ weight: 3, arbitrary: textBox }, { weight: 1, arbitrary: decoration });
const template = fc
  .record({
    background: role,
    justify: fc.constantFrom('start', 'center', 'end', 'between'),
    boxes: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: box },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('group'),
            fill: role,
            padding: fc.integer({ min: 0, max: 3 }),
            children: fc.array(box, { maxLength: 3 }),
          }),
        },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ background, justify, boxes }) => aTemplate({ background, root: { ...PLAIN_ROOT, justify, children: boxes } }));
const document = fc
  .record({ story, headline: line, name: line, photo: fc.boolean(), seed: fc.nat() })
  .map(({ photo, seed, ...words }) => written(words, { seed, photos: photo ? { photo: PHOTO } : {} }));

describe('any card at all', () => {
  it('keeps every word in the clear area, at a size that can be read, and every number finite', () => {
    fc.assert(
      fc.property(template, document, format, (design, made, size) => {
        const scene = compose(aLoadedPack(design), design, made, size, context);
        for (const node of scene.nodes) {
          expect(Object.values(node.bounds).every(Number.isFinite)).toBe(true);
          if (node.kind !== 'text') expect(JSON.stringify(node)).not.toMatch(/NaN|null,null/);
        }
        for (const node of textsOf(scene)) {
          expect(node.size).toBeGreaterThanOrEqual(minimumTypePx(size));
          if (scene.overflow.length === 0) expect(containsRect(clearRect(size), node.bounds, 1.5), node.text).toBe(true);
        }
        for (const over of scene.overflow) expect(over.letters).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is the same card every time, and comes through a file unchanged', () => {
    fc.assert(
      fc.property(template, document, format, (design, made, size) => {
        const scene = compose(aLoadedPack(design), design, made, size, context);
        expect(compose(aLoadedPack(design), design, made, size, context)).toEqual(scene);
        expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('can be read on the ground its words stand on', () => {
    fc.assert(
      fc.property(role, role, fc.array(role, { minLength: 1, maxLength: 3 }), line, (background, fill, colour, name) => {
        const words = { kind: 'words', slots: ['name'], style: 'name', colour };
        const children = [words, { kind: 'group', fill, children: [words] }];
        const design = aTemplate({ background, root: { ...PLAIN_ROOT, children } });
        const scene = compose(aLoadedPack(design), design, written({ name }), aFormat(), context);
        for (const node of textsOf(scene)) {
          const ground = node.id.startsWith('root.0/') ? background : fill;
          const least = node.size >= 52 ? DISPLAY_CONTRAST : TEXT_CONTRAST;
          expect(contrastRatio(node.paint, LIGHT[ground])).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('never sets a longer story larger than a beginning of it', () => {
    const design = aTemplate();
    const plain = fc.array(fc.constantFrom('bread', 'street', 'we', 'neighbours', 'came'), { minLength: 40, maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(plain, fc.nat(400), format, (words, cut, size) => {
        const largest = (count: number) =>
          compose(aLoadedPack(design), design, written({ story: words.slice(0, count).join(' ') }), size, context).typeScale;
        expect(largest(words.length)).toBeLessThanOrEqual(largest(Math.max(1, Math.min(cut, words.length))));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOTION_SHAPES } from '#domain/format/motion-shape.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Node, Scene } from '#scene/scene.ts';
import { aTemplateOf, PHOTO, written, type Json } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import { present } from '#tests/support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { compose } from '../compose.ts';
import { planMotion } from './plan-motion.ts';
import { sceneAt } from './scene-at.ts';
import { DURATION, LATEST_STILL, WORDS_STAND } from './timeline.ts';

const WORDS = {
  en: { headline: 'Bread for the street', story: 'I baked on Fridays and left the door open. '.repeat(6), name: 'Samira' },
  ar: { headline: 'خبز للشارع كله', story: 'كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. '.repeat(6), name: 'سميرة' },
};
let scenes: readonly Scene[] = [];

beforeAll(async () => {
  const [pack, catalogue, context] = await Promise.all([wholePackOnDisk('it-takes-a-community'), catalogueOnDisk(), composeContext()]);
  const formats = MOTION_SHAPES.map(({ format }) => present(catalogue.formatById.get(format)));
  scenes = pack.pack.templates.flatMap(({ id }) =>
    formats.flatMap((format) =>
      [WORDS.en, WORDS.ar].map((words, index) =>
        compose(pack, present(pack.templates.get(id)), documentOf(pack, id, words, index === 0 ? { photo: PHOTO } : {}), format, context),
      ),
    ),
  );
}, 60_000);

function documentOf(pack: LoadedPack, templateId: string, words: Readonly<Record<string, string>>, photos: Json) {
  const { palette } = present(pack.pack.templates.find((each) => each.id === templateId));
  return written(words, { packId: pack.pack.id, templateId, paletteId: palette, photos });
}

const moment = fc.integer({ min: 0, max: DURATION });
const byId = (scene: Scene) => new Map(scene.nodes.map((node) => [node.id, node]));
const opacityOf = (node: Node | undefined) => node?.opacity ?? 0;

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

async function comingIn(
  box: Json,
  words: Readonly<Record<string, string>>,
  ms: number,
): Promise<{ readonly scene: Scene; readonly now: Scene }> {
  const scene = await composeCard(written(words), { template: aTemplateOf([box]) });
  return { scene, now: sceneAt(scene, ms, planMotion(scene)) };
}

const shiftOf = (node: Node | undefined) => node?.place?.[4] ?? 0;

describe('a card that moves', () => {
  it('ends as the still card, long before the film does, whatever the design, size and language', () => {
    for (const scene of scenes) {
      const plan = planMotion(scene);
      expect(plan.still).toBeLessThanOrEqual(LATEST_STILL);
      expect(sceneAt(scene, plan.still, plan)).toBe(scene);
      expect(sceneAt(scene, DURATION, plan)).toBe(scene);
    }
  });

  it('has all its words where they stay, solid, from two seconds on', () => {
    for (const scene of scenes) {
      const now = sceneAt(scene, WORDS_STAND, planMotion(scene));
      const words = (of: Scene) => of.nodes.filter(({ kind }) => kind === 'text');
      expect(words(now)).toEqual(words(scene));
    }
  });

  it('is a scene at every moment: finite, no more than solid, made of nodes of the still card in their order', () => {
    fc.assert(
      fc.property(fc.nat(), moment, (which, ms) => {
        const scene = present(scenes[which % scenes.length]);
        const { nodes } = sceneAt(scene, ms, planMotion(scene));
        const order = scene.nodes.map(({ id }) => id);
        const places = nodes.map(({ id }) => order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
        for (const node of nodes) {
          expect(node.opacity).toBeGreaterThan(0);
          expect(node.opacity).toBeLessThanOrEqual(1);
          expect(numbersOf(node).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never flashes: what has come stays, and grows no fainter', () => {
    fc.assert(
      fc.property(fc.nat(), moment, fc.integer({ min: 1, max: 700 }), (which, ms, later) => {
        const scene = present(scenes[which % scenes.length]);
        const plan = planMotion(scene);
        const [now, then] = [byId(sceneAt(scene, ms, plan)), byId(sceneAt(scene, ms + later, plan))];
        for (const { id } of scene.nodes) expect(opacityOf(then.get(id))).toBeGreaterThanOrEqual(opacityOf(now.get(id)) - 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('opens on more than an empty ground where it has a photo', () => {
    const withPhoto = scenes.filter(({ nodes }) => nodes.some(({ kind }) => kind === 'image'));
    expect(withPhoto.length).toBeGreaterThan(20);
    for (const scene of withPhoto) expect(sceneAt(scene, 0, planMotion(scene)).nodes.length).toBeGreaterThan(1);
  });
});

describe('what comes from which side', () => {
  const story = { kind: 'words', slots: ['story'], style: 'story' };

  it('brings lines of words from the side they are read from', async () => {
    const left = await comingIn(story, { story: 'I baked on Fridays.' }, 800);
    const right = await comingIn(story, { story: WORDS.ar.story }, 800);
    expect(shiftOf(left.now.nodes.find(({ kind }) => kind === 'text'))).toBeLessThan(0);
    expect(shiftOf(right.now.nodes.find(({ kind }) => kind === 'text'))).toBeGreaterThan(0);
  });

  it('brings words line by line, never a part of a line', async () => {
    const { scene, now } = await comingIn(story, { story: WORDS.ar.story }, 800);
    const lines = (of: Scene) => of.nodes.flatMap((node) => (node.kind === 'text' ? [node.drawn] : []));
    expect(lines(now).length).toBeGreaterThan(0);
    expect(lines(now).length).toBeLessThan(lines(scene).length);
    expect(lines(scene).slice(0, lines(now).length)).toEqual(lines(now));
  });

  it.each([
    ['start', 'I baked on Fridays.', -1],
    ['start', WORDS.ar.story, 1],
    ['end', 'I baked on Fridays.', 1],
    ['end', WORDS.ar.story, -1],
  ])('slides paper in from the %s of a card that says %j', async (enter, said, way) => {
    const paper = { kind: 'group', fill: 'sun', height: 20, motion: { enter }, children: [story] };
    const { now } = await comingIn(paper, { story: said }, 50);
    expect(Math.sign(shiftOf(now.nodes.find(({ id }) => id.endsWith('/ground'))))).toBe(way);
  });

  it('makes a pattern from the side the card is read from', async () => {
    const cloth = { kind: 'pattern', height: 20, pattern: { kind: 'tiles', cell: 5, colours: ['rose', 'sky'], ground: ['paper'] } };
    const leftmost = async (said: string) => {
      const template = aTemplateOf([cloth, story]);
      const scene = await composeCard(written({ story: said }), { template });
      const made = sceneAt(scene, 500, planMotion(scene)).nodes.flatMap((node) =>
        node.kind === 'shape' && node.id.startsWith('root.0/') ? [node.d] : [],
      );
      return Math.min(...made.flatMap((d) => [...d.matchAll(/M(-?[\d.]+) /gu)].map(([, x]) => Number(x))));
    };
    expect(await leftmost('I baked on Fridays.')).toBeLessThan(200);
    expect(await leftmost(WORDS.ar.story)).toBeGreaterThan(500);
  });
});

describe('what a design says of its motion', () => {
  const panel = (motion?: Json): Json => ({
    kind: 'group',
    fill: 'sun',
    height: 30,
    ...(motion === undefined ? {} : { motion }),
    children: [{ kind: 'words', slots: ['story'], style: 'story' }],
  });
  const groundOf = (scene: Scene) => scene.nodes.find(({ id }) => id.endsWith('/ground'));

  it('keeps a box where it stands from the first moment', async () => {
    const { scene, now } = await comingIn(panel({ enter: 'none' }), { story: 'Bread' }, 0);
    expect(groundOf(now)).toBe(groundOf(scene));
  });

  it('begins when it says, and takes as long as it says', async () => {
    const motion = { enter: 'fade', at: 1000, takes: 400 };
    expect(groundOf((await comingIn(panel(motion), { story: 'Bread' }, 1000)).now)).toBeUndefined();
    expect(opacityOf(groundOf((await comingIn(panel(motion), { story: 'Bread' }, 1100)).now))).toBeLessThan(1);
    const after = await comingIn(panel(motion), { story: 'Bread' }, 1400);
    expect(groundOf(after.now)).toBe(groundOf(after.scene));
  });

  it('carries on paper what lies on it', async () => {
    const { now } = await comingIn(panel(), { story: 'Bread' }, 660);
    const words = now.nodes.find(({ kind }) => kind === 'text');
    expect(words?.place?.[5]).toBeGreaterThan(0);
  });
});

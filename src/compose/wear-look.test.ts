import { describe, expect, it } from 'vitest';
import { aDocument, aLoadedPack, aPack, aTemplate, aTemplateOf, PHOTO, slot, STYLES, written, type Json } from '#tests/support/builders.ts';
import { composeCard, textsOf } from '#tests/support/compose-card.ts';
import { composeContext, CALENDAR } from '#tests/support/compose-context.ts';
import type { Box } from '#domain/template/box.ts';
import { PATTERN_KINDS } from '#domain/template/pattern-kinds.ts';
import { fontNeeds } from './font-needs.ts';
import { wearLook } from './wear-look.ts';

const pack = aPack({
  pairings: [
    { id: 'front-page', voice: 'serif', weight: 640, quiet: 'grotesk-text' },
    { id: 'school-book', voice: 'hand', quiet: 'hand' },
  ],
});
const looking = (look: Json, seed = 7) => aDocument({ look, seed });
const wear = (children: readonly Json[], look: Json, group: Json = {}) =>
  wearLook(aTemplateOf(children, group), looking(look), pack.pairings).root;
const WEAVE = { kind: 'pattern', pattern: { kind: 'weave', cell: 3, warp: ['rose', 'sun'], weft: ['leaf', 'deep'] } };
const find = (box: Box, kind: Box['kind']): Box => {
  const found = [box].flatMap(function within(each: Box): readonly Box[] {
    return each.kind === kind ? [each] : each.kind === 'group' ? (each.children ?? []).flatMap(within) : [];
  })[0];
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

describe('a look', () => {
  it('that changes nothing is the very same template', () => {
    const template = aTemplate();
    expect(wearLook(template, looking({}), pack.pairings)).toBe(template);
    expect(wearLook(template, looking({ treatment: 'grain', pairing: 'gone' }), pack.pairings)).toBe(template);
  });

  it('is put on once for all sizes of a document', () => {
    const template = aTemplate();
    const document = looking({ alignment: 'center' });
    expect(wearLook(template, document, pack.pairings)).toBe(wearLook(template, document, pack.pairings));
  });
});

describe('a pairing', () => {
  it('sets what speaks in its voice and what is read small in its quiet font', () => {
    const { styles } = wearLook(aTemplate(), looking({ pairing: 'front-page' }), pack.pairings);
    expect(styles.headline).toMatchObject({ font: 'serif', weight: 640 });
    expect(styles.story).toMatchObject({ font: 'grotesk-text', weight: 430 });
  });

  it('loosens letters and lines for a hand', () => {
    const template = aTemplate({
      styles: { ...STYLES, story: { font: 'grotesk', weight: 800, size: { min: 3, max: 5 }, leading: 0.9, tracking: -0.03 } },
    });
    const { story } = wearLook(template, looking({ pairing: 'school-book' }), pack.pairings).styles;
    expect(story).toMatchObject({ font: 'hand', weight: 800, tracking: 0 });
    expect(story.leading).toBeGreaterThan(1);
  });

  it('asks for its own fonts before anything is measured', () => {
    const template = aTemplate();
    const document = written({ headline: 'Bread', story: 'On Fridays' }, { look: { pairing: 'school-book' } });
    const needs = fontNeeds(aLoadedPack(template, pack), template, document, { samples: false, calendar: CALENDAR });
    expect(new Set(needs.map(({ font }) => font))).toEqual(new Set(['hand']));
  });
});

describe('a pattern chosen by the person', () => {
  it.each(PATTERN_KINDS)('dresses a weave as %s in the colours it has', (kind) => {
    const box = find(wear([WEAVE], { pattern: kind }), 'pattern');
    expect(box).toMatchObject({ pattern: { kind } });
    const used = JSON.stringify(box).match(/rose|sun|leaf|deep|paper|sky/gu) ?? [];
    expect(new Set(used).size).toBeGreaterThanOrEqual(2);
    expect(used.every((role) => ['rose', 'sun', 'leaf', 'deep'].includes(role))).toBe(true);
  });

  it('leaves a street a street, and a pattern that is kept as it is', () => {
    const street = { kind: 'pattern', pattern: { kind: 'street', cell: 10, colours: ['rose'], trim: 'paper', glass: 'deep' } };
    expect(find(wear([street], { pattern: 'stars' }), 'pattern')).toMatchObject({ pattern: { kind: 'street' } });
    expect(find(wear([{ ...WEAVE, keep: true }], { pattern: 'stars' }), 'pattern')).toMatchObject(WEAVE);
    expect(find(wear([{ kind: 'group', keep: true, children: [WEAVE] }], { pattern: 'stars' }), 'pattern')).toMatchObject(WEAVE);
  });

  it('dresses the forms a pattern has at other sizes, too', () => {
    const box = find(
      wear([{ ...WEAVE, adapt: [{ when: { shape: ['wide'] }, set: WEAVE.pattern === undefined ? {} : { pattern: WEAVE.pattern } }] }], {
        pattern: 'tiles',
      }),
      'pattern',
    );
    expect(box).toMatchObject({ adapt: [{ set: { pattern: { kind: 'tiles' } } }] });
  });
});

describe('alignment', () => {
  const card = async (look: Json, children: readonly Json[], format = {}) => {
    const template = aTemplateOf(children);
    return composeCard(written({ story: 'Bread' }, { look }), { template, context: await composeContext(), ...format });
  };
  const STORY = { kind: 'words', slots: ['story'], style: 'story' };

  it('moves words to the middle', async () => {
    expect(textsOf(await card({ alignment: 'center' }, [STORY]), slot('story'))[0]).toMatchObject({ align: 'center' });
  });

  it('leaves words that end at a side, and words that are kept', async () => {
    expect(textsOf(await card({ alignment: 'center' }, [{ ...STORY, textAlign: 'end' }]), slot('story'))[0]?.align).toBe('right');
    expect(textsOf(await card({ alignment: 'center' }, [{ ...STORY, keep: true }]), slot('story'))[0]?.align).toBe('left');
  });

  it('brings words in the middle to the side they start from', async () => {
    expect(textsOf(await card({ alignment: 'start' }, [{ ...STORY, textAlign: 'center' }]), slot('story'))[0]?.align).toBe('left');
  });
});

describe('a photo in another cut', () => {
  const PICTURE = { kind: 'photo', slot: 'photo', grow: 1 };
  const masks = async (photo: Json, seed: number, group: Json = {}) => {
    const template = aTemplateOf([photo], group);
    const scene = await composeCard(aDocument({ look: { treatment: 'cut' }, seed, photos: { photo: PHOTO } }), { template });
    return scene.nodes.flatMap((node) => (node.kind === 'image' ? [node.mask] : []));
  };

  it('has one that goes with the seed', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, (_, seed) => masks(PICTURE, seed)));
    expect(new Set(all.flat()).size).toBeGreaterThan(3);
  });

  it('stays as it is where the template keeps it', async () => {
    const kept = await Promise.all([1, 2, 3].map((seed) => masks({ ...PICTURE, keep: true }, seed)));
    expect(new Set(kept.flat()).size).toBe(1);
  });

  it('takes its frame along', () => {
    const frame = { kind: 'group', fill: 'sun', outline: { form: 'arch' }, children: [{ ...PICTURE, outline: { form: 'arch' } }] };
    const root = wearLook(aTemplateOf([frame]), looking({ treatment: 'cut' }), []).root;
    const [group] = root.kind === 'group' ? (root.children ?? []) : [];
    const photo = find(root, 'photo');
    const cutOf = (box: Box | undefined) => box?.adapt?.at(-1)?.set.outline;
    expect(cutOf(group)).toBeDefined();
    expect(cutOf(group)).toEqual(cutOf(photo));
  });
});

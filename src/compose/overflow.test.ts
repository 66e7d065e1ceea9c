import { describe, expect, it } from 'vitest';
import { containsRect } from '#domain/geometry/geometry.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { aFormat, aTemplateOf, written, type Json } from '#tests/support/builders.ts';
import { clearRect, composeCard, readSlot, textsOf } from '#tests/support/compose-card.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import type { ComposeContext } from './context.ts';
import { cutAt, cutPlaces } from './shorten.ts';

const beginnings = (text: string) => cutPlaces(text, 'en').map((place) => cutAt(text, place));

const SENTENCE = 'We came with two bags and the street carried the rest. ';
const LONG = SENTENCE.repeat(40);
const small = aFormat({ id: 'small', width: 500, height: 300 });

describe('words that do not fit at the smallest type', () => {
  it('are reported with their letters, whole sentences shown and ended by "…"', async () => {
    const scene = await composeCard(written({ story: LONG }));
    const shown = readSlot(scene, 'story');
    expect(shown).toMatch(/carried the rest…$/);
    expect(LONG.startsWith(shown.slice(0, -1))).toBe(true);
    expect(scene.overflow).toEqual([{ slot: 'story', letters: countGraphemes(LONG.trim()) - countGraphemes(shown.slice(0, -1)) }]);
    expect(scene.typeScale).toBe(0);
  });

  it('are cut at a word when not one sentence fits', async () => {
    const endless = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const shown = readSlot(await composeCard(written({ story: endless })), 'story');
    expect(shown).toMatch(/ word\d+…$/);
    expect(endless.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
  });

  it('show as much as fits: one sentence more would not', async () => {
    const scene = await composeCard(written({ story: LONG }));
    const sentences = readSlot(scene, 'story').split('rest').length - 1;
    expect(sentences).toBeGreaterThan(3);
    const fitting = await composeCard(written({ story: SENTENCE.repeat(sentences) }));
    expect(fitting.overflow).toEqual([]);
    const more = await composeCard(written({ story: SENTENCE.repeat(sentences + 2) }));
    expect(more.overflow).toHaveLength(1);
  });

  it('are found with few layouts, for each costs as much as all else: a good guess and what stands beside it', async () => {
    const context = await composeContext();
    let layouts = 0;
    const layout: ComposeContext['layout'] = {
      open(...given) {
        const opened = context.layout.open(...given);
        return {
          layout() {
            layouts += 1;
            return opened.layout();
          },
          close: () => opened.close(),
        };
      },
    };
    const endless = Array.from({ length: 300 }, (_, index) => `Word ${index} of a story. `).join('');
    const scene = await composeCard(written({ story: endless }), { context: { ...context, layout } });
    expect(scene.overflow).toHaveLength(1);
    expect(layouts).toBeLessThan(9);
  });

  it('leave the name whole when leaving out story suffices', async () => {
    const scene = await composeCard(written({ story: LONG, name: 'Samira' }));
    expect(readSlot(scene, 'name')).toBe('Samira');
    expect(scene.overflow.map((over) => over.slot)).toEqual(['story']);
  });

  it('leave the story whole when it is the headline that has no room', async () => {
    const template = aTemplateOf([
      { kind: 'group', height: 9, children: [{ kind: 'words', slots: ['headline'], style: 'headline' }] },
      { kind: 'words', slots: ['story'], style: 'story' },
    ]);
    const story = SENTENCE.repeat(3).trim();
    const headline = 'A headline of more words than one line of it holds';
    const scene = await composeCard(written({ headline, story }), { template });
    expect(readSlot(scene, 'story')).toBe(story);
    expect(readSlot(scene, 'headline')).toMatch(/…$/);
    expect(scene.overflow.map((over) => over.slot)).toEqual(['headline']);
  });

  it('count once for a slot shown twice', async () => {
    const box: Json = { kind: 'words', slots: ['story'], style: 'story' };
    const scene = await composeCard(written({ story: LONG }), { template: aTemplateOf([box, box]) });
    expect(scene.overflow.map((over) => over.slot)).toEqual(['story']);
  });

  it('keep the closing mark of a quotation', async () => {
    const template = aTemplateOf([{ kind: 'words', slots: ['story'], style: 'story', quoted: true }]);
    expect(readSlot(await composeCard(written({ story: 'Bread.' }), { template }), 'story')).toBe('“Bread.”');
    const scene = await composeCard(written({ story: LONG }), { template });
    expect(readSlot(scene, 'story')).toMatch(/^“We came .*rest…”$/);
  });

  it('fit again when the person writes a shorter text for the size', async () => {
    const document = written({ story: LONG }, { overrides: { square: { words: { story: 'We were carried.' } } } });
    expect((await composeCard(document)).overflow).toEqual([]);
    expect((await composeCard(document, { format: small })).overflow).toHaveLength(1);
  });

  it('stay inside the clear area all the same', async () => {
    for (const format of [aFormat(), small, aFormat({ id: 'banner', width: 1500, height: 500 })]) {
      for (const node of textsOf(await composeCard(written({ story: LONG, name: 'Samira' }), { format }))) {
        expect(containsRect(clearRect(format), node.bounds, 1)).toBe(true);
      }
    }
  });
});

describe('strange stories', () => {
  it.each<[string, string]>([
    ['one word of 400 letters', 'a'.repeat(400)],
    ['one word of 1,200 letters', 'ab'.repeat(600)],
    ['emoji alone', '👩🏽‍🍳🥖🎉'.repeat(20)],
    ['many emoji', '👨‍👩‍👧‍👦'.repeat(300)],
    ['no spaces', '我们带着两个包来到这条街上'.repeat(60)],
    ['line breaks alone between letters', 'a\n'.repeat(300)],
    ['punctuation alone', '.'.repeat(900)],
    ['marks without letters', '\u0301'.repeat(200)],
  ])('%s stays on the card, or says what it leaves out', async (_what, story) => {
    const format = aFormat();
    const scene = await composeCard(written({ story, name: 'Samira' }), { format });
    for (const node of textsOf(scene)) {
      expect(containsRect(clearRect(format), node.bounds, 1)).toBe(true);
      // No half of an emoji: a lone joiner or half a pair at either end.
      expect(node.text).not.toMatch(/^\u200D|\u200D…?$|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
    }
    expect(readSlot(scene, 'name')).toBe('Samira');
  });

  it('of 10,000 letters take no more breaking than any other overflow', async () => {
    const count = async (story: string) => {
      const context = await composeContext();
      await composeCard(written({ headline: 'Bread', story, name: 'Samira' }), { context });
      return context.breaks();
    };
    expect(await count(SENTENCE.repeat(182))).toBeLessThan(150);
  }, 20_000);
});

describe('the beginnings of a text', () => {
  it('go from a word to all sentences but the last, each ended', () => {
    expect(beginnings('Come in. The oven is warm! Sit.')).toEqual(['Come…', 'Come in…', 'Come in. The oven is warm!…']);
  });

  it('go by letters where there are no spaces, never through the middle of one', () => {
    expect(beginnings('👨‍👩‍👧e\u0301x')).toEqual(['👨‍👩‍👧…', '👨‍👩‍👧e\u0301…']);
  });

  it('never hold the whole text', () => {
    for (const text of ['One', 'One two', 'One. Two.', 'a', '']) expect(beginnings(text)).not.toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import { readWords } from '#scene/read-words.ts';
import { composeCard, textsOf } from '#tests/support/compose-card.ts';
import { written } from '#tests/support/builders.ts';

const CONTROLS = /[\u200D\u202A-\u202E\u2066-\u2069\u00AD]/u;
const long = 'بيتنا'.repeat(60);

describe('words as text nodes', () => {
  it('are read as they were written, whatever is drawn', async () => {
    const story = 'Call 0117 «خبز» (12) now\nand come.';
    const scene = await composeCard(written({ story }));
    expect(textsOf(scene).some((node) => CONTROLS.test(node.drawn))).toBe(true);
    expect(readWords(scene).map(({ text }) => text)).toContain(story);
  });

  it('keep the shapes of a joined word that had to be cut, and read as the whole word', async () => {
    const scene = await composeCard(written({ story: long }));
    const cut = textsOf(scene).filter((node) => node.slot === 'story');
    expect(cut.length).toBeGreaterThan(1);
    for (const [index, node] of cut.slice(0, -1).entries()) {
      const next = cut[index + 1];
      const joins = !/[اوردذزأإآ]$/u.test(node.text);
      expect(node.drawn.endsWith('\u200D')).toBe(joins);
      expect(next?.drawn.startsWith('\u200D')).toBe(joins);
    }
    expect(readWords(scene).map(({ text }) => text)).toContain(long);
  });
});

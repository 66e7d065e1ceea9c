import { describe, expect, it } from 'vitest';
import { loadHyphens } from './load-hyphens.ts';

const visible = (text: string) => text.replaceAll('\u00AD', '-');

describe('loadHyphens', () => {
  it.each([
    ['de', 'Nachbarschaftsgarten', 'Nach-bar-schafts-gar-ten'],
    ['pl', 'społeczności', 'spo-łecz-no-ści'],
    ['uk', 'міжнародний', 'між-на-ро-дний'],
    ['en-GB', 'misunderstandings', 'mis-un-der-stand-ings'],
  ])('parts words of %s as its readers do', async (lang, word, parted) => {
    const hyphenate = await loadHyphens([lang]);
    expect(visible(hyphenate(word, lang))).toBe(parted);
  });

  it('leaves words alone in languages it has no patterns for, or was not asked for', async () => {
    const hyphenate = await loadHyphens(['ar', 'und', 'constructor']);
    for (const lang of ['ar', 'und', 'constructor', 'cy']) expect(hyphenate('Llanfairpwllgwyngyll', lang)).toBe('Llanfairpwllgwyngyll');
  });
});

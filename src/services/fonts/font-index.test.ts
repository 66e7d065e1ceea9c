import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFontIndex, type FontIndex } from './font-index.ts';
import { parseFontTable, parseSetTable } from './font-table.ts';
import { SCRIPT_SAMPLES } from './script-samples.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`assets/fonts/${file}`, 'utf8'));
const FONTS = ['grotesk', 'grotesk-text', 'serif', 'hand'] as const;

function bundledIndex(): FontIndex {
  const table = parseFontTable(read('fonts.json'));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return createFontIndex(table.value);
}

/** Opens what the text needs, as the service does; answers with the sets opened. */
function openFor(index: FontIndex, family: string, text: string): readonly string[] {
  const opened: string[] = [];
  for (let closed = index.closedSets(family, text); closed.length > 0; closed = index.closedSets(family, text)) {
    for (const set of closed) {
      const slices = parseSetTable(read(`sets/${set}.json`));
      if (!slices.ok) throw new Error(JSON.stringify(slices.error));
      index.open(set, slices.value);
      opened.push(set);
    }
  }
  return opened;
}

/** The faces a text needs, without versions and endings. */
function files(index: FontIndex, family: string, text: string): readonly string[] {
  openFor(index, family, text);
  return index.facesFor(family, text).map(({ face }) => face.file.replace(/-\d+\.\d+\.\d+\/.*|\.woff2$/g, ''));
}

const index = bundledIndex();

describe.each(FONTS)('%s', (font) => {
  it.each(SCRIPT_SAMPLES.map((sample) => [sample.name, sample] as const))('can write %s', (_, { lang, text }) => {
    const family = index.familyFor(font, lang);
    openFor(index, family, text);
    expect(index.uncovered(family, text)).toEqual([]);
  });

  it('needs one small face for English', () => {
    const text = 'It takes a community to teach a whole street to make bread — “yes”, it’s 2026… #ItTakesACommunity £5 & café!';
    expect(files(index, index.familyFor(font, 'en'), text)).toHaveLength(1);
  });

  it.each(SCRIPT_SAMPLES.filter((sample) => sample.faces !== undefined).map((sample) => [sample.name, sample] as const))(
    'writes the letters of %s with one file',
    (_, { lang, text }) => {
      const letters = text.replace(/[^\p{L}\p{M}\u200C\u200D]/gu, '');
      expect(files(index, index.familyFor(font, lang), letters)).toHaveLength(1);
    },
  );
});

describe('facesFor', () => {
  it('needs what the letters need, and the Latin face for the spaces between them', () => {
    expect(files(index, 'Card Grotesk', 'يحتاج الأمر')).toEqual(['bricolage-display-latin', 'vazirmatn']);
    expect(files(index, 'Card Grotesk', 'يحتاج')).toEqual(['vazirmatn']);
    expect(files(index, 'Card Serif', 'Київ')).toEqual(['literata-cyrillic']);
    expect(files(index, 'Card Grotesk', 'bạn')).toEqual(['bricolage-display-vietnamese', 'bricolage-display-latin']);
  });

  it('opens no set for Arabic, Hindi or emoji, and one for Chinese', () => {
    const fresh = bundledIndex();
    expect(openFor(fresh, 'Card Grotesk', 'يحتاج الأمر إلى مجتمع، समुदाय। 🎉 ❤️ é ђ')).toEqual([]);
    expect(openFor(fresh, 'Card Grotesk SC', '我们的街道')).toEqual(['noto-sans-sc']);
    expect(openFor(fresh, 'Card Serif JP', '私たちの町')).toEqual(['noto-serif-jp']);
  });

  it('keeps a letter and its mark in one face, however it was typed', () => {
    expect(files(index, 'Card Grotesk', 'e\u0301')).toEqual(['bricolage-display-latin']);
    expect(files(index, 'Card Grotesk', '\u1ECD\u0300')).toEqual(['noto-sans']);
    expect(files(index, 'Card Grotesk', 'ɛ\u0301')).toEqual(['noto-sans-latin-more']);
    expect(files(index, 'Card Grotesk', 'ṣ')).toEqual(['bricolage-display-latin']);
    expect(files(index, 'Card Serif', 'm\u0300')).toEqual(['noto-serif']);
  });

  it('needs one face for a danda of whatever script', () => {
    expect(files(index, 'Card Grotesk', 'আমরা।')).toEqual(['danda', 'anek-bangla']);
    expect(files(index, 'Card Grotesk', 'ਅਸੀਂ।')).toEqual(['danda', 'anek-gurmukhi']);
  });

  it('takes emoji whole: families, flags, skin tones and keycaps from one slice each', () => {
    for (const emoji of ['👨‍👩‍👧', '🇺🇦', '👍🏽', '1️⃣', '🏳️‍🌈', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️‍🔥', '👩🏾‍🚀', '©️', '👪']) {
      expect(files(index, 'Card Serif', emoji), emoji).toEqual([expect.stringMatching(/^emoji-\d$/)]);
      expect(index.uncovered('Card Serif', emoji), emoji).toEqual([]);
    }
    expect(files(index, 'Card Serif', '©')).toEqual(['fraunces-latin']);
  });

  it('needs nothing for nothing, nor for what has no glyph', () => {
    expect(index.facesFor('Card Grotesk', '')).toEqual([]);
    expect(index.facesFor('Card Grotesk', '\n\u200D\u200C\u2067\uFE0F')).toEqual([]);
  });
});

describe('familyFor', () => {
  it.each([
    ['zh', 'Card Grotesk SC'],
    ['zh-Hans-CN', 'Card Grotesk SC'],
    ['zh-Hant', 'Card Grotesk TC'],
    ['zh-TW', 'Card Grotesk TC'],
    ['zh-Hant-HK', 'Card Grotesk HK'],
    ['yue', 'Card Grotesk HK'],
    ['ja', 'Card Grotesk JP'],
    ['ko-KR', 'Card Grotesk KR'],
    ['kok', 'Card Grotesk'],
    ['ur-PK', 'Card Grotesk Nastaliq'],
    ['pa-Arab', 'Card Grotesk Nastaliq'],
    ['pa', 'Card Grotesk'],
    ['sd', 'Card Grotesk Arabic'],
    ['und', 'Card Grotesk'],
    ['', 'Card Grotesk'],
  ])('chooses for %s %s', (lang, family) => {
    expect(index.familyFor('grotesk', lang)).toBe(family);
  });

  it('takes Han letters from the set of the language', () => {
    const from = (lang: string) => files(index, index.familyFor('grotesk', lang), '骨');
    expect([from('zh'), from('zh-Hant'), from('yue'), from('ja'), from('ko'), from('en')].flat()).toEqual(
      ['sc', 'tc', 'hk', 'jp', 'kr', 'sc'].map((region) => `noto-sans-${region}`),
    );
  });

  it('sets the ellipsis and quotation marks of Chinese a letter wide, those of English not', () => {
    expect(files(index, 'Card Grotesk SC', '…')).toEqual(['noto-sans-sc']);
    expect(files(index, 'Card Grotesk', '…')).toEqual(['bricolage-display-latin']);
  });

  it('takes an unknown font, and an unknown family, for faults in the program', () => {
    expect(() => index.familyFor('comic', 'en')).toThrow('comic');
    expect(() => index.facesFor('Nope', 'a')).toThrow('Nope');
  });
});

describe('uncovered', () => {
  it('names each grapheme once, in order, and never spaces, joiners or direction marks', () => {
    expect(index.uncovered('Card Grotesk', 'Hi ꀀꀁ ꀀ 👨‍👩‍👧\u200F \u00A0\u200C❤️ 𞄀')).toEqual(['ꀀ', 'ꀁ', '𞄀']);
  });

  it('draws every Han letter of the common block, rare ones of names too', () => {
    const letters = Array.from({ length: 0x9fa5 - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    openFor(index, 'Card Grotesk', letters);
    expect(index.uncovered('Card Grotesk', letters)).toEqual([]);
    expect(files(index, 'Card Grotesk', '奤')).toEqual([expect.stringMatching(/^rare-han-/)]);
  });

  it('draws rare pairs of letter and mark with a font in one piece', () => {
    for (const pair of ['a\u0331', 'ɨ\u0331', 'а\u0304', 'э\u0304\u0304', 'р\u030C', 'e\u030A', 'ж\u0325']) {
      expect(files(index, 'Card Serif', pair), pair).toEqual(['noto-serif-marked']);
      expect(files(index, 'Card Grotesk', pair), pair).toEqual(['noto-sans-marked']);
    }
  });

  it('says so when no face can place a mark on its letter', () => {
    expect(index.uncovered('Card Serif', 'ב\u0325')).toEqual(['ב\u0325']);
  });
});

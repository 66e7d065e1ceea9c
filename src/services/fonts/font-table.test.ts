import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facesFor, familyNamed, parseFontTable, uncoveredCharacters, type TableFamily } from './font-table.ts';

const FONTS = 'assets/fonts';
const data: unknown = JSON.parse(readFileSync(`${FONTS}/fonts.json`, 'utf8'));
const parsed = parseFontTable(data);
const families = parsed.ok ? parsed.value.families : [];

function named(name: string): TableFamily {
  const family = parsed.ok ? familyNamed(parsed.value, name) : null;
  if (family === null) throw new Error(`no ${name} in the table`);
  return family;
}

const grotesk = named('Card Grotesk');
const serif = named('Card Serif');
const files = (family: TableFamily, text: string) => facesFor(family, text).map((face) => face.file.replace('.woff2', ''));

const SAMPLES = {
  Polish: 'Zażółć gęślą jaźń',
  Romanian: 'Țară și încă: ă â î ș ț',
  Vietnamese: 'Cộng đồng chào đón bạn, những người hàng xóm',
  Turkish: 'Pijamalı hasta yağız şoföre çabucak güvendi İ',
  Welsh: 'Ŵyn ŷ tŷ dŵr',
  Hausa: 'ɓ ɗ ƙ ƴ ʼyan',
  Twi: 'Ɛyɛ me anigyeɔ',
  Ukrainian: 'Ґанок, їжак, єдність — сім’я',
  Kazakh: 'Әлем қауымдастық ұ ү ө һ і ң ғ',
  Greek: 'Η κοινότητα ΐ ΰ ἀρχή',
  Arabic: 'يَحتاجُ الأمرُ إلى مُجتمعٍ، ليصبح الشارع بيتًا؟ ٢٠٢٦',
  Persian: 'می‌خواهیم پیش برویم؛ گپ و چای ۱۴۰۵',
  Urdu: 'ہم یہاں رہتے ہیں، ٹھیک ہے۔ ڈاکٹر ڑ ں ے ئے',
  Pashto: 'ټولنه ډېره ښه ده، موږ ړومبی څوک ځای ږغ ګ ڼ ۍ ې',
  Sorani: 'ئێمە لێرە دەژین، ڕۆژ و گوڵ ڤ ۆ ە',
} as const;

describe('the font table', () => {
  it('is well made', () => {
    expect(parsed.ok).toBe(true);
    expect(families.map((family) => family.id)).toEqual(['grotesk', 'grotesk-text', 'serif']);
  });

  it.each(families.map((family) => [family.family, family] as const))(
    'gives each character of %s to one face, marks aside',
    (_, family) => {
      const owner = new Map<number, string>();
      for (const face of family.faces) {
        for (const [first, last] of face.ranges) {
          for (let code = first; code <= last; code++) {
            if (/^\p{M}$/u.test(String.fromCodePoint(code))) continue;
            expect(owner.get(code), `U+${code.toString(16)}`).toBeUndefined();
            owner.set(code, face.file);
          }
        }
      }
      expect(owner.size).toBeGreaterThan(1000);
    },
  );

  it('states one weight range for all faces of a family, or browsers would drop scripts', () => {
    for (const family of families) expect(new Set(family.faces.map((face) => face.weight)).size).toBe(1);
  });

  it('names files that exist, and every file there is', () => {
    const named = new Set(families.flatMap((family) => family.faces.map((face) => face.file)));
    expect([...named].sort()).toEqual(readdirSync(`${FONTS}/files`).sort());
  });

  it('is refused with the path of the fault', () => {
    const wrong = {
      families: [{ id: 'x', family: 'X', faces: [{ file: 'a.woff2', weight: '100 900', script: 'Latn', unicodeRange: 'A-Z' }] }],
    };
    const result = parseFontTable(wrong);
    expect(result).toMatchObject({ ok: false, error: [{ path: 'families.0.faces.0.unicodeRange' }] });
  });
});

describe('facesFor', () => {
  it('needs one small face for English', () => {
    const text = 'It takes a community to teach a whole street to make bread — “yes”, it’s 2026… #ItTakesACommunity £5 & café!';
    for (const family of families) {
      const needed = facesFor(family, text);
      expect(needed).toHaveLength(1);
      expect(needed.reduce((sum, face) => sum + statSync(`${FONTS}/files/${face.file}`).size, 0)).toBeLessThan(60 * 1024);
    }
  });

  it('needs what the letters need, and the Latin face for the spaces between them', () => {
    expect(files(grotesk, 'يحتاج الأمر')).toEqual(['bricolage-display-latin', 'vazirmatn-arabic']);
    expect(files(grotesk, 'يحتاج')).toEqual(['vazirmatn-arabic']);
    expect(files(serif, 'Київ')).toEqual(['noto-serif-cyrillic']);
    expect(files(grotesk, 'bạn')).toEqual(['bricolage-display-latin', 'bricolage-display-vietnamese']);
  });

  it('keeps a letter and its mark in one face, however it was typed', () => {
    expect(files(grotesk, 'e\u0301')).toEqual(['bricolage-display-latin']);
    expect(files(grotesk, '\u1ECD\u0300')).toEqual(['bricolage-display-latin']);
    expect(files(grotesk, 'ɛ\u0301')).toEqual(['noto-sans-latin-more']);
    expect(files(grotesk, 'ṣ')).toEqual(['bricolage-display-latin']);
  });

  it('needs nothing for nothing, nor for what has no glyph', () => {
    expect(facesFor(grotesk, '')).toEqual([]);
    expect(facesFor(grotesk, '\n\u200D\u200C\u2067\uFE0F')).toEqual([]);
  });
});

describe('uncoveredCharacters', () => {
  it.each(Object.entries(SAMPLES))('is empty for %s', (_, text) => {
    for (const family of families) expect(uncoveredCharacters(family, text)).toEqual([]);
  });

  it('names each grapheme once, in order, and never spaces, joiners or direction marks', () => {
    expect(uncoveredCharacters(grotesk, 'Hi 你好 你 👨‍👩‍👧\u200F \u00A0\u200C❤️')).toEqual(['你', '好', '👨‍👩‍👧', '❤️']);
  });

  it('says so when no face can place a mark on its letter', () => {
    expect(uncoveredCharacters(serif, 'm\u0300')).toEqual(['m\u0300']);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/fonts.css', 'utf8');
const faces = css
  .split('@font-face')
  .slice(1)
  .map((rule) => ({ file: /url\('([^']+)'\)/.exec(rule)?.[1] ?? '', letters: lettersOf(rule) }));

describe('the face of the interface', () => {
  it('names files that are there', () => {
    expect(faces).toHaveLength(4);
    for (const { file } of faces) {
      expect(existsSync(file.startsWith('../../') ? file.slice(6) : `node_modules/${file}`), file).toBe(true);
    }
  });

  it('fetches one file for any letter', () => {
    const seen = new Set<number>();
    for (const { letters } of faces) {
      expect(letters.length).toBeGreaterThan(50);
      expect(letters.filter((letter) => seen.has(letter))).toEqual([]);
      for (const letter of letters) seen.add(letter);
    }
  });

  it.each([
    ['English', 'Don’t keep “this” – OK…'],
    ['Vietnamese', 'Cộng đồng của chúng ta'],
    ['Arabic', 'ماذا تودّ أن تقول؟'],
    ['Persian', 'چه می‌خواهید بگویید'],
  ])('has the letters of %s', (_language, words) => {
    const known = new Set(faces.flatMap(({ letters }) => letters));
    expect([...words].filter((letter) => !known.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});

function lettersOf(rule: string): readonly number[] {
  const list = /unicode-range:([^;]+);/.exec(rule)?.[1] ?? '';
  return [...list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].flatMap(([, from = '', to = from]) =>
    Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, index) => parseInt(from, 16) + index),
  );
}

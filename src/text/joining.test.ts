import { describe, expect, it } from 'vitest';
import { joinsAcross } from './joining.ts';

describe('joinsAcross', () => {
  it.each([
    ['beh and seen', 'بس', 1, true],
    ['reh and beh, for reh joins only to the letter before', 'رب', 1, false],
    ['letters with a vowel mark between them', 'بَس', 2, true],
    ['hamza, which joins nothing', 'ءب', 1, false],
    ['letters with a space between them', 'ب س', 2, false],
    ['N’Ko letters', 'ߒߞ', 1, true],
    ['Adlam letters', '𞤀𞤣', 2, true],
    ['Latin letters', 'ab', 1, false],
    ['nothing before', 'ب', 0, false],
  ])('judges %s', (_, text, at, joins) => {
    expect(joinsAcross(text, at)).toBe(joins);
  });
});

// findHeavyWords: words on a card that make people sound like a crime or a danger, so that whoever chose them can look again. Rules, not a judge:
// nothing is stopped, nothing is changed, and what a person calls themselves is theirs.

import type { CardLine } from './find-identifying.ts';

export const HEAVY = ['illegal', 'flood', 'bogus', 'label'] as const;
export type Heavy = (typeof HEAVY)[number];

export type HeavyFinding = { readonly kind: Heavy; readonly found: string };

const PEOPLE = '(?:im)?migrants?|refugees?|asylum[ -]seekers?|foreigners?|newcomers?|people|men|families|arrivals';
const PEOPLE_ARABIC = '(?:ال)?(?:مهاجر|لاجئ|وافد|أجنبي|أجانب)\\p{L}*';

/** In this order: what an earlier rule took is not looked at again. English and Arabic, the languages the sentences about them come in. */
const RULES: readonly { readonly kind: Heavy; readonly pattern: RegExp }[] = [
  { kind: 'illegal', pattern: new RegExp(`(?<!\\p{L})(?:illegals|illegal (?:${PEOPLE}|aliens?))(?!\\p{L})`, 'giu') },
  { kind: 'illegal', pattern: new RegExp(`(?<!\\p{L})${PEOPLE_ARABIC} (?:ال)?غير (?:ال)?(?:شرعي|قانوني)\\p{L}*`, 'gu') },
  {
    kind: 'flood',
    pattern: new RegExp(
      `(?<!\\p{L})(?:floods?|waves?|swarms?|tides?|influx|invasion|hordes?) of (?:\\p{L}+ ){0,2}?(?:${PEOPLE})(?!\\p{L})`,
      'giu',
    ),
  },
  { kind: 'flood', pattern: new RegExp(`(?<!\\p{L})(?:موجات|موجة|طوفان|سيل|تدفق|غزو) ${PEOPLE_ARABIC}`, 'gu') },
  { kind: 'bogus', pattern: new RegExp(`(?<!\\p{L})(?:bogus|fake|so-called) (?:${PEOPLE})(?!\\p{L})`, 'giu') },
  { kind: 'label', pattern: /(?<!\p{L})asylum[ -]seekers?(?!\p{L})/giu },
];

/** Each wording once, as it stands on the card, in the order of the rules. */
export function findHeavyWords(lines: readonly Pick<CardLine, 'text'>[]): readonly HeavyFinding[] {
  const findings = new Map<string, HeavyFinding>();
  for (const { text } of lines) {
    let left = text;
    for (const { kind, pattern } of RULES) {
      left = left.replaceAll(pattern, (found) => {
        findings.set(found.toLowerCase(), { kind, found });
        return '\u0000'.repeat(found.length);
      });
    }
  }
  return [...findings.values()].toSorted((a, b) => HEAVY.indexOf(a.kind) - HEAVY.indexOf(b.kind));
}

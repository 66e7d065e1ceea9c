// findIdentifying: what on a card might tell strangers who somebody is or where to find them. Rules, not a judge: they miss things and they
// see things that are none, so what they find is only ever asked about, and nothing is stopped or changed.

import type { SlotId } from '#domain/ids.ts';

export const IDENTIFYING = ['email', 'phone', 'handle', 'case-number', 'postcode', 'street', 'school', 'surname'] as const;
export type Identifying = (typeof IDENTIFYING)[number];

export type Finding = { readonly kind: Identifying; readonly slot: SlotId; readonly found: string };

export type CardLine = {
  readonly slot: SlotId;
  readonly text: string;
  /** Where a name is asked for: two words there are likely a first name and a surname. */
  readonly isName: boolean;
};

type Rule = { readonly kind: Identifying; readonly pattern: RegExp };

/** In this order: what an earlier rule took is not looked at again, so that an email's end is no handle and a case number no phone. */
const RULES: readonly Rule[] = [
  { kind: 'email', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.]{2,30}/gu },
  // Home Office and tribunal references: A1234567, PA/01234/2024, GWF012345678, 1212-0001-2345-6789; unlinked letters and digits of a visa.
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}])(?:[A-Z]\d{7}(?:\/\d{1,3})?|(?:PA|HU|EA|IA|DC|RP|UI)[/-]\d{4,6}[/-]\d{4}|GWF ?\d{9}|\d{4}-\d{4}-\d{4}-\d{4})(?![\p{L}\p{N}])/gu,
  },
  // Seven digits or more with what people put between them; not a year, not a span of years, not a sum with commas.
  { kind: 'phone', pattern: /(?<![\p{N}\p{L}.,/-])(?:\+|00|\()?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){6,14}(?![\p{N}\p{L}])/gu },
  { kind: 'postcode', pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])(?:flat |no\.? ?)?\d{1,4}[a-d]?,? (?:\p{L}[\p{L}’'-]{0,30} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|way|terrace|gardens|grove|crescent|court|place|square|hill|row|walk|mews)(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'school',
    pattern:
      /(?<![\p{L}\p{N}])(?!(?:A|An|At|By|For|From|I|In|My|Near|Of|On|Our|The|To|We|When) )(?:\p{Lu}[\p{L}’'.-]{0,30} ){1,4}(?:School|Academy|College|Nursery)(?![\p{L}\p{N}])/gu,
  },
];

const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{L}[\p{L}\p{M}’'-]* )*\p{Lu}[\p{L}\p{M}’'-]+)$/u;
/** A title and one name is what pupils call a teacher and neighbours a neighbour. */
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|auntie|aunt|uncle|nana|granny|grandma|grandpa)\.? \p{L}[\p{L}\p{M}’'-]*$/iu;

/** Each place once, in the order of the rules; `found` is what stands there, trimmed. */
export function findIdentifying(lines: readonly CardLine[]): readonly Finding[] {
  return lines.flatMap(({ slot, text, isName }) => {
    const findings: Finding[] = [];
    let left = text;
    for (const { kind, pattern } of RULES) {
      left = left.replaceAll(pattern, (found) => {
        if (kind === 'phone' && !isPhone(found)) return found;
        findings.push({ kind, slot, found: found.trim() });
        return '\u0000'.repeat(found.length);
      });
    }
    const name = text.trim();
    if (isName && TWO_NAMES.test(name) && !TITLED.test(name)) findings.push({ kind: 'surname', slot, found: name });
    return findings;
  });
}

/** Years and dates are digits too: "1998-2024", "18.12.2026", "2015 2016". */
function isPhone(found: string): boolean {
  const years = /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/u;
  const date = /^\d{1,2}\D\d{1,2}\D(?:19|20)\d\d$|^(?:19|20)\d\d\D\d{1,2}\D\d{1,2}$/u;
  return !years.test(found) && !date.test(found);
}

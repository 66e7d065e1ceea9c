// direction: which way a paragraph runs, as `dir="auto"` decides it (Unicode Bidirectional Algorithm, rules P2 and P3).

export type Direction = 'ltr' | 'rtl';

/** Every script written from right to left in Unicode 16, by name; letters of any other script count as left to right. */
const RTL_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\p{Script=Yezidi}\u{10800}-\u{10CFF}\u{10E80}-\u{10FFF}\u{1EC70}-\u{1ECBF}\u200F\u060D\u061B-\u061F\u066D]/u;

/** Not strong although of a right-to-left script: marks, and digits (Arabic-Indic ones are weak; those of N'Ko and Adlam are strong). */
const WEAK = /[\p{M}\u0600-\u0608\u060C\u0660-\u066C\u06DD\u06F0-\u06F9\u06DE\u06E9\uFD3E\uFD3F\uFDFD]/u;

const STRONG = /[\p{L}\p{Nl}\p{Mc}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hebrew}\p{Script=Arabic}\u060D\u061B-\u061F\u066D\u200E\u200F]/u;

/** Text between an isolate's opening (LRI, RLI, FSI) and its close does not decide the paragraph's direction. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)/gu;

/** The direction of the first strong character of `text`; null when it has none (only digits, emoji, punctuation or nothing). */
export function directionOf(text: string): Direction | null {
  for (const character of text.replace(ISOLATED, '')) {
    if (!STRONG.test(character)) continue;
    if (RTL_LETTER.test(character)) {
      if (WEAK.test(character)) continue;
      return 'rtl';
    }
    return 'ltr';
  }
  return null;
}

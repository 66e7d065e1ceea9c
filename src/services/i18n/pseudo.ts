// pseudo: English made long or mirrored, for seeing what a language not yet there would do to the screens. `?pseudo=long` shows what does not
// fit and what no key says; `?pseudo=mirrored` what does not turn round. For who builds and tests; nobody comes on it by chance.

import type { i18n, PostProcessorModule } from 'i18next';

export const PSEUDO_KINDS = ['long', 'mirrored'] as const;
export type Pseudo = (typeof PSEUDO_KINDS)[number];

const PLAIN = 'abcdeghijklnoprstuwyzABCDEGHIJKLNOPRSTUWYZ';
const ACCENTED = 'áƀçđéĝĥîĵķļñôþŕšţûŵýžÁƁÇĐÉĜĤÎĴĶĻÑÔÞŔŠŢÛŴÝŽ';
/** Short words grow most from one language to another. */
const FILLING = ' one two three four five six seven eight nine ten';
const OVERRIDE = '\u202E';
const END = '\u202C';

/** What `address` (the page's search) asks for; null for nothing, or nothing known. */
export function pseudoOf(address: string): Pseudo | null {
  const wanted = new URLSearchParams(address).get('pseudo');
  return PSEUDO_KINDS.find((kind) => kind === wanted) ?? null;
}

/** Every sentence `words` says from now on, in the language in use. */
export function speakPseudo(words: i18n, kind: Pseudo): void {
  words.use(pseudoProcessor(kind));
  words.options.postProcess = [NAME];
}

const NAME = 'pseudo';

function pseudoProcessor(kind: Pseudo): PostProcessorModule {
  return { type: 'postProcessor', name: NAME, process: (text) => pseudoText(text, kind) };
}

/** `long`: accents on every letter and half as much again, between brackets that show where it ends. `mirrored`: read from the right. */
export function pseudoText(text: string, kind: Pseudo): string {
  if (text.trim() === '') return text;
  const accented = text.replaceAll(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  if (kind === 'mirrored') return `${OVERRIDE}${accented}${END}`;
  return `[${accented}${FILLING.slice(0, Math.ceil(text.length / 2))}]`;
}

// Keyboard: the letters of a language that a borrowed tablet's own keyboard may lack, as data. Rows live in assets/keyboards, never in code.

import * as v from 'valibot';

/** One key. `forms`: what a tap on it opens (an Ethiopic letter's orders, a Vietnamese vowel's tones), itself first; empty when it types itself. */
export type Key = { readonly letter: string; readonly forms: readonly string[] };

const LETTER = /^\p{L}$/u;
/** Not of the alphabet, yet not on every keyboard: quotes, stops, marks set on a letter, and what parts two letters without a space. */
const OTHER = /^[\p{P}\p{M}\u200C]$/u;

const composed = v.check((text: string) => text.normalize('NFC') === text, 'must be in composed form (NFC)');

/** Keys parted by spaces; a key of several letters is the first one with its forms. */
const lettersSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  composed,
  v.transform((text): readonly Key[] => text.split(' ').map(keyOf)),
  v.check((keys) => keys.flatMap(typedBy).every((letter) => LETTER.test(letter)), 'must hold letters alone, parted by single spaces'),
  v.check((keys) => allDiffer(keys.flatMap(typedBy)), 'must not hold a letter twice'),
);

const othersSchema = v.pipe(
  v.string(),
  composed,
  v.transform((text): readonly string[] => (text === '' ? [] : text.split(' '))),
  v.check((others) => others.every((other) => OTHER.test(other)), 'must hold punctuation and marks alone, parted by single spaces'),
  v.check(allDiffer, 'must not hold a sign twice'),
);

const keyboardSchema = v.strictObject({
  /** The language, as BCP 47 has it. */
  tag: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  /** In the language itself. */
  name: v.pipe(v.string(), v.nonEmpty()),
  /** ISO 15924. */
  script: v.picklist(['Arab', 'Cyrl', 'Ethi', 'Latn']),
  letters: lettersSchema,
  others: othersSchema,
});
export type Keyboard = Readonly<v.InferOutput<typeof keyboardSchema>>;

export const keyboardsSchema = v.pipe(
  v.array(keyboardSchema),
  v.minLength(1),
  v.check((all) => allDiffer(all.map(({ tag }) => tag)), 'must not hold a language twice'),
);

/** All a key can type. */
export function typedBy(key: Key): readonly string[] {
  return key.forms.length === 0 ? [key.letter] : key.forms;
}

export function directionOfKeys(keyboard: Keyboard): 'ltr' | 'rtl' {
  return keyboard.script === 'Arab' ? 'rtl' : 'ltr';
}

/** Whether its letters come in two cases. */
export function hasCapitals(keyboard: Keyboard): boolean {
  return keyboard.script === 'Latn' || keyboard.script === 'Cyrl';
}

/**
 * The keyboard to offer first: that of `language` (BCP 47, guessed from `text`), else the one that most letters of `text` are of; null when
 * nothing tells.
 */
export function suggestedKeyboard(keyboards: readonly Keyboard[], text: string, language: string): Keyboard | null {
  const own = keyboards.find(({ tag }) => tag === language.split('-')[0]);
  if (own !== undefined) return own;
  const written = new Set(text.toLowerCase());
  const found = (keyboard: Keyboard) =>
    keyboard.letters.flatMap(typedBy).filter((letter) => !/[a-z]/.test(letter) && written.has(letter)).length;
  const [best] = keyboards.map((keyboard) => ({ keyboard, count: found(keyboard) })).toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.keyboard;
}

function keyOf(text: string): Key {
  const [letter = '', ...more] = text;
  return { letter, forms: more.length === 0 ? [] : [letter, ...more] };
}

function allDiffer(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}

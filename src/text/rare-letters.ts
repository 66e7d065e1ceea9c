// rareLetters: the letters of a text that a device may have no font for, so that a field to write in needs the card's own.

/** Scripts every device draws, or that no one types on a device without a font for them; Arabic is in the interface's own face. */
const EVERYWHERE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/gu;

/** Each of them once, in order of code points: the same letters are the same answer, however a text goes on. Empty for English. */
export function rareLetters(text: string): string {
  return [...new Set(text.replace(EVERYWHERE, ''))].toSorted().join('');
}

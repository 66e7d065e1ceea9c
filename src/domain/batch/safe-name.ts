// safeName: words from a table as part of a file's name that every system takes and that hides nothing: no folders, no marks that turn the
// direction, no name Windows keeps for itself.

/** Letters kept: with the number before it and the size after it a name stays well under the 255 bytes systems allow, in every script. */
const MOST_LETTERS = 40;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/** Such as `Samira-K`; empty where nothing usable is left. */
export function safeName(words: string): string {
  const kept = words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    // A mark with nothing before it would sit on whatever stands there.
    .replace(/^[-\p{M}]+/u, '');
  const short = [...kept].slice(0, MOST_LETTERS).join('').replace(/-+$/u, '');
  return RESERVED.test(short) ? `${short}-` : short;
}

/** What the files of a row begin with: its number, always, so that they sort as the table does and never collide; then its own name. */
export function rowName(number: number, rows: number, words: string): string {
  const digits = Math.max(4, String(rows + 1).length);
  const own = safeName(words);
  const count = String(number).padStart(digits, '0');
  return own === '' ? count : `${count}-${own}`;
}

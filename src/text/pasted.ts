// pasted: text from elsewhere as a person would have typed it: no characters that mean nothing to a reader, no stretches of empty lines.

/** Control characters other than tab and line ends, halves of a pair, byte order marks and stand-ins for things that are no text. */
const MEANINGLESS = /[\p{Cs}\uFEFF\uFFF9-\uFFFC]|(?![\t\n])\p{Cc}/gu;

/** What no one can type and no one can see is gone; everything else stays, letter for letter. */
export function withoutControls(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(MEANINGLESS, '');
}

/** Pasted words cleaned; at most one empty line stands between two paragraphs. For a field of one line, line ends become spaces. */
export function cleanedPaste(text: string, lines: 'line' | 'paragraph'): string {
  const clean = withoutControls(text).replaceAll('\t', ' ');
  if (lines === 'paragraph') return clean.replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n');
  if (!clean.includes('\n')) return clean;
  return clean
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

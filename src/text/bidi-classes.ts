// bidi-classes: text as bidi-js can judge it. The library reads UTF-16 units one by one and knows Unicode 13, so a letter beyond the first
// plane, or a newer one, is replaced by as many units of a plain letter of its bidirectional class.

/** Classes that can be told by category or block, in the order they are tried; what is left over is neutral, as emoji are. */
const STAND_INS: readonly (readonly [letters: RegExp, standIn: string])[] = [
  [/[\p{Mn}\p{Me}]/u, '\u0300'],
  [/[\u{110BD}\u{110CD}]/u, 'a'],
  [/[\u0890\u0891\u{10D30}-\u{10D39}\u{10E60}-\u{10E7E}]/u, '\u0661'],
  [/\p{Cf}/u, '\u00AD'],
  [/[\u{1D7CE}-\u{1D7FF}\u{1F100}-\u{1F10A}\u{1FBF0}-\u{1FBF9}]/u, '1'],
  [
    /[\u0870-\u08C9\u{10D00}-\u{10D3F}\u{10EC0}-\u{10EFF}\u{10F30}-\u{10F6F}\u{1EC70}-\u{1ECBF}\u{1ED00}-\u{1ED4F}\u{1EE00}-\u{1EEEF}]/u,
    '\u0627',
  ],
  [/[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u, '\u05D0'],
  [/[\p{L}\p{Mc}\p{Nd}\u{1F110}-\u{1F12E}\u{1F130}-\u{1F169}\u{1F170}-\u{1F1AC}\u{1F1E6}-\u{1F202}\u{1F210}-\u{1F23B}]/u, 'a'],
];
const NEUTRAL = '\u2600';

const NEEDS_STAND_IN = /[\u0870-\u08D2\u{10000}-\u{10FFFF}]/gu;

/** `text` with a stand-in for each letter bidi-js would misread; just as many UTF-16 units. */
export function withStandIns(text: string): string {
  return text.replace(NEEDS_STAND_IN, (letter) => {
    const standIn = STAND_INS.find(([letters]) => letters.test(letter))?.[1] ?? NEUTRAL;
    return standIn.repeat(letter.length);
  });
}

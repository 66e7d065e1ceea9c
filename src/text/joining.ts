// joining: whether two letters of a script written joined up touch, so that a word cut between them can keep their shapes.

const JOINS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mongolian}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}\p{Script=Phags_Pa}\u0640]/u;
const LETTER = /\p{L}/u;
const TRANSPARENT = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Letters of those scripts that join on neither side (ArabicShaping.txt, Joining_Type U). */
const JOINS_NOTHING = /[\u0621\u0674\u06E5\u06E6\u07F4\u07F5\u0856\u0858\u0861\u0866\u0887\u08AD\u08C9\u{1E94B}]/u;

/** Letters that join only to the one before them (Joining_Type R). */
const JOINS_BACK =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0710\u0715-\u0719\u071E\u0728\u072A\u072C\u072F\u074D\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779\u0840\u0846\u0847\u0849\u0854\u0856-\u0858\u0867\u0869\u086A\u0870-\u0882\u088E\u08AA-\u08AC\u08AE\u08B1\u08B2\u08B9\u{10D22}]/u;

/** Zero-width joiner: a letter beside it takes the shape it has beside a letter it joins to. */
export const JOINER = '\u200D';

/** Whether the letters on both sides of `at` (a UTF-16 offset) touch in joined writing; marks between them don't count. */
export function joinsAcross(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 16), at)).findLast((character) => !TRANSPARENT.test(character));
  const after = Array.from(text.slice(at, at + 16)).find((character) => !TRANSPARENT.test(character));
  if (before === undefined || after === undefined || !isJoining(before) || !isJoining(after)) return false;
  return !JOINS_BACK.test(before);
}

function isJoining(character: string): boolean {
  return JOINS.test(character) && LETTER.test(character) && !JOINS_NOTHING.test(character);
}

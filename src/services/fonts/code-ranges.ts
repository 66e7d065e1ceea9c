// code-ranges: sets of characters as sorted ranges of code points, written in the font tables as `20-7E,A0`.

export type CodeRange = readonly [first: number, last: number];

export const CODE_RANGES = /^([0-9A-F]{1,6}(-[0-9A-F]{1,6})?(,[0-9A-F]{1,6}(-[0-9A-F]{1,6})?)*)?$/;

/** Sorted; `text` must match CODE_RANGES. */
export function readRanges(text: string): readonly CodeRange[] {
  if (text === '') return [];
  return text
    .split(',')
    .map((part): CodeRange => {
      const [first = '', last = first] = part.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    })
    .sort((a, b) => a[0] - b[0]);
}

/** As a CSS `unicode-range`. Never empty ranges: a browser would take that for every character. */
export function toUnicodeRange(ranges: readonly CodeRange[]): string {
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

export function includesCode(ranges: readonly CodeRange[], code: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** What is in `ranges` and not in `taken`. */
export function withoutRanges(ranges: readonly CodeRange[], taken: readonly CodeRange[]): readonly CodeRange[] {
  return taken.reduce<readonly CodeRange[]>(
    (left, [from, to]) =>
      left.flatMap(([first, last]): readonly CodeRange[] => {
        if (to < first || from > last) return [[first, last]];
        const before: readonly CodeRange[] = first < from ? [[first, from - 1]] : [];
        return to < last ? [...before, [to + 1, last]] : before;
      }),
    ranges,
  );
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}

// shareRounds: many files in as few share sheets as a browser takes at a time, in their own order.

/** Chromium's own limits, beyond which it refuses all of them: kMaxSharedFileCount, kMaxSharedFileBytes (50 MiB). Safari names none. */
export const MOST_FILES = 10;
export const MOST_BYTES = 50 * 1024 * 1024;

export type ShareRounds<T> = {
  readonly rounds: readonly (readonly T[])[];
  /** Too large to be shared even alone. */
  readonly tooLarge: readonly T[];
};

/** `bytesOf`: the size of one, in bytes. Every file is in exactly one round or too large; no round is empty. */
export function shareRounds<T>(files: readonly T[], bytesOf: (file: T) => number): ShareRounds<T> {
  const rounds: T[][] = [];
  const tooLarge: T[] = [];
  let left = 0;
  for (const file of files) {
    const bytes = bytesOf(file);
    if (bytes > MOST_BYTES) {
      tooLarge.push(file);
      continue;
    }
    const last = rounds.at(-1);
    if (last === undefined || last.length === MOST_FILES || bytes > left) {
      rounds.push([file]);
      left = MOST_BYTES - bytes;
    } else {
      last.push(file);
      left -= bytes;
    }
  }
  return { rounds, tooLarge };
}

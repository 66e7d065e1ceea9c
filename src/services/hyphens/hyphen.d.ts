declare module 'hyphen' {
  export type Patterns = readonly unknown[];
  /** A function that puts `hyphenChar` into every word of a text that the patterns can part. */
  export default function createHyphenator(
    patterns: Patterns,
    options: { readonly async: false; readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  import type { Patterns } from 'hyphen';
  const patterns: Patterns;
  export default patterns;
}

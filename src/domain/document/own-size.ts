// What a size has of its own, read: which parts are the same, and whether there is anything at all.

import type { Override, Part } from './override.ts';

/** Tells parts apart, and names them in a list. */
export function partKey(part: Part): string {
  switch (part.kind) {
    case 'slot':
      return `slot ${part.slot}`;
    case 'phrase':
      return `phrase ${part.phrase}`;
    case 'pattern':
    case 'drawing':
    case 'code':
      return part.kind;
  }
}

/** True when a size looks other than the rest by a person's wish; words left out by agreement are none. */
export function isOwn({ words, framing, textScale = 0, align, hidden = [] }: Override): boolean {
  return textScale !== 0 || align !== undefined || hidden.length > 0 || Object.keys(words).length > 0 || Object.keys(framing).length > 0;
}

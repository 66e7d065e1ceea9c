// KEYBOARDS: every key row there is. A file of its own so that nothing of it loads before a row is first opened.

import rows from '#assets/keyboards/keyboards.json';
import { keyboardsSchema, type Keyboard } from '#domain/keyboard/keyboard.ts';
import { describeFaults, parse } from '#domain/parse.ts';

/** Malformed committed data is a bug and throws. */
function checked(): readonly Keyboard[] {
  const parsed = parse(keyboardsSchema, rows);
  if (!parsed.ok) throw new Error(`keyboards: ${describeFaults(parsed.error)}`);
  return parsed.value;
}

export const KEYBOARDS: readonly Keyboard[] = checked();

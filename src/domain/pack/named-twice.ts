// namedTwice: properties that stand twice in one object of a JSON text. Reading keeps the last and loses the others without a word, which is what
// happens to whoever adds a second `adapt` to a box.

import type { Fault } from '../parse.ts';

type Frame = { readonly names: Set<string> | null; at: string | number; awaitsName: boolean };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/gu;

/** `text` must be valid JSON. */
export function namedTwice(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const frames: Frame[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '{') frames.push({ names: new Set(), at: '', awaitsName: true });
    else if (token === '[') frames.push({ names: null, at: 0, awaitsName: false });
    else if (token === '}' || token === ']') frames.pop();
    else if (frame !== undefined && token === ',') goOn(frame);
    else if (frame?.awaitsName === true) {
      const name = String(JSON.parse(token));
      frame.at = name;
      frame.awaitsName = false;
      if (frame.names?.has(name) === true) faults.push({ path: pathOf(frames), reason: 'stands twice in one object' });
      frame.names?.add(name);
    }
  }
  return faults;
}

function pathOf(frames: readonly Frame[]): string {
  return frames.map(({ at }) => at).join('.');
}

function goOn(frame: Frame): void {
  if (typeof frame.at === 'number') frame.at += 1;
  else frame.awaitsName = true;
}

// treeKey: what a key means in a tree of boxes. Arrows go through it as in any tree; Alt with an arrow moves the box itself; Delete takes it away.

import type { Move } from '#domain/template/edit-template.ts';

export type TreeAct =
  | { readonly go: -1 | 1 | 'first' | 'last' | 'parent' }
  | { readonly fold: boolean }
  | { readonly move: Move }
  | { readonly remove: true };

type Row = {
  /** Null for a box that holds no others. */
  readonly open: boolean | null;
  readonly empty: boolean;
};

const PLAIN: Readonly<Record<string, TreeAct>> = {
  ArrowDown: { go: 1 },
  ArrowUp: { go: -1 },
  Home: { go: 'first' },
  End: { go: 'last' },
  Delete: { remove: true },
  Backspace: { remove: true },
};

/** `forward`: the arrow that points the way words run. Null for a key that means nothing here. */
export function treeKey(
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  forward: 'ArrowLeft' | 'ArrowRight',
  { open, empty }: Row,
): TreeAct | null {
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  if (altKey) {
    const moves: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', [forward]: 'in', [back]: 'out' };
    const move = moves[key];
    return move === undefined ? null : { move };
  }
  if (key === forward) return open === null || empty ? null : open ? { go: 1 } : { fold: false };
  if (key === back) return open === true && !empty ? { fold: true } : { go: 'parent' };
  return PLAIN[key] ?? null;
}

// useKeyboards: the key rows, fetched when first asked for. What could not be fetched is told and can be asked for again.

import { useEffect, useState } from 'react';
import type { Keyboard } from '#domain/keyboard/keyboard.ts';

export type KeyboardsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly keyboards: readonly Keyboard[] };

const LOADING: KeyboardsState = { kind: 'loading' };

export function useKeyboards(): { readonly state: KeyboardsState; readonly again: () => void } {
  const [state, setState] = useState<KeyboardsState>(LOADING);
  useEffect(() => fetchKeyboards(setState), []);

  function again(): void {
    setState(LOADING);
    fetchKeyboards(setState);
  }

  return { state, again };
}

function fetchKeyboards(tell: (state: KeyboardsState) => void): void {
  import('./keyboards.ts').then(
    ({ KEYBOARDS }) => tell({ kind: 'ready', keyboards: KEYBOARDS }),
    () => tell({ kind: 'failed' }),
  );
}

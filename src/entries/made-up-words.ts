// sayMadeUp: the interface in a made-up language for testing, when the address asks for one. Never in the first page.

import type { i18n } from 'i18next';
import { pseudoOf, speakPseudo } from '#services/i18n/pseudo.ts';

export function sayMadeUp(words: i18n, search: string): void {
  const kind = pseudoOf(search);
  if (kind === null) return;
  speakPseudo(words, kind);
  if (kind === 'mirrored') document.documentElement.dir = 'rtl';
}

// sheetFirst: where finished files are best shown and handed over by the person's tap, rather than sent to the downloads at once: on phones, whose
// share sheet leads to every app, and inside apps whose browser swallows downloads.

import { browserSharing } from '#services/sharing/browser-sharing.ts';

/** A finger and nothing else: phones and tablets. */
const TOUCHED = '(hover: none) and (pointer: coarse)';

/** `type`: what the files are, such as `image/png`. Some browsers share pictures and nothing else. */
export function sheetFirst(type: string): boolean {
  const { inApp, canShare } = browserSharing();
  return inApp !== null || (window.matchMedia(TOUCHED).matches && canShare([new File([], `a.${type.split('/')[1] ?? ''}`, { type })]));
}

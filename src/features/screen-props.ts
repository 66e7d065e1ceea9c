// ScreenProps: what the shell hands every screen that has a top bar of its own, so that features need not know one another.

import type { ReactNode } from 'react';

export type ScreenProps = {
  /** How the work on this device stands ("Saved"), for the top bar; quiet, says changes politely. */
  readonly status: ReactNode;
  /** The button of the menu that starts again, deletes everything, changes language and look; for the end of the top bar. */
  readonly menu: ReactNode;
  /** Zero or more notices, for above the content: where words are kept, what could not be restored. */
  readonly notice: ReactNode;
};

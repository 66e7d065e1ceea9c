// useKeepFocus: where a control goes away under the person who has just used it, the focus stays near: in the part of the page it was in,
// not at its beginning.

import { useEffect, useRef, type RefObject } from 'react';

/** `moment` changes whenever controls in `part` come and go; `part` needs a tabIndex of -1. Takes the focus only when nothing has it. */
export function useKeepFocus(part: RefObject<HTMLElement | null>, moment: string): void {
  const before = useRef(moment);

  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    if (document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  }, [part, moment]);
}

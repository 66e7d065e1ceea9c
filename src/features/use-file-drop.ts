// useFileDrop: a file dropped or pasted anywhere on the page is taken in; a file never replaces the page.

import { useEffect, useState } from 'react';

/** Answers true while something is dragged over the page. `take` must keep its identity. */
export function useFileDrop(take: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (take === null) return;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Left the window, not just one element of it.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      const files = [...(data?.files ?? [])];
      // A copied table or slide comes as words and as a picture of them: in a field the words are meant.
      if (files.length === 0 || (isField(event.target) && data?.types.includes('text/plain') === true)) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, [take]);

  return over;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

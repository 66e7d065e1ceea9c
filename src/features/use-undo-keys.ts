// useUndoKeys: Ctrl or Cmd with Z takes a step back, with Shift (or Ctrl+Y) forward; also while typing, since every field is in the one history.

import { useEffect } from 'react';
import { useApp } from './use-app.tsx';

export function useUndoKeys(): void {
  const { actions } = useApp();

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo) actions.redo();
      else actions.undo();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions]);
}

// useLetters: words of the form shown in the fonts of a card: the CSS family of each, once it has loaded. Null until then.

import { useEffect, useState } from 'react';
import type { CardLetters } from '#workflows/studio.ts';
import { useApp } from '../use-app.tsx';
import { reachStudio } from '../use-table.ts';

/** `words` must be the same array while nothing in it has changed. Where fonts can't be had, the words stay in the interface's own. */
export function useLetters(words: readonly CardLetters[]): readonly string[] | null {
  const app = useApp();
  const [shown, setShown] = useState<{ readonly words: readonly CardLetters[]; readonly families: readonly string[] } | null>(null);

  useEffect(() => {
    let wanted = true;
    void (async () => {
      const studio = await reachStudio(app);
      const loaded = studio.ok ? await studio.value.loadLetters(words) : studio;
      if (wanted && loaded.ok) setShown({ words, families: loaded.value });
    })();
    return () => {
      wanted = false;
    };
  }, [app, words]);

  return shown?.words === words ? shown.families : null;
}

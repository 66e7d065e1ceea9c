// useLetterFaces: fields and keys show letters the device has no font for in the card's own faces, fetched when such letters are first shown.

import { useEffect } from 'react';
import { rareLetters } from '#text/rare-letters.ts';
import { useApp } from '../use-app.tsx';

/** Font id of the faces that `--face-written` in the interface names. */
const WRITING_FONT = 'grotesk-text';

/** `text`: what is shown. English and most other languages fetch nothing. */
export function useLetterFaces(text: string): void {
  const { openStudio } = useApp();
  const letters = rareLetters(text);
  useEffect(() => {
    if (letters === '') return;
    // Where they can't be had, the device draws what it can; the card itself, which needs the same faces, says so and can be tried again.
    openStudio().then(
      (studio) => void studio.loadLetters([{ font: WRITING_FONT, lang: 'und', text: letters }]),
      () => {},
    );
  }, [openStudio, letters]);
}

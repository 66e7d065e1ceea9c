// useSavedPicture: notices when what is put in as a photo is a picture that was saved here and can be opened, and lets the person say which is meant.

import { useCallback, useState } from 'react';

export type SavedPicture = {
  /** The picture asked about, and how it would be taken as a photo; null when nothing is to be asked. */
  readonly question: { readonly file: File; readonly take: () => void } | null;
  /** Calls `take` at once, or when the answer is that a photo is meant. */
  readonly ask: (files: readonly File[], take: () => void) => void;
  readonly settle: () => void;
};

export function useSavedPicture(): SavedPicture {
  const [question, setQuestion] = useState<SavedPicture['question']>(null);
  const ask = useCallback((files: readonly File[], take: () => void) => {
    const [file] = files;
    // Only a PNG can carry anything of ours.
    if (files.length !== 1 || file === undefined || file.type !== 'image/png') {
      take();
      return;
    }
    void (async () => {
      if (await canBeOpened(file)) setQuestion({ file, take });
      else take();
    })();
  }, []);
  return { question, ask, settle: useCallback(() => setQuestion(null), []) };
}

/** A part of the app that can't be fetched now must not keep anybody from adding a photo. */
async function canBeOpened(file: File): Promise<boolean> {
  const part = await import('#services/project/project-file.ts').catch(() => null);
  return part !== null && part.carriesProject(file);
}

// usePhotoFiles: the photos somebody brought for the table, by name alone: none is opened before its row is made.

import { useCallback, useState } from 'react';
import type { PhotosError } from '#services/batch/batch-error.ts';
import { photosIn, type PhotoFile } from '#services/batch/photo-files.ts';

export type PhotoFilesState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: PhotosError }
  | { readonly kind: 'read'; readonly photos: readonly PhotoFile[]; readonly others: number };

export type PhotoFilesDesk = {
  readonly state: PhotoFilesState;
  readonly take: (files: Promise<readonly File[]> | readonly File[]) => void;
};

export function usePhotoFiles(): PhotoFilesDesk {
  const [state, setState] = useState<PhotoFilesState>({ kind: 'none' });
  const take = useCallback(async (files: Promise<readonly File[]> | readonly File[]) => {
    setState({ kind: 'reading' });
    const found = await photosIn(await files);
    setState(found.ok ? { kind: 'read', ...found.value } : { kind: 'failed', error: found.error });
  }, []);
  return { state, take: (files) => void take(files) };
}

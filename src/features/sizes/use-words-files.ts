// useWordsFiles: the words for the posts as files to go into the ZIP, made when it is.

import { useCallback } from 'react';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';
import { wordsFiles } from '#workflows/words-files.ts';
import { useFormatWords } from '../format-words.ts';
import { useKit } from '../use-kit.ts';
import type { TableState } from '../use-table.ts';
import { useWordsTitles } from '../use-words-titles.ts';

export function useWordsFiles(
  document: Document,
  state: Extract<TableState, { kind: 'ready' }>,
): (formats: readonly Format[]) => readonly NamedFile[] {
  const kitFor = useKit(document);
  const { sceneOf } = state;
  const { catalogue } = state.studio;
  const titles = useWordsTitles(useFormatWords(catalogue));
  return useCallback(
    (formats) => wordsFiles((format) => kitFor(sceneOf(format)), formats, catalogue, titles),
    [catalogue, kitFor, sceneOf, titles],
  );
}

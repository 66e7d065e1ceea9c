// useWordsFiles: the words for the posts as files to go into the ZIP, made when it is.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';
import { useKit } from '../use-kit.ts';
import type { TableState } from '../use-table.ts';
import { wordsFiles } from './words-files.ts';

export function useWordsFiles(
  document: Document,
  state: Extract<TableState, { kind: 'ready' }>,
): (formats: readonly Format[]) => readonly NamedFile[] {
  const { t } = useTranslation();
  const kitFor = useKit(document);
  const { sceneOf } = state;
  const { catalogue } = state.studio;
  return useCallback(
    (formats) => {
      const [first] = formats;
      const titles = { caption: t('sizes.file-caption'), description: t('sizes.file-description') };
      return first === undefined ? [] : wordsFiles(kitFor(sceneOf(first)), formats, catalogue, titles);
    },
    [catalogue, kitFor, sceneOf, t],
  );
}

// useWordsFiles: the words for the posts as files to go into the ZIP, made when it is.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';
import { useFormatWords } from '../format-words.ts';
import { useKit } from '../use-kit.ts';
import type { TableState } from '../use-table.ts';
import { wordsFiles } from '#workflows/words-files.ts';

export function useWordsFiles(
  document: Document,
  state: Extract<TableState, { kind: 'ready' }>,
): (formats: readonly Format[]) => readonly NamedFile[] {
  const { t, i18n } = useTranslation();
  const kitFor = useKit(document);
  const { sceneOf } = state;
  const { catalogue } = state.studio;
  const words = useFormatWords(catalogue);
  return useCallback(
    (formats) => {
      const description = t('sizes.file-description');
      const list = new Intl.ListFormat(i18n.language);
      const titles = {
        caption: t('sizes.file-caption'),
        description,
        descriptionOf: (sizes: readonly Format[]) =>
          t('sizes.file-description-of', { description, sizes: list.format(sizes.map(words.name)) }),
      };
      return wordsFiles((format) => kitFor(sceneOf(format)), formats, catalogue, titles);
    },
    [catalogue, kitFor, sceneOf, words, t, i18n.language],
  );
}

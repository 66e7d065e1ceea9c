// useWordsTitles: what stands over each text in the files of words that go with pictures.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { WordsFileTitles } from '#workflows/words-files.ts';
import type { FormatWords } from './format-words.ts';

export function useWordsTitles(words: FormatWords): WordsFileTitles {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const description = t('sizes.file-description');
    const list = new Intl.ListFormat(language);
    return {
      caption: t('sizes.file-caption'),
      description,
      descriptionOf: (sizes: readonly Format[]) =>
        t('sizes.file-description-of', { description, sizes: list.format(sizes.map((size) => words.name(size))) }),
    };
  }, [words, t, language]);
}

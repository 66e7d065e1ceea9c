// useAltPhrases: how the parts of a picture's description are put together, in the interface's language.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AltPhrases } from '#compose/share-kit/alt-text.ts';
import { usePackWords } from './use-pack-words.ts';

export function useAltPhrases(): AltPhrases {
  const { t } = useTranslation();
  const { figures } = usePackWords();
  return useMemo(
    () => ({
      says: (words) => t('share.alt-says', { words }),
      photo: (description) => t('share.alt-photo', { description }),
      instead: (standIn) => {
        if (standIn.kind === 'initial') return t('share.alt-initial', { letter: standIn.letter });
        const figure = standIn.kind === 'silhouette' && standIn.figure !== null ? figures[standIn.figure] : undefined;
        return figure === undefined ? t(`share.alt-${standIn.kind}`) : t('share.alt-figure', { figure });
      },
    }),
    [figures, t],
  );
}

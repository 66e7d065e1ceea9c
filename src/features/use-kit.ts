// useKit: makes the words that go with the pictures, in the interface's language where they are not the person's own.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { makeKit, type Kit } from '#compose/share-kit/make-kit.ts';
import type { Document } from '#domain/document/document.ts';
import type { Scene } from '#scene/scene.ts';
import { useApp } from './use-app.tsx';
import { usePackWords } from './use-pack-words.ts';

/** Answers a maker: `scene` is one size of the document, for what stands on the card and in which order. */
export function useKit(document: Document): (scene: Scene) => Kit {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const words = usePackWords();
  const design = words.templates[document.templateId]?.about ?? '';
  return useCallback(
    (scene) =>
      makeKit({
        document,
        scene,
        pack,
        design,
        phrases: {
          says: (said) => t('share.alt-says', { words: said }),
          photo: (description) => t('share.alt-photo', { description }),
          instead: (standIn) => {
            if (standIn.kind === 'initial') return t('share.alt-initial', { letter: standIn.letter });
            const figure = standIn.kind === 'silhouette' && standIn.figure !== null ? words.figures[standIn.figure] : undefined;
            return figure === undefined ? t(`share.alt-${standIn.kind}`) : t('share.alt-figure', { figure });
          },
        },
      }),
    [document, pack, design, words, t],
  );
}

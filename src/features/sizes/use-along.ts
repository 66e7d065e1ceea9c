// useAlong: what goes along with the pictures that are about to be saved: the words for the posts beside them, and, where it was chosen, the
// document inside them.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import { carrier } from '#workflows/carry-project.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useKit } from '../use-kit.ts';
import type { TableState } from '../use-table.ts';
import type { Along } from './use-save.ts';
import { useWordsFiles } from './use-words-files.ts';

export function useAlong(document: Document, state: Extract<TableState, { kind: 'ready' }>): (formats: readonly Format[]) => Along {
  const { i18n } = useTranslation();
  const { pack } = useApp().pack;
  const besideOf = useWordsFiles(document, state);
  const kitFor = useKit(document);
  const carries = useAppState(({ session }) => (session.sharedDevice ? undefined : session.carries));
  const { studio } = state;
  return useCallback(
    (formats) => {
      const beside = besideOf(formats);
      const palette = pack.palettes.find(({ id }) => id === document.paletteId);
      if (carries === undefined || palette === undefined) return { beside };
      const carry = carrier({
        studio,
        document,
        palette,
        withPhotos: carries === 'photos',
        describe: ({ scene }) => ({ altText: kitFor(scene).alt.full, lang: i18n.language }),
      });
      return { beside, carry };
    },
    [besideOf, carries, document, i18n.language, kitFor, pack, studio],
  );
}

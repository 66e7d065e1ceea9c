// useLookWords: what the parts of a look are called, in the interface's language; a part nobody has touched is "as designed".

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '#domain/document/look.ts';
import { usePackWords } from '../use-pack-words.ts';

export type LookWords = {
  readonly asDesigned: string;
  readonly palette: (id: string) => string;
  readonly pattern: (kind: Look['pattern']) => string;
  readonly pairing: (id: Look['pairing']) => string;
  readonly alignment: (alignment: Look['alignment']) => string;
  readonly treatment: (treatment: Look['treatment']) => string;
};

export function useLookWords(): LookWords {
  const { t } = useTranslation();
  const words = usePackWords();
  return useMemo(() => {
    const asDesigned = t('editor.look.as-designed');
    return {
      asDesigned,
      palette: (id) => words.palettes[id] ?? id,
      pattern: (kind) => (kind === undefined ? asDesigned : t(`editor.look.patterns.${kind}`)),
      pairing: (id) => (id === undefined ? asDesigned : (words.pairings[id] ?? asDesigned)),
      alignment: (alignment) => (alignment === undefined ? asDesigned : t(`editor.look.alignments.${alignment}`)),
      treatment: (treatment) => (treatment === undefined ? asDesigned : t(`editor.look.treatments.${treatment}`)),
    };
  }, [t, words]);
}

// usePackWords: the pack's own sentences in the interface's language, else in the pack's source language.

import { useTranslation } from 'react-i18next';
import { packWords } from '#compose/content.ts';
import type { PackWords } from '#domain/pack/words.ts';
import { useApp } from './use-app.tsx';

export function usePackWords(): PackWords {
  const { pack } = useApp();
  const { i18n } = useTranslation();
  return packWords(pack, i18n.language);
}

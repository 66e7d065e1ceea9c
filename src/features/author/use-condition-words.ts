// useConditionWords: a condition in a few words of the interface's language.

import { useTranslation } from 'react-i18next';
import type { JsonValue } from '#domain/json.ts';
import { describeCondition } from './describe.ts';
import { useAuthor } from './use-author.tsx';
import { useFieldWords } from './use-field-words.ts';

export function useConditionWords(): (condition: JsonValue | undefined) => string {
  const { t, i18n } = useTranslation();
  const { packSlots } = useAuthor();
  const words = useFieldWords();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const saying = { yes: t('author.yes'), no: t('author.no'), list: (parts: readonly string[]) => list.format(parts) };
  return (condition) => describeCondition(condition, packSlots, words, saying);
}

// WordsWays: which way each of the card's words runs and what language it is in, where the letters alone say it wrong: Han letters look
// different in Chinese and Japanese, and a line that begins with an English name may yet be Arabic.

import { useTranslation } from 'react-i18next';
import { withDirection, withLanguage } from '#domain/document/edit-document.ts';
import type { TextSlot } from '#domain/slot/slot.ts';
import { languageOf } from '#text/language.ts';
import { languagesOf } from '#text/languages-of-script.ts';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './panels.module.css';

const AUTO = 'auto';

/** `slots`: those of the design, in its order. */
export function WordsWays({ slots }: { readonly slots: readonly TextSlot[] }) {
  const { t } = useTranslation();
  const words = useAppState((state) => state.document?.words);
  const own = slots.flatMap(({ id }) => languageName(words?.[id]?.lang));
  return (
    <Section title={t('editor.words.ways')} chosen={own.length === 0 ? t('editor.words.direction-auto') : [...new Set(own)].join(' · ')}>
      {slots.map((slot) => (
        <SlotWays key={slot.id} slot={slot} />
      ))}
    </Section>
  );
}

function SlotWays({ slot }: { readonly slot: TextSlot }) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const field = usePackWords().slots[slot.id]?.label ?? slot.id;
  const words = useAppState((state) => state.document?.words[slot.id]);
  const locale = useAppState((state) => state.document?.locale ?? 'en');
  const text = words?.text ?? '';
  const languages = languagesOf(text);
  const [guess = ''] = languageName(languageOf(text, locale));
  return (
    <div className={styles['ways']}>
      <Select
        label={t('editor.words.direction-of', { field })}
        value={words?.direction ?? AUTO}
        options={[
          { value: AUTO, label: t('editor.words.direction-auto') },
          { value: 'ltr', label: t('editor.words.direction-ltr') },
          { value: 'rtl', label: t('editor.words.direction-rtl') },
        ]}
        onChange={(direction) =>
          actions.edit(`direction:${slot.id}`, (document) => withDirection(document, slot.id, direction === AUTO ? null : direction))
        }
      />
      {languages.length > 0 && (
        <Select
          label={t('editor.words.language-of', { field })}
          value={words?.lang ?? AUTO}
          options={[
            { value: AUTO, label: t('editor.words.language-auto', { language: guess }) },
            ...[...new Set([...languages, words?.lang ?? AUTO])]
              .filter((tag) => tag !== AUTO)
              .map((tag) => ({ value: tag, label: languageName(tag)[0] ?? tag, lang: tag })),
          ]}
          onChange={(lang) =>
            actions.edit(`language:${slot.id}`, (document) => withLanguage(document, slot.id, lang === AUTO ? null : lang))
          }
        />
      )}
    </div>
  );
}

/** In the language itself; none for a tag that names none. */
function languageName(tag: string | undefined): readonly string[] {
  if (tag === undefined || tag === 'und') return [];
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag);
  return [name ?? tag];
}

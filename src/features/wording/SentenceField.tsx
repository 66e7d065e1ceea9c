// SentenceField: one sentence of the interface to correct, the English above it, and what a correction must keep.

import { useTranslation } from 'react-i18next';
import { SOURCE_LANGUAGE } from '#services/i18n/languages.ts';
import { sentenceFaults } from '#services/i18n/sentences.ts';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './wording.module.css';

type SentenceFieldProps = {
  /** The sentence's key. */
  readonly id: string;
  readonly english: string;
  readonly language: string;
  readonly words: string;
  readonly changed: boolean;
  readonly onChange: (words: string) => void;
};

export function SentenceField({ id, english, language, words, changed, onChange }: SentenceFieldProps) {
  const { t } = useTranslation();
  const [fault] = sentenceFaults(id, english, words);
  return (
    <li className={styles['sentence']}>
      <TextArea
        label={<span lang={SOURCE_LANGUAGE}>{english}</span>}
        rows={words.length > 60 ? 3 : 1}
        lang={language}
        value={words}
        aside={changed ? t('wording.changed') : undefined}
        error={fault === undefined ? null : t(`wording.fault-${fault.kind}`, { name: fault.kind === 'empty' ? '' : `{{${fault.name}}}` })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </li>
  );
}

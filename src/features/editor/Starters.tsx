// Starters: beginnings of sentences for an empty story. A question is there to think about; a beginning ("Home is …") goes into the field.

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#domain/document/edit-document.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './panels.module.css';

const TRAILING = /\s*(…|\.\.\.)\s*$/u;

export function Starters({ slot, field }: { readonly slot: SlotId; readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const { prompts, week } = usePackWords();
  const templateId = useAppState(({ document }) => document?.templateId);
  const weekDay = useAppState(({ session }) => session.weekDay);
  // The day's own comes first, while the card is in the design suggested for it.
  const day = pack.pack.week.find(({ id, template }) => id === weekDay && template === templateId);
  const ofDay = day === undefined ? undefined : week[day.id]?.prompt;
  const sentences = [...new Set([ofDay ?? [], ...pack.pack.prompts.map((key) => prompts[key] ?? [])].flat())];
  const questions = sentences.filter((sentence) => !TRAILING.test(sentence));
  const beginnings = sentences.filter((sentence) => TRAILING.test(sentence));

  function begin(sentence: string): void {
    const text = sentence.replace(TRAILING, ' ');
    actions.edit(`words:${slot}`, (document) => withWords(document, slot, text));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
    });
  }

  return (
    <section className={styles['starters']} aria-label={t('editor.words.stuck')}>
      <h2 className={styles['small-title']}>{t('editor.words.stuck')}</h2>
      {beginnings.length > 0 && (
        <>
          <p className={styles['quiet']}>{t('editor.words.begin-with')}</p>
          <div className={styles['beginnings']}>
            {beginnings.map((beginning) => (
              <Button key={beginning} onClick={() => begin(beginning)}>
                {beginning}
              </Button>
            ))}
          </div>
        </>
      )}
      {questions.length > 0 && (
        <>
          <p className={styles['quiet']}>{t('editor.words.or-answer')}</p>
          {questions.map((question) => (
            <p key={question} className={styles['question']}>
              {question}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

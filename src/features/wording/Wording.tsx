// Wording: who translated the interface, and a way to correct it: every sentence beside the English, corrections taken away as a file for
// the people who run this page. Nothing typed here is kept or sent.

import { Download } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allSentences } from '#services/i18n/all-sentences.ts';
import { saveFile } from '#services/export/save-file.ts';
import { SOURCE_LANGUAGE } from '#services/i18n/languages.ts';
import { sentenceFaults, type Sentences } from '#services/i18n/sentences.ts';
import { writeSheet } from '#services/i18n/sentence-sheet.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp } from '../use-app.tsx';
import { LanguageStates } from './LanguageStates.tsx';
import { SentenceField } from './SentenceField.tsx';
import styles from './wording.module.css';

export function Wording() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const [tries, setTries] = useState(0);
  return (
    <article className={styles['wording']}>
      <h1 tabIndex={-1}>{t('wording.title')}</h1>
      <p className={styles['lead']}>{t('wording.lead')}</p>
      <LanguageStates />
      {language === SOURCE_LANGUAGE ? (
        <p>{t('wording.choose')}</p>
      ) : (
        <Corrections key={`${language} ${tries}`} language={language} onRetry={() => setTries(tries + 1)} />
      )}
    </article>
  );
}

/** Hundreds of fields make a phone slow; a search finds the rest. */
const AT_FIRST = 40;

type Both = { readonly english: Sentences; readonly words: Sentences };

function Corrections({ language, onRetry }: { readonly language: string; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const [both, setBoth] = useState<Both | 'failed' | null>(null);

  useEffect(() => {
    let gone = false;
    Promise.all([allSentences(SOURCE_LANGUAGE), allSentences(language)]).then(
      ([english, words]) => !gone && setBoth({ english, words }),
      () => !gone && setBoth('failed'),
    );
    return () => {
      gone = true;
    };
  }, [language]);

  if (both === null) return <Progress label={t('app.loading')} value={null} max={1} />;
  if (both === 'failed') {
    return (
      <Notice tone="bad" actions={<Button onClick={onRetry}>{t('editor.try-again')}</Button>}>
        {t('wording.failed')}
      </Notice>
    );
  }
  return <Sheet language={language} both={both} />;
}

function Sheet({ language, both }: { readonly language: string; readonly both: Both }) {
  const { t, i18n } = useTranslation();
  const { languages } = useApp();
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const [corrected, setCorrected] = useState<Sentences>(new Map());
  const sought = useDeferredValue(search.trim().toLocaleLowerCase(i18n.language));
  const rows = [...both.words].map(([key, words]) => ({ key, words, english: englishOf(key, both.english) }));
  const shown = rows.filter(({ key, words, english }) =>
    [words, english, corrected.get(key) ?? ''].some((text) => text.toLocaleLowerCase(i18n.language).includes(sought)),
  );
  const faulty = rows.some(({ key, english }) => sentenceFaults(key, english, corrected.get(key) ?? english).length > 0);
  const name = languages.find(({ tag }) => tag === language)?.name ?? language;

  function correct(key: string, words: string): void {
    const next = new Map(corrected);
    if (words === both.words.get(key)) next.delete(key);
    else next.set(key, words);
    setCorrected(next);
  }

  function save(): void {
    const sheet = rows.flatMap(({ key, english }) => {
      const words = corrected.get(key);
      return words === undefined ? [] : [{ part: 'interface', key, english, words }];
    });
    saveFile(new Blob([writeSheet(sheet)], { type: 'text/csv' }), `words-${language}.csv`);
  }

  return (
    <>
      <div className={styles['search']}>
        <TextField
          label={t('wording.search', { language: name })}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status">{t('wording.shown', { count: shown.length })}</p>
      </div>
      <ul className={styles['sentences']}>
        {shown.slice(0, most).map(({ key, words, english }) => (
          <SentenceField
            key={key}
            id={key}
            english={english}
            language={language}
            words={corrected.get(key) ?? words}
            changed={corrected.has(key)}
            onChange={(next) => correct(key, next)}
          />
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + AT_FIRST)}>{t('wording.more', { count: Math.min(AT_FIRST, shown.length - most) })}</Button>
      )}
      <div className={styles['dock']}>
        <p>{corrected.size === 0 ? t('wording.none-yet') : t(faulty ? 'wording.mend-first' : 'wording.give')}</p>
        <Button look="primary" icon={<Download aria-hidden="true" />} disabled={corrected.size === 0 || faulty} onClick={save}>
          {t('wording.save', { count: corrected.size })}
        </Button>
      </div>
    </>
  );
}

/** A plural form English lacks says what its general form says. */
function englishOf(key: string, english: Sentences): string {
  return english.get(key) ?? english.get(key.replace(/_[a-z]+$/, '_other')) ?? '';
}

// SafetyWords: a sentence on consent or safety. While no person has checked its translation, the English stands beside it.

import type { ParseKeys } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allSentences } from '#services/i18n/all-sentences.ts';
import { isChecked } from '#services/i18n/languages.ts';
import styles from './safety-words.module.css';
import { useApp } from './use-app.tsx';

/** `say`: the key of a sentence without parameters. */
export function SafetyWords({ say }: { readonly say: ParseKeys }) {
  const { t } = useTranslation();
  const english = useEnglish(say);
  return (
    <>
      {t(say)}
      {english !== null && (
        <span lang="en" dir="ltr" className={styles['english']}>
          {english}
        </span>
      )}
    </>
  );
}

/** Null while it is not needed, or not to be had: the translation then stands alone. */
function useEnglish(key: string): string | null {
  const { languages } = useApp();
  const { i18n } = useTranslation();
  const language = languages.find(({ tag }) => tag === i18n.language);
  const source = languages.find(({ state }) => state === 'source');
  const [english, setEnglish] = useState<string | null>(null);
  const from = language === undefined || isChecked(language) ? undefined : source?.tag;

  useEffect(() => {
    if (from === undefined) return;
    let gone = false;
    allSentences(from).then(
      (sentences) => !gone && setEnglish(sentences.get(key) ?? null),
      // Without a connection the file may not be there; what is translated is still said.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [from, key]);

  return from === undefined ? null : english;
}

// LetterKeys: letters that the keyboard at hand lacks: a list of languages and the keys of the one chosen, typed into the field above.

import { useTranslation } from 'react-i18next';
import { suggestedKeyboard } from '#domain/keyboard/keyboard.ts';
import { languageOf } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { KeyRow } from './KeyRow.tsx';
import styles from './letters.module.css';
import { useKeyboards } from './use-keyboards.ts';

/** `text`: what the field holds, to guess the language from until one is chosen. */
type LetterKeysProps = { readonly id: string; readonly text: string; readonly onType: (text: string) => void };

export function LetterKeys({ id, text, onType }: LetterKeysProps) {
  const { t, i18n } = useTranslation();
  const { actions } = useApp();
  const chosen = useAppState((state) => state.session.letters);
  const { state, again } = useKeyboards();

  if (state.kind === 'failed') {
    return (
      <div id={id} className={styles['panel']} role="alert">
        <p>{t('editor.keys.failed')}</p>
        <Button onClick={again}>{t('editor.try-again')}</Button>
      </div>
    );
  }
  if (state.kind === 'loading') {
    return (
      <div id={id} className={styles['panel']}>
        <p role="status">{t('editor.keys.loading')}</p>
      </div>
    );
  }
  const { keyboards } = state;
  const guess = text.trim() === '' ? i18n.language : languageOf(text, i18n.language);
  const keyboard = keyboards.find(({ tag }) => tag === chosen) ?? suggestedKeyboard(keyboards, text, guess);
  const names = keyboards.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));
  return (
    // Marked so that the card makes way for the keys as it does for a keyboard.
    <div id={id} className={styles['panel']} data-letters={keyboard?.tag ?? ''}>
      <Select
        look="quiet"
        label={t('editor.keys.language')}
        value={keyboard?.tag ?? ''}
        options={keyboard === null ? [{ value: '', label: t('editor.keys.choose') }, ...names] : names}
        onChange={(tag) => tag !== '' && actions.setSession({ letters: tag })}
      />
      {keyboard !== null && <KeyRow key={keyboard.tag} keyboard={keyboard} onType={onType} />}
    </div>
  );
}

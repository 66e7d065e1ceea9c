// KeyRow: the letters of one language as keys. A letter with forms opens them above the row; any other types itself.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOfKeys, hasCapitals, typedBy, type Key, type Keyboard } from '#domain/keyboard/keyboard.ts';
import styles from './letters.module.css';
import { useLetterFaces } from './use-letter-faces.ts';

type KeyRowProps = { readonly keyboard: Keyboard; readonly onType: (text: string) => void };

const HALF_SPACE = '\u200C';

export function KeyRow({ keyboard, onType }: KeyRowProps) {
  const { t } = useTranslation();
  const [capitals, setCapitals] = useState(false);
  const [opened, setOpened] = useState<Key | null>(null);
  const cased = (letter: string) => (capitals ? letter.toLocaleUpperCase(keyboard.tag) : letter);
  useLetterFaces([...keyboard.letters.flatMap(typedBy), ...keyboard.others].join(' '));
  const formed = keyboard.letters.some(({ forms }) => forms.length > 0);
  const shared = { lang: keyboard.tag, dir: directionOfKeys(keyboard) };

  function press(key: Key): void {
    if (key.forms.length === 0) onType(cased(key.letter));
    else setOpened(key === opened ? null : key);
  }

  return (
    <div className={styles['keys']}>
      {formed && (
        // Its room is kept while nothing is open, so that no key moves away under the finger.
        <div className={styles['forms']}>
          {opened !== null && (
            <div {...shared} role="group" aria-label={t('editor.keys.forms', { letter: cased(opened.letter) })} className={styles['row']}>
              {opened.forms.map((form) => (
                <button key={form} type="button" className={styles['key']} onMouseDown={keepFocus} onClick={() => onType(cased(form))}>
                  {cased(form)}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
      <div {...shared} role="group" aria-label={t('editor.keys.row', { language: keyboard.name })} className={styles['row']}>
        {keyboard.letters.map((key) => (
          <button
            key={key.letter}
            type="button"
            className={styles['key']}
            {...(key.forms.length > 0 ? { 'aria-expanded': key === opened } : {})}
            onMouseDown={keepFocus}
            onClick={() => press(key)}
          >
            {cased(key.letter)}
          </button>
        ))}
        {keyboard.others.map((other) => (
          <button key={other} type="button" className={styles['key']} onMouseDown={keepFocus} onClick={() => onType(other)}>
            {other === HALF_SPACE ? <span lang="">{t('editor.keys.half-space')}</span> : shown(other)}
          </button>
        ))}
        {hasCapitals(keyboard) && (
          <button
            type="button"
            className={styles['key']}
            aria-pressed={capitals}
            onMouseDown={keepFocus}
            onClick={() => setCapitals(!capitals)}
          >
            {t('editor.keys.capitals')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The caret, and a tablet's own keyboard, stay where they are. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}

/** A mark needs something to stand on. */
function shown(sign: string): string {
  return /^\p{M}$/u.test(sign) ? `\u25CC${sign}` : sign;
}

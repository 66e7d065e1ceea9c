// LettersToggle: opens the letters under a field; stands quietly in the line of the field's label.

import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './letters.module.css';

/** `field`: the field's label. `controls`: the id of what opens. */
type LettersToggleProps = { readonly field: string; readonly controls: string; readonly open: boolean; readonly onToggle: () => void };

export function LettersToggle({ field, controls, open, onToggle }: LettersToggleProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-label={t('editor.keys.letters-for', { field })}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      // The caret stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <Keyboard aria-hidden="true" />
      {t('editor.keys.letters')}
    </button>
  );
}

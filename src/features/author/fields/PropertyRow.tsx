// PropertyRow: a property's name, its control, and the way to be rid of it.

import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

type PropertyRowProps = {
  readonly label: string;
  /** One control that stands beside its label. */
  readonly simple: boolean;
  /** Null or absent where it must stay. */
  readonly onRemove?: (() => void) | null;
  readonly children: (tied: { readonly id: string; readonly labelId: string }) => ReactNode;
};

export function PropertyRow({ label, simple, onRemove = null, children }: PropertyRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const labelId = `${id}-label`;
  return (
    <div className={styles['row']} data-simple={simple}>
      {simple ? (
        <label id={labelId} htmlFor={id} className={styles['label']}>
          {label}
        </label>
      ) : (
        <span id={labelId} className={styles['label']}>
          {label}
        </span>
      )}
      <div className={styles['held']}>{children({ id, labelId })}</div>
      {onRemove !== null && (
        <button
          type="button"
          className={styles['remove']}
          aria-label={t('author.remove-property', { name: label })}
          title={t('author.remove-property', { name: label })}
          onClick={onRemove}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

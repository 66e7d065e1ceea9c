// Field: what stands around every control: its label, a hint, what is wrong, a count. Hands the control the ids that tie them together.

import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

export type FieldTexts = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; while there is one the control counts as invalid. */
  readonly error?: string | null;
  /** Letters left, or how well the words fit: said politely when it changes. */
  readonly counter?: ReactNode;
  /** At the end of the label's own line, such as "not needed". */
  readonly aside?: ReactNode;
};

export type TiedControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = FieldTexts & { readonly children: (tied: TiedControl) => ReactNode };

export function Field({ label, hint, error, counter, aside, children }: FieldProps) {
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== '';
  const described = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`, counter !== undefined && `${id}-counter`].filter(
    (each) => each !== false,
  );
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        {aside !== undefined && <span className={styles['optional']}>{aside}</span>}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong ? true : undefined,
      })}
      <div className={styles['foot']}>
        <div role="alert">
          {wrong && (
            <p id={`${id}-error`} className={styles['error']}>
              <CircleAlert />
              {error}
            </p>
          )}
        </div>
        {counter !== undefined && (
          <div id={`${id}-counter`} className={styles['counter']} role="status">
            {counter}
          </div>
        )}
      </div>
    </div>
  );
}

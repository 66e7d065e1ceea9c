// Progress: how far along something is, in words and as a bar.

import { useId } from 'react';
import styles from './progress.module.css';

export type ProgressProps = {
  readonly label: string;
  /** Null while not known. */
  readonly value: number | null;
  readonly max: number;
};

export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <span id={id} className={styles['label']} role="status">
        {label}
      </span>
      <progress aria-labelledby={id} className={styles['bar']} max={max} {...(value === null ? {} : { value })} />
    </div>
  );
}

// Checkbox: yes or no, its whole line a target.

import { useId, type ReactNode } from 'react';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Checkbox({ label, hint, checked, disabled = false, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles['option']} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles['words']}>
        {label}
        {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      </span>
    </label>
  );
}

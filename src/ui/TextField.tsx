// TextField: one line of words.

import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';
import styles from './field.module.css';

export type TextFieldProps = FieldTexts & Omit<ComponentProps<'input'>, 'className' | 'style' | 'id'>;

/** `dir` is `auto` unless told: the words say themselves which way they run. */
export function TextField({ label, hint, error, counter, aside, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error ?? null} counter={counter} aside={aside}>
      {(tied) => <input type="text" dir="auto" {...input} {...tied} className={styles['control']} />}
    </Field>
  );
}

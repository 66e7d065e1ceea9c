// TextArea: several lines of words, growing with them where the browser can.

import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';
import styles from './field.module.css';

export type TextAreaProps = FieldTexts & Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id'>;

/** `dir` is `auto` unless told: the words say themselves which way they run. */
export function TextArea({ label, hint, error, counter, aside, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error ?? null} counter={counter} aside={aside}>
      {(tied) => <textarea dir="auto" rows={5} {...area} {...tied} className={styles['control']} />}
    </Field>
  );
}

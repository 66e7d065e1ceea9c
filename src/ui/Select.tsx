// Select: the browser's own list, which every phone and screen reader already knows how to work.

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import styles from './field.module.css';

export type SelectOption<T extends string> = { readonly value: T; readonly label: string; readonly lang?: string };

export type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  /** `quiet`: no frame, its label heard but not seen, for a page's head. */
  readonly look?: 'field' | 'quiet';
  readonly icon?: ReactNode;
};

export function Select<T extends string>({ label, value, options, onChange, look = 'field', icon }: SelectProps<T>) {
  const choose = (chosen: string) => {
    const found = options.find((option) => option.value === chosen);
    if (found !== undefined) onChange(found.value);
  };
  const list = options.map((option) => (
    <option key={option.value} value={option.value} lang={option.lang}>
      {option.label}
    </option>
  ));
  const frame = classNames(styles['select'], icon !== undefined && styles['leading']);
  const shared = { value, onChange: (event: { readonly currentTarget: { readonly value: string } }) => choose(event.currentTarget.value) };
  if (look === 'quiet') {
    return (
      <div className={frame}>
        {icon}
        <select {...shared} aria-label={label} className={classNames(styles['control'], styles['compact'])}>
          {list}
        </select>
        <ChevronDown aria-hidden="true" />
      </div>
    );
  }
  return (
    <Field label={label}>
      {(tied) => (
        <div className={frame}>
          {icon}
          <select {...shared} {...tied} className={styles['control']}>
            {list}
          </select>
          <ChevronDown aria-hidden="true" />
        </div>
      )}
    </Field>
  );
}

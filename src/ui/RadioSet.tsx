// RadioSet: the native radios behind chips, cards and swatches: one name, one legend, arrow keys for nothing.

import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './choices.module.css';

export type RadioSetProps<T extends string> = {
  readonly legend: string;
  /** The legend is heard but not seen, where a title beside the set already says it. */
  readonly legendHidden?: boolean;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

type Option<T extends string> = { readonly value: T; readonly disabled?: boolean; readonly face: ReactNode };

type Layout = { readonly set: 'chips' | 'wrapped' | 'cards' | 'swatches'; readonly option: 'chip' | 'card' | 'swatch' };

/** What is read for an option is the words on its face. */
export function RadioSet<T extends string>({
  legend,
  legendHidden = false,
  value,
  onChange,
  options,
  layout,
}: RadioSetProps<T> & { readonly options: readonly Option<T>[]; readonly layout: Layout }) {
  const name = useId();
  return (
    <fieldset className={styles['set']}>
      <legend className={styles[legendHidden ? 'hidden' : 'legend']}>{legend}</legend>
      <div className={styles[layout.set]}>
        {options.map((option) => (
          <label key={option.value} className={classNames(styles['option'], styles[layout.option])}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['face']}>{option.face}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

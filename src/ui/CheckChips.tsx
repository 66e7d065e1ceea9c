// CheckChips: any of a few short words. Each is a native checkbox; one that stands for several things may be partly ticked.

import { Check, Minus } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './choices.module.css';

export type CheckChip<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** mixed: some of what it stands for is ticked. */
  readonly ticked: 'all' | 'mixed' | 'none';
  /** Said after the label: how many. */
  readonly count?: string;
};

type CheckChipsProps<T extends string> = {
  readonly legend: string;
  readonly chips: readonly CheckChip<T>[];
  /** `ticked`: what it was before. */
  readonly onToggle: (value: T, ticked: CheckChip<T>['ticked']) => void;
};

export function CheckChips<T extends string>({ legend, chips, onToggle }: CheckChipsProps<T>) {
  return (
    <fieldset className={styles['set']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['wrapped']}>
        {chips.map(({ value, label, ticked, count }) => (
          <label key={value} className={classNames(styles['option'], styles['chip'], styles['check'])}>
            <input
              type="checkbox"
              checked={ticked === 'all'}
              // What is partly ticked is no attribute: it can only be set.
              ref={(input) => {
                if (input !== null) input.indeterminate = ticked === 'mixed';
              }}
              onChange={() => onToggle(value, ticked)}
            />
            <span className={styles['face']}>
              {ticked === 'all' && <Check aria-hidden="true" className={styles['mark']} />}
              {ticked === 'mixed' && <Minus aria-hidden="true" className={styles['mark']} />}
              {label}
              {count !== undefined && <span className={styles['count']}>{count}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

// Choose: one of a list, the browser's own. What stands there and is not in the list (a slot that has gone) is shown as it is.

import styles from './fields.module.css';

type ChooseProps = {
  readonly id: string;
  /** Where no label element stands beside it. */
  readonly labelledBy?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

export function Choose({ id, labelledBy, value, options, onChange }: ChooseProps) {
  const known = options.some((option) => option.value === value);
  return (
    <select
      id={id}
      className={styles['control']}
      value={value}
      aria-labelledby={labelledBy}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {!known && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

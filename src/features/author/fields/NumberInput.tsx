// NumberInput: a number as it is typed. What is no number yet ("4.", "-") stays in the field and changes nothing; leaving puts the last number back.

import { useState } from 'react';
import styles from './fields.module.css';

type NumberInputProps = {
  readonly id: string;
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly step: number;
  readonly label?: string;
  readonly onChange: (value: number) => void;
};

/** `label` where no label element stands beside it. */
export function NumberInput({ id, value, min = null, max = null, step, label, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = value !== null && ((min !== null && value < min) || (max !== null && value > max));
  return (
    <input
      id={id}
      type="number"
      inputMode="decimal"
      className={styles['control']}
      value={typed ?? value ?? ''}
      step={step}
      aria-invalid={wrong ? true : undefined}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const { valueAsNumber } = currentTarget;
        if (Number.isFinite(valueAsNumber)) onChange(valueAsNumber);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

// LengthInput: a length in units (hundredths of the short side), or a share of what holds the box.

import { useTranslation } from 'react-i18next';
import type { JsonValue } from '#domain/json.ts';
import styles from './fields.module.css';
import { NumberInput } from './NumberInput.tsx';

type LengthInputProps = {
  readonly id: string;
  readonly value: JsonValue | undefined;
  readonly label?: string;
  readonly onChange: (value: number | string) => void;
};

export function LengthInput({ id, value, label, onChange }: LengthInputProps) {
  const { t } = useTranslation();
  const share = typeof value === 'string';
  const amount = share ? Number.parseFloat(value) : typeof value === 'number' ? value : null;
  return (
    <span className={styles['length']}>
      <NumberInput
        id={id}
        value={amount !== null && Number.isFinite(amount) ? amount : null}
        step={share ? 1 : 0.5}
        onChange={(next) => onChange(share ? `${next}%` : next)}
        {...(label === undefined ? {} : { label })}
      />
      <select
        className={styles['control']}
        aria-label={t('author.unit')}
        value={share ? 'share' : 'units'}
        onChange={({ currentTarget }) => onChange(currentTarget.value === 'share' ? `${amount ?? 0}%` : (amount ?? 0))}
      >
        <option value="units">{t('author.units')}</option>
        <option value="share">%</option>
      </select>
    </span>
  );
}

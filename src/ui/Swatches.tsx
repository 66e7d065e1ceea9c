// Swatches: one of several sets of colours, told by name as well as by hue.

import { Check } from 'lucide-react';
import { RadioSet, type RadioSetProps } from './RadioSet.tsx';
import styles from './choices.module.css';

export type Swatch<T extends string> = { readonly value: T; readonly label: string; readonly colours: readonly string[] };

export function Swatches<T extends string>({ swatches, ...set }: RadioSetProps<T> & { readonly swatches: readonly Swatch<T>[] }) {
  const options = swatches.map(({ value, label, colours }) => ({
    value,
    face: (
      <>
        <span className={styles['colours']} aria-hidden="true">
          {colours.map((colour, index) => (
            // A palette may use one colour for two jobs.
            <i key={`${index}${colour}`} style={{ background: colour }} />
          ))}
        </span>
        <span className={styles['name']}>
          {label}
          <Check aria-hidden="true" />
        </span>
      </>
    ),
  }));
  return <RadioSet {...set} options={options} layout={{ set: 'swatches', option: 'swatch' }} />;
}

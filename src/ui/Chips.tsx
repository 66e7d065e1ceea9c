// Chips: one of a few short words, to narrow a list.

import type { ReactNode } from 'react';
import { RadioSet, type RadioSetProps } from './RadioSet.tsx';

export type Chip<T extends string> = { readonly value: T; readonly label: string; readonly icon?: ReactNode };

type ChipsProps<T extends string> = RadioSetProps<T> & {
  readonly chips: readonly Chip<T>[];
  /** On as many lines as they need, instead of one that scrolls sideways. */
  readonly wrap?: boolean;
};

export function Chips<T extends string>({ chips, wrap = false, ...set }: ChipsProps<T>) {
  const options = chips.map(({ value, label, icon }) => ({
    value,
    face: (
      <>
        {icon}
        {label}
      </>
    ),
  }));
  return <RadioSet {...set} options={options} layout={{ set: wrap ? 'wrapped' : 'chips', option: 'chip' }} />;
}

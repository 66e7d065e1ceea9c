// Chips: one of a few short words, to narrow a list.

import type { ReactNode } from 'react';
import { RadioSet, type RadioSetProps } from './RadioSet.tsx';

export type Chip<T extends string> = { readonly value: T; readonly label: string; readonly icon?: ReactNode };

export function Chips<T extends string>({ chips, ...set }: RadioSetProps<T> & { readonly chips: readonly Chip<T>[] }) {
  const options = chips.map(({ value, label, icon }) => ({
    value,
    face: (
      <>
        {icon}
        {label}
      </>
    ),
  }));
  return <RadioSet {...set} options={options} layout={{ set: 'chips', option: 'chip' }} />;
}

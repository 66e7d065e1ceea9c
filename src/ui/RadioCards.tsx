// RadioCards: one of a few things that want a picture or a sentence each.

import type { ReactNode } from 'react';
import { RadioSet, type RadioSetProps } from './RadioSet.tsx';
import styles from './choices.module.css';

export type RadioCard<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** The picture shows the label already: it is only heard. */
  readonly labelHidden?: boolean;
  readonly about?: string;
  /** Above the words: a thumbnail, an icon. */
  readonly picture?: ReactNode;
  readonly disabled?: boolean;
};

export function RadioCards<T extends string>({ cards, ...set }: RadioSetProps<T> & { readonly cards: readonly RadioCard<T>[] }) {
  const options = cards.map(({ value, label, labelHidden = false, about, picture, disabled = false }) => ({
    value,
    disabled,
    face: (
      <>
        {picture}
        <span className={styles['words']} data-hidden={labelHidden}>
          <strong>{label}</strong>
          {about !== undefined && <small>{about}</small>}
        </span>
      </>
    ),
  }));
  return <RadioSet {...set} options={options} layout={{ set: 'cards', option: 'card' }} />;
}

// Skeleton: the place of a card that is not there yet; says nothing to a screen reader.

import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';

/** `waiting`: something is on its way, and it breathes. */
export function Skeleton({ waiting }: { readonly waiting: boolean }) {
  return (
    <span className={classNames(styles['card'], waiting && styles['waiting'])} aria-hidden="true">
      <span className={styles['picture']}>
        <i />
      </span>
      <span className={styles['words']}>
        <i />
        <i />
        <i />
      </span>
    </span>
  );
}

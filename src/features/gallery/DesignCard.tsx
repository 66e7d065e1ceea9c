// DesignCard: one design: its picture, its name, what it is about. The whole card can be tapped; the name is what is read.

import type { ReactNode } from 'react';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './gallery.module.css';

export type DesignCardProps = {
  readonly name: string;
  readonly about: string;
  readonly thumbnail: string | undefined;
  /** The card is shown in the shape of its thumbnail. */
  readonly upright: boolean;
  /** Of its picture, as CSS has it: "4 / 5". */
  readonly ratio: string;
  /** Drawn over the thumbnail when it is ready. */
  readonly live: ReactNode;
  /** A word on the picture, such as "Your draft". */
  readonly badge: string | null;
  readonly onChoose: () => void;
  /** The card is being looked at: what comes next may be fetched. */
  readonly onNear: () => void;
};

export function DesignCard({ name, about, thumbnail, upright, ratio, live, badge, onChoose, onNear }: DesignCardProps) {
  return (
    <li className={styles['design']} onPointerEnter={onNear}>
      <div className={styles['picture']} style={{ aspectRatio: ratio }}>
        {thumbnail === undefined ? (
          <Skeleton waiting={live !== null} />
        ) : (
          <img src={thumbnail} alt="" width={400} height={500} decoding="async" data-upright={upright} />
        )}
        {live}
        {badge !== null && <span className={styles['badge']}>{badge}</span>}
      </div>
      <h2 className={styles['name']}>
        <button type="button" onClick={onChoose} onFocus={onNear}>
          {name}
        </button>
      </h2>
      <p className={styles['about']}>{about}</p>
    </li>
  );
}

// GalleryFoot: one quiet line at the foot of the designs: what else can be opened here, and the ways to it.

import type { ReactNode } from 'react';
import styles from './gallery-foot.module.css';

type GalleryFootProps = { readonly label: string; readonly about: string; readonly children: ReactNode };

export function GalleryFoot({ label, about, children }: GalleryFootProps) {
  return (
    <aside className={styles['foot']} aria-label={label}>
      <p>{about}</p>
      <div className={styles['ways']}>{children}</div>
    </aside>
  );
}

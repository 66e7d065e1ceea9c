// Section: a part of a panel that opens and shuts, with how much is in it.

import type { ReactNode } from 'react';
import styles from './panels.module.css';

type SectionProps = { readonly title: string; readonly count?: number; readonly open?: boolean; readonly children: ReactNode };

/** `open`: at first. */
export function Section({ title, count = 0, open = false, children }: SectionProps) {
  return (
    <details className={styles['section']} open={open || count > 0}>
      <summary data-arrow>
        <h3>{title}</h3>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </summary>
      <div className={styles['held']}>{children}</div>
    </details>
  );
}

// Section: a part of a panel that opens and closes, its title saying what is chosen in it. The browser's own disclosure.

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './section.module.css';

export type SectionProps = {
  readonly title: string;
  /** What is chosen inside, in a word or two. */
  readonly chosen: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

export function Section({ title, chosen, open = false, children }: SectionProps) {
  return (
    <details className={styles['section']} open={open}>
      <summary className={styles['summary']}>
        <span className={styles['title']}>{title}</span> <span className={styles['chosen']}>{chosen}</span>
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}

// WorkHead: the top bar of a step after the editor: the way back, what this step is called, how the work stands, the menu.

import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { hrefTo, type ScreenName } from './routes.ts';
import styles from './work-head.module.css';

type WorkHeadProps = {
  readonly title: string;
  /** The step before, and what the way back to it is called. */
  readonly from: ScreenName;
  readonly back: string;
  readonly status: ReactNode;
  readonly menu: ReactNode;
};

export function WorkHead({ title, from, back, status, menu }: WorkHeadProps) {
  return (
    <header className={styles['head']}>
      <a href={hrefTo(from)} className={styles['back']} aria-label={back} title={back}>
        <ArrowLeft data-directional aria-hidden="true" />
      </a>
      <h1 className={styles['title']} tabIndex={-1}>
        {title}
      </h1>
      <div className={styles['status']}>{status}</div>
      {menu}
    </header>
  );
}

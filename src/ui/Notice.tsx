// Notice: one thing worth knowing, with what can be done about it. What went wrong is said at once, the rest when there is a pause.

import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad';

export type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly icon?: ReactNode;
};

const ICONS: Readonly<Record<NoticeTone, ReactNode>> = {
  plain: <Info />,
  good: <CircleCheck />,
  warn: <TriangleAlert />,
  bad: <CircleAlert />,
};

export function Notice({ tone = 'plain', children, actions, icon = ICONS[tone] }: NoticeProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={classNames(styles['notice'], styles[tone])}>
      {icon}
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}

// VisuallyHidden: words for those who listen.

import type { ReactNode } from 'react';
import styles from './hidden.module.css';

export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}

// Step: one part of the page, with its title.

import type { ReactNode } from 'react';
import styles from './batch.module.css';

type StepProps = { readonly name: string; readonly title: string; readonly children: ReactNode };

export function Step({ name, title, children }: StepProps) {
  return (
    <section className={styles['step']} aria-labelledby={`batch-${name}`}>
      <h2 id={`batch-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

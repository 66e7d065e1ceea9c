// SaidHere: the sentence saying what happened, in its place. Always there, so that those who listen hear it; also inside an open dialog, where
// the rest of the page is not heard.

import { CircleCheck, Info } from 'lucide-react';
import type { Said } from './use-hand-over.ts';
import styles from './hand-over.module.css';

export function SaidHere({ said }: { readonly said: Said | null }) {
  return (
    <p role="status" className={styles['said']} data-good={said?.good ?? false}>
      {said !== null && (
        <>
          {said.good ? <CircleCheck aria-hidden="true" /> : <Info aria-hidden="true" />}
          <span>{said.sentence}</span>
        </>
      )}
    </p>
  );
}

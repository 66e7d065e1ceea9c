// FaultList: the rows that are not made, or not in every size, and why; as a table to take away.

import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BatchFault } from '#workflows/batch/batch-fault.ts';
import { saveFile } from '#services/export/save-file.ts';
import { Button } from '#ui/Button.tsx';
import type { FaultWords } from './use-fault-words.ts';
import styles from './batch.module.css';

/** Faults listed; the file has them all. */
const LISTED = 30;

export function FaultList({ faults, words }: { readonly faults: readonly BatchFault[]; readonly words: FaultWords }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <details className={styles['names']}>
      <summary data-arrow>{t('batch.faults-title', { count: faults.length })}</summary>
      <ul>
        {faults.slice(0, LISTED).map(({ row, trouble }) => (
          <li key={`${row} ${JSON.stringify(trouble)}`}>{t('batch.fault', { row, what: words.sentence(trouble) })}</li>
        ))}
      </ul>
      {faults.length > LISTED && <p>{t('batch.and-more', { count: faults.length - LISTED })}</p>}
      <Button
        icon={<Download aria-hidden="true" />}
        onClick={() => {
          const { name, blob } = words.file(faults);
          saveFile(blob, name);
        }}
      >
        {t('batch.save-faults')}
      </Button>
    </details>
  );
}

// Consent: these are other people's stories. A reminder that stops nobody and is kept nowhere, with the rows that may tell strangers who someone is.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findIdentifying } from '#compose/review/find-identifying.ts';
import { cellFor } from '#domain/batch/column-use.ts';
import type { BatchJob } from '#workflows/batch/make-row.ts';
import styles from './batch.module.css';

/** Row numbers that are named. */
const NAMED = 12;

export function Consent({ job }: { readonly job: BatchJob }) {
  const { t } = useTranslation();
  const telling = useMemo(() => tellingRows(job), [job]);
  return (
    <div className={styles['consent']} role="group" aria-labelledby="batch-consent">
      <h3 id="batch-consent">{t('batch.consent')}</h3>
      <p>{t('batch.consent-about')}</p>
      {telling.length > 0 && (
        <p>
          {t('batch.telling', {
            count: telling.length,
            rows: telling.slice(0, NAMED).join(t('sizes.comma')) + (telling.length > NAMED ? '…' : ''),
          })}
        </p>
      )}
      {/* Never ticked beforehand, never kept: the tick is the person's own. */}
      <label className={styles['tick']}>
        <input type="checkbox" />
        <span>{t('batch.consent-yes')}</span>
      </label>
    </div>
  );
}

function tellingRows({ rows, model: { pack, uses } }: BatchJob): readonly number[] {
  return rows.flatMap(({ number, cells }) => {
    const lines = pack.slots.flatMap((slot) => {
      const text = slot.kind === 'text' ? cellFor(uses, cells, { kind: 'words', slot: slot.id }) : '';
      return text === '' ? [] : [{ slot: slot.id, text, isName: slot.kind === 'text' && slot.asks === 'name' }];
    });
    return findIdentifying(lines).length > 0 ? [number] : [];
  });
}

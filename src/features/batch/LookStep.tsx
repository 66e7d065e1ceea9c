// LookStep: a few rows at a time as they will come out, each with what stops it.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchFault } from '#workflows/batch/batch-fault.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import type { Format } from '#domain/format/format.ts';
import { drawRow } from '#workflows/batch/draw-row.ts';
import type { BatchJob } from '#workflows/batch/make-row.ts';
import type { Studio } from '#workflows/studio.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Select } from '#ui/Select.tsx';
import type { FormatWords } from '../format-words.ts';
import { createIdleQueue } from '../idle-queue.ts';
import { Step } from './Step.tsx';
import { useFaultWords } from './use-fault-words.ts';
import styles from './batch.module.css';

/** Rows shown at once. */
const SHOWN = 6;

/** So many sizes are named that the words are too long for; more are only counted. */
const FEW = 2;

/** One card is drawn at a time: a row holds a whole photo while it is. */
const queue = createIdleQueue();

type LookStepProps = {
  readonly studio: Studio;
  readonly job: BatchJob;
  /** Known of the whole table before anything is drawn. */
  readonly faults: readonly BatchFault[];
  readonly formatWords: FormatWords;
};

export function LookStep({ studio, job, faults, formatWords }: LookStepProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(0);
  const [shape, setShape] = useState<string | null>(null);
  const first = from < job.rows.length ? from : 0;
  const format = job.formats.find(({ id }) => id === shape) ?? job.formats[0];
  if (format === undefined) throw new Error('the catalogue has no usual sizes');
  const shown = job.rows.slice(first, first + SHOWN);
  const stopped = new Set(faults.map(({ row }) => row)).size;
  return (
    <Step name="look" title={t('batch.look')}>
      {stopped > 0 && <Notice tone="warn">{t('batch.stopped', { count: stopped })}</Notice>}
      <div className={styles['told']}>
        {job.formats.length > 1 && (
          <Select
            label={t('batch.shown-as')}
            value={format.id}
            options={job.formats.map((each) => ({ value: each.id, label: formatWords.name(each) }))}
            onChange={setShape}
          />
        )}
        <div className={styles['pages']}>
          <Button
            icon={<ChevronLeft data-directional aria-hidden="true" />}
            disabled={first === 0}
            onClick={() => setFrom(Math.max(0, first - SHOWN))}
          >
            {t('batch.rows-before')}
          </Button>
          <Button
            icon={<ChevronRight data-directional aria-hidden="true" />}
            disabled={first + SHOWN >= job.rows.length}
            onClick={() => setFrom(first + SHOWN)}
          >
            {t('batch.rows-after')}
          </Button>
        </div>
      </div>
      <ul className={styles['cards']}>
        {shown.map((row) => (
          <RowCard key={row.number} studio={studio} job={job} row={row} format={format} formatWords={formatWords} />
        ))}
      </ul>
    </Step>
  );
}

type RowCardProps = Omit<LookStepProps, 'faults'> & { readonly row: SheetRow; readonly format: Format };

function RowCard({ studio, job, row, format, formatWords }: RowCardProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useFaultWords(studio.catalogue, formatWords);
  const [seen, setSeen] = useState<{ readonly job: BatchJob; readonly format: Format; readonly faults: readonly BatchFault[] } | null>(
    null,
  );
  const current = seen?.job === job && seen.format === format ? seen.faults : null;

  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    return queue.add(async (signal) => {
      const width = target.clientWidth * Math.min(window.devicePixelRatio, 2);
      try {
        const faults = await drawRow(studio, job, target, { row, formats: job.formats, format, width }, signal);
        setSeen({ job, format, faults });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
  }, [studio, job, row, format]);

  const tooLong = current?.filter(({ trouble }) => trouble.kind === 'left-out').length ?? 0;
  const told = tooLong > FEW ? (current ?? []).filter(({ trouble }) => trouble.kind !== 'left-out') : (current ?? []);
  const stops = current?.some(({ trouble }) => trouble.kind !== 'left-out') === true;
  return (
    <li>
      <div
        className={styles['picture']}
        style={{ aspectRatio: `${format.width} / ${format.height}` }}
        data-drawn={current !== null && !stops}
      >
        <canvas ref={canvas} role="img" aria-label={t('batch.row-card', { row: row.number })} aria-hidden={stops} />
      </div>
      <p className={styles['row']}>{t('batch.row', { row: row.number })}</p>
      {current !== null && current.length > 0 && (
        <ul className={styles['faults']}>
          {tooLong > FEW && <li>{t('batch.too-long-sizes', { count: tooLong, total: job.formats.length })}</li>}
          {told.map(({ trouble }) => (
            <li key={JSON.stringify(trouble)}>{words.sentence(trouble)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

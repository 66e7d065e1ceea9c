// MakeStep: what will be made and where it goes, a word about whose stories these are, and the making itself.

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fingerprint } from '#domain/batch/fingerprint.ts';
import { isOfOneSize } from '#domain/batch/row-fault.ts';
import type { BatchFault } from '#workflows/batch/batch-fault.ts';
import { keyOfUse } from '#domain/batch/column-use.ts';
import { canPickFolder, downloadParts, folderParts, pickFolder } from '#services/export/part-place.ts';
import type { BatchJob } from '#workflows/batch/make-row.ts';
import { BATCH_START, type BatchPlace } from '#workflows/batch/run-batch.ts';
import type { Studio } from '#workflows/studio.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Switch } from '#ui/Switch.tsx';
import type { FormatWords } from '../format-words.ts';
import { hrefTo } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { Consent } from './Consent.tsx';
import { FaultList } from './FaultList.tsx';
import { RunProgress } from './RunProgress.tsx';
import { Step } from './Step.tsx';
import { useBatchRun } from './use-batch-run.ts';
import { useFaultWords } from './use-fault-words.ts';
import styles from './batch.module.css';

type MakeStepProps = {
  readonly studio: Studio;
  readonly job: BatchJob;
  /** Known before anything is drawn. */
  readonly faults: readonly BatchFault[];
  readonly formatWords: FormatWords;
};

export function MakeStep({ studio, job: plain, faults: before, formatWords }: MakeStepProps) {
  const { t } = useTranslation();
  const { settings } = useApp();
  const [keepShortened, setKeepShortened] = useState(false);
  const job = useMemo((): BatchJob => ({ ...plain, keepShortened }), [plain, keepShortened]);
  const print = useMemo(() => printOf(job), [job]);
  const run = useBatchRun();
  const words = useFaultWords(studio.catalogue, formatWords);
  const dock = useRef<HTMLDivElement>(null);
  const { running } = run;
  useKeepFocus(dock, running.kind);
  const busy = running.kind === 'working' || running.kind === 'waiting';
  const last = settings.load().batch;
  const goOn = last?.print === print ? last : null;
  const stopped = new Set(before.filter(({ trouble }) => !isOfOneSize(trouble)).map(({ row }) => row)).size;
  const cards = (job.rows.length - stopped) * job.formats.length;
  const faults = busy || running.kind === 'done' ? run.faults : run.faults.length > 0 ? run.faults : before;

  async function make(from: BatchPlace, toFolder: boolean): Promise<void> {
    const folder = toFolder ? await pickFolder() : null;
    if (toFolder && folder === null) return;
    const place = folder === null ? downloadParts() : folderParts(folder);
    run.start({ studio, job, place, from, print, listFaults: words.file });
  }

  return (
    <Step name="make" title={t('batch.make')}>
      <p>{t('batch.sizes', { sizes: job.formats.map((format) => formatWords.name(format)).join(t('sizes.comma')) })}</p>
      {!busy && (
        <>
          <LinkButton href={hrefTo('save')}>{t('batch.change-sizes')}</LinkButton>
          <Switch label={t('batch.keep-shortened')} checked={keepShortened} onChange={setKeepShortened} />
          <Consent job={job} />
          {last !== null && goOn === null && (
            <Notice tone="warn">{t('batch.other-batch', { count: last.parts, done: last.next, rows: last.rows })}</Notice>
          )}
          {goOn !== null && <Notice>{t('batch.go-on-about', { count: goOn.parts, done: goOn.next, rows: goOn.rows })}</Notice>}
        </>
      )}
      <div ref={dock} tabIndex={-1} className={styles['make']}>
        <RunProgress run={run} />
        {!busy && <Ways cards={cards} goOn={goOn} onMake={(from, toFolder) => void make(from, toFolder)} />}
      </div>
      <FaultList faults={faults} words={words} />
    </Step>
  );
}

type WaysProps = {
  readonly cards: number;
  readonly goOn: BatchPlace | null;
  readonly onMake: (from: BatchPlace, toFolder: boolean) => void;
};

/** Into a folder where the browser can write there; the other way stays open: not every folder may be written to. */
function Ways({ cards, goOn, onMake }: WaysProps) {
  const { t } = useTranslation();
  const folder = canPickFolder();
  const from = goOn ?? BATCH_START;
  const making = goOn === null ? t('batch.make-cards', { count: cards }) : t('batch.go-on', { part: goOn.parts + 1 });
  return (
    <>
      <p className={styles['quiet']}>{folder ? t('batch.to-folder-about') : t('batch.to-downloads-about')}</p>
      <div className={styles['buttons']}>
        <Button look="primary" size="large" disabled={cards === 0} onClick={() => onMake(from, folder)}>
          {making}
        </Button>
        {folder && (
          <Button disabled={cards === 0} onClick={() => onMake(from, false)}>
            {t('batch.to-downloads')}
          </Button>
        )}
        {goOn !== null && (
          <Button look="quiet" onClick={() => onMake(BATCH_START, folder)}>
            {t('batch.from-start')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Equal when the same table, photos, design, sizes and choices come together again. */
function printOf({ rows, model, formats, photos, keepShortened }: BatchJob): string {
  return fingerprint({
    rows,
    uses: model.uses.map(keyOfUse),
    document: model.document,
    formats: formats.map(({ id }) => id),
    photos: [...photos.photos].map(([key, { bytes }]) => [key, bytes]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    keepShortened,
  });
}

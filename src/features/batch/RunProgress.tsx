// RunProgress: how far the cards are, with pause and cancel; the part that waits to be saved; and how it ended.

import { Download, Pause, Play, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#services/export/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { BatchDesk } from './use-batch-run.ts';
import styles from './batch.module.css';

const MINUTE = 60_000;

export function RunProgress({ run }: { readonly run: BatchDesk }) {
  const { t } = useTranslation();
  const { running } = run;
  switch (running.kind) {
    case 'idle':
      return null;
    case 'working': {
      const { done, rows, parts, paused, left } = running;
      const minutes = left === null ? null : Math.ceil(left / MINUTE);
      return (
        <>
          <Progress label={t(paused ? 'batch.paused' : 'batch.progress', { done, rows, part: parts + 1 })} value={done} max={rows} />
          <p className={styles['quiet']}>
            {minutes !== null && !paused && <>{t('batch.minutes-left', { count: minutes })} </>}
            {t('batch.keep-open')}
          </p>
          <div className={styles['buttons']}>
            {paused ? (
              <Button icon={<Play aria-hidden="true" />} onClick={run.resume}>
                {t('batch.resume')}
              </Button>
            ) : (
              <Button icon={<Pause aria-hidden="true" />} onClick={run.pause}>
                {t('batch.pause')}
              </Button>
            )}
            <Cancel run={run} />
          </div>
        </>
      );
    }
    case 'waiting': {
      const { part } = running;
      const { zip } = part;
      return (
        <>
          <Notice tone="good">
            {t('batch.part-ready', { part: part.number, count: part.cards, done: running.done, rows: running.rows })}
          </Notice>
          <div className={styles['buttons']}>
            <Button
              look="primary"
              size="large"
              icon={<Download aria-hidden="true" />}
              onClick={() => {
                if (zip !== null) saveFile(zip, part.name);
                run.taken();
              }}
            >
              {t('batch.save-part', { part: part.number, size: Math.max(1, Math.round((zip?.size ?? 0) / 1e6)) })}
            </Button>
            <Cancel run={run} />
          </div>
        </>
      );
    }
    case 'cancelled':
      return <Notice>{t('batch.cancelled', { count: running.parts })}</Notice>;
    case 'done':
      return <Notice tone="good">{t('batch.done', { count: running.parts })}</Notice>;
    case 'failed':
      return <Notice tone="bad">{t(`errors.${running.error.kind}`)}</Notice>;
  }
}

function Cancel({ run }: { readonly run: BatchDesk }) {
  const { t } = useTranslation();
  return (
    <Button look="quiet" icon={<X aria-hidden="true" />} onClick={run.cancel}>
      {t('sizes.cancel')}
    </Button>
  );
}

// Print: the graphic on paper: which paper, printed by whom, how many on a sheet; the sheet as it will come out, and the PDF of it.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched } from '#domain/document/document.ts';
import type { PrintJob } from '#domain/print/print-sheet.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { printScene } from '#workflows/make-print.ts';
import { BeforeSaving } from '../BeforeSaving.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { uncoveredWords } from '../uncovered-words.ts';
import { useAppState } from '../use-app.tsx';
import { useTable, type TableState } from '../use-table.ts';
import { WorkHead } from '../WorkHead.tsx';
import { PrintBar } from './PrintBar.tsx';
import { PrintChoices } from './PrintChoices.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { usePrint } from './use-print.ts';
import styles from './print.module.css';

export function Print({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  return (
    <div className={styles['screen']}>
      <WorkHead title={t('print.title')} from="save" back={t('print.back')} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {document === null || isUntouched(document) ? <NothingYet /> : <Opened />}
      </div>
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <div className={styles['part']}>
      <p>{t('print.empty')}</p>
      <LinkButton look="primary" href={hrefTo('edit')}>
        {t('sizes.empty-back')}
      </LinkButton>
    </div>
  );
}

function Opened() {
  const { t } = useTranslation();
  const state = useTable({ samples: false });
  switch (state.kind) {
    case 'opening':
      return <Progress label={t('sizes.opening')} value={null} max={1} />;
    case 'failed':
      return (
        <Notice tone="bad" actions={<Button onClick={state.retry}>{t('editor.try-again')}</Button>}>
          {t(`errors.${state.error.kind}`)}
        </Notice>
      );
    case 'ready':
      return <PrintDesk state={state} />;
  }
}

/** What most who print have: a printer with A4 in it, and little ink. */
const FIRST: PrintJob = { paper: 'A4', kind: 'home', count: 4, lowInk: true };

function PrintDesk({ state }: { readonly state: Extract<TableState, { kind: 'ready' }> }) {
  const { t } = useTranslation();
  const { studio, table, photos, stale } = state;
  const [job, setJob] = useState(FIRST);
  const printing = usePrint();
  const page = studio.catalogue.formats.find(({ print }) => print?.paper === job.paper);
  if (page === undefined) throw new Error(`the catalogue has no ${job.paper}`);
  const scene = useMemo(() => printScene(table, page, job), [table, page, job]);
  const { uncovered } = table.prepared;

  function choose(changed: Partial<PrintJob>): void {
    setJob((now) => ({ ...now, ...changed }));
    printing.forget();
  }

  return (
    <div className={styles['columns']}>
      <div className={styles['part']}>
        <PrintChoices job={job} busy={printing.state.kind === 'working'} onChoose={choose} />
        {scene.overflow.length > 0 && <Notice tone="warn">{t(job.kind === 'several' ? 'print.over-cards' : 'print.over')}</Notice>}
        {uncovered.length > 0 && <Notice tone="warn">{t('editor.words.uncovered', uncoveredWords(uncovered))}</Notice>}
        <BeforeSaving document={table.document} />
      </div>
      <SheetPreview job={job} scene={scene} photos={photos} />
      <PrintBar
        job={job}
        state={printing.state}
        ready={!stale}
        onSave={() => printing.make(studio, table, { page, job, title: t('print.document', { paper: job.paper }) })}
        onCancel={printing.cancel}
      />
    </div>
  );
}

// Print: the graphic on paper: which paper, printed by whom, how many on a sheet; the sheet as it will come out, and the PDF of it.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '#domain/print/print-sheet.ts';
import { Notice } from '#ui/Notice.tsx';
import { printScene } from '#workflows/make-print.ts';
import { BeforeSaving } from '../BeforeSaving.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { uncoveredWords } from '../uncovered-words.ts';
import { useTable, type TableState } from '../use-table.ts';
import { WhenReady } from '../WhenReady.tsx';
import { WorkScreen } from '../WorkScreen.tsx';
import { PrintBar } from './PrintBar.tsx';
import { PrintChoices } from './PrintChoices.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { usePrint } from './use-print.ts';
import styles from './print.module.css';

export function Print(parts: ScreenProps) {
  const { t } = useTranslation();
  return (
    <WorkScreen {...parts} title={t('print.title')} back={t('print.back')} empty={t('print.empty')}>
      {() => <Opened />}
    </WorkScreen>
  );
}

function Opened() {
  return <WhenReady state={useTable({ samples: false })}>{(state) => <PrintDesk state={state} />}</WhenReady>;
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

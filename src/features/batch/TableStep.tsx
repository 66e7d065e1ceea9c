// TableStep: the table, from a file or pasted, and which column is which.

import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePick } from '#ui/FilePick.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { ColumnUses } from './ColumnUses.tsx';
import { ExampleTable } from './ExampleTable.tsx';
import { Step } from './Step.tsx';
import type { Column } from './use-columns.ts';
import type { SheetDesk } from './use-sheet.ts';
import styles from './batch.module.css';

/** Names endings too: systems call these files by many types. */
const TABLES = '.csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain';

type TableStepProps = { readonly sheet: SheetDesk; readonly columns: readonly Column[] };

export function TableStep({ sheet, columns }: TableStepProps) {
  const { t } = useTranslation();
  const { state } = sheet;
  return (
    <Step name="table" title={t('batch.table')}>
      {state.kind === 'read' ? (
        <>
          <div className={styles['told']}>
            <p>
              <strong>{t('batch.rows', { count: state.sheet.rows.length })}</strong>
            </p>
            <Button look="quiet" onClick={sheet.forget}>
              {t('batch.other-table')}
            </Button>
          </div>
          {state.guessed && <Notice tone="warn">{t('batch.guessed')}</Notice>}
          <ColumnUses header={state.sheet.header} rows={state.sheet.rows} uses={sheet.uses} columns={columns} onUse={sheet.setUse} />
        </>
      ) : (
        <>
          <p>{t('batch.table-about')}</p>
          {state.kind === 'failed' && <Notice tone="bad">{t(`errors.${state.error.kind}`, state.error)}</Notice>}
          <div className={styles['buttons']}>
            <FilePick
              icon={<FileSpreadsheet aria-hidden="true" />}
              accept={TABLES}
              onChoose={([file]) => file !== undefined && sheet.readFile(file)}
            >
              {t('batch.choose-table')}
            </FilePick>
            <ExampleTable columns={columns} />
          </div>
          <Paste onPaste={sheet.readText} />
        </>
      )}
    </Step>
  );
}

function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <div className={styles['paste']}>
      <TextArea
        label={t('batch.paste')}
        hint={t('batch.paste-hint')}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button disabled={text.trim() === ''} onClick={() => onPaste(text)}>
        {t('batch.use-pasted')}
      </Button>
    </div>
  );
}

// PrintBar: the one button of this screen, and what becomes of it: progress, the PDF saved, the way to a printer, what went wrong.

import { FileDown, Printer } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '#domain/print/print-sheet.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { HandOver } from '../HandOver.tsx';
import type { Printing } from './use-print.ts';
import styles from './print.module.css';

type PrintBarProps = {
  readonly job: PrintJob;
  readonly state: Printing;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

export function PrintBar({ job, state, ready, onSave, onCancel }: PrintBarProps) {
  const { t } = useTranslation();
  if (state.kind === 'working') {
    return (
      <div className={styles['bar']}>
        <Progress label={t('print.making', { paper: job.paper })} value={null} max={1} />
        <Button onClick={onCancel}>{t('sizes.cancel')}</Button>
      </div>
    );
  }
  return (
    <div className={styles['bar']}>
      {state.kind === 'cancelled' && <p role="status">{t('sizes.cancelled')}</p>}
      {state.kind === 'failed' && <Notice tone="bad">{t(`errors.${state.error}`)}</Notice>}
      {state.kind === 'done' && (
        <>
          <p role="status">{t(state.downloaded ? 'print.saved' : 'print.made')}</p>
          {!state.downloaded && <HandOver files={state.files} saveTogether={null} written={null} />}
          {state.files.map(({ blob, name }) => (
            <OpenToPrint key={name} file={blob} />
          ))}
        </>
      )}
      <Button
        look={state.kind === 'done' ? 'secondary' : 'primary'}
        size="large"
        wide
        icon={<FileDown aria-hidden="true" />}
        disabled={!ready}
        onClick={onSave}
      >
        {t('print.save')}
      </Button>
    </div>
  );
}

/** The browser's own view of the PDF, which can print. A link, because pages may not open windows by themselves after a wait. */
function OpenToPrint({ file }: { readonly file: Blob }) {
  const { t } = useTranslation();
  const point = useCallback(
    (link: HTMLAnchorElement) => {
      const address = URL.createObjectURL(file);
      link.href = address;
      return () => URL.revokeObjectURL(address);
    },
    [file],
  );
  if (!navigator.pdfViewerEnabled) return null;
  return (
    <LinkButton look="primary" size="large" wide icon={<Printer aria-hidden="true" />} href="" ref={point} target="_blank" rel="noopener">
      {t('print.open')}
    </LinkButton>
  );
}

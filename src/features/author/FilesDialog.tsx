// FilesDialog: the design or the whole pack as a file, files opened, a card made with the design, and the bench cleared. What has faults is not written.

import { Brush, FileJson, Package, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackFault } from '#domain/pack/check-pack.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './author.module.css';
import { FaultList } from './Faults.tsx';
import { FileChoice } from './FileChoice.tsx';
import { OpeningFault } from './OpeningFault.tsx';
import { useAuthor } from './use-author.tsx';
import { useFiles } from './use-files.ts';
import { useOpening } from './use-opening.ts';

type FilesDialogProps = {
  readonly open: boolean;
  /** Of the design on the bench. */
  readonly faults: readonly PackFault[];
  readonly onClose: () => void;
  readonly onFault: (fault: PackFault) => void;
};

export function FilesDialog({ open, faults, onClose, onFault }: FilesDialogProps) {
  const { t } = useTranslation();
  const { desk } = useAuthor();
  const files = useFiles(onClose);
  const opening = useOpening(desk, onClose);
  const [clearing, setClearing] = useState(false);
  const refused = files.refused ?? [];

  function close(): void {
    setClearing(false);
    files.forget();
    onClose();
  }
  function lead(fault: PackFault): void {
    close();
    onFault(fault);
  }

  return (
    <Dialog open={open} title={t('author.files.title')} closeLabel={t('app.close')} onClose={close}>
      {refused.length > 0 && (
        <>
          <Notice tone="bad">{t('author.files.refused', { count: refused.length })}</Notice>
          <FaultList faults={refused.slice(0, 8)} onFault={lead} />
        </>
      )}
      <div className={styles['files']}>
        <Way icon={<FileJson />} what="design" onClick={() => files.saveDesign(faults)} />
        <Way icon={<Package />} what="pack" onClick={() => void files.savePack()} />
        <Way icon={<Brush />} what="card" onClick={() => void files.makeCard()} />
      </div>
      <div className={styles['files']}>
        <FileChoice onChoose={opening.file} />
        <p className={styles['quiet']}>{t('author.files.open-about')}</p>
        {opening.error !== null && <OpeningFault error={opening.error} />}
      </div>
      {clearing ? (
        <Notice
          tone="warn"
          actions={
            <>
              <Button onClick={() => setClearing(false)}>{t('keeping.keep-it')}</Button>
              <Button look="danger" onClick={() => desk.actions.open(null)}>
                {t('author.files.clear-yes')}
              </Button>
            </>
          }
        >
          {t('author.files.clear-ask')}
        </Notice>
      ) : (
        <Button look="quiet" icon={<Trash2 aria-hidden="true" />} onClick={() => setClearing(true)}>
          {t('author.files.clear')}
        </Button>
      )}
    </Dialog>
  );
}

type WayProps = { readonly icon: ReactNode; readonly what: 'design' | 'pack' | 'card'; readonly onClick: () => void };

function Way({ icon, what, onClick }: WayProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles['fileWay']} onClick={onClick}>
      {icon}
      <strong>{t(`author.files.${what}`)}</strong>
      <small>{t(`author.files.${what}-about`)}</small>
    </button>
  );
}

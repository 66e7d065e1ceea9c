// AuthorBar: the way back, the name of the design, a step back and forward, files, and what the shell puts there.

import { ArrowLeft, CircleAlert, CircleCheck, CloudOff, FileDown, LoaderCircle, Redo2, Undo2 } from 'lucide-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn } from '#domain/json.ts';
import type { PackFault } from '#domain/pack/check-pack.ts';
import { sourceLanguage } from '#domain/pack/workpiece.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { hrefTo } from '../routes.ts';
import { useAppState } from '../use-app.tsx';
import styles from './author.module.css';
import { FilesDialog } from './FilesDialog.tsx';
import { useAuthor, useAuthorState } from './use-author.tsx';

type AuthorBarProps = {
  readonly menu: ReactNode;
  readonly faults: readonly PackFault[];
  readonly onFault: (fault: PackFault) => void;
};

export function AuthorBar({ menu, faults, onFault }: AuthorBarProps) {
  const { t } = useTranslation();
  const { work, desk } = useAuthor();
  const [files, setFiles] = useState(false);
  const { temporal } = desk.store;
  const canUndo = useSyncExternalStore(temporal.subscribe, () => temporal.getState().pastStates.length > 0);
  const canRedo = useSyncExternalStore(temporal.subscribe, () => temporal.getState().futureStates.length > 0);
  const name = getIn(work.words[sourceLanguage(work)], ['templates', work.design, 'name']);
  return (
    <header className={styles['bar']}>
      <a href={hrefTo('gallery')} className={styles['back']} aria-label={t('editor.back')} title={t('editor.back')}>
        <ArrowLeft data-directional aria-hidden="true" />
      </a>
      <div className={styles['naming']}>
        <h1 className={styles['title']} tabIndex={-1} dir="auto">
          {typeof name === 'string' && name !== '' ? name : work.design}
        </h1>
        <Standing />
      </div>
      <IconButton label={t('editor.undo')} icon={<Undo2 data-directional />} disabled={!canUndo} onClick={() => desk.actions.undo()} />
      <IconButton label={t('editor.redo')} icon={<Redo2 data-directional />} disabled={!canRedo} onClick={() => desk.actions.redo()} />
      <div className={styles['filing']}>
        <Button look="primary" icon={<FileDown aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setFiles(true)}>
          {t('author.files.button')}
        </Button>
      </div>
      {menu}
      <FilesDialog open={files} faults={faults} onClose={() => setFiles(false)} onFault={onFault} />
    </header>
  );
}

/** How it is kept on this device. */
function Standing() {
  const { t } = useTranslation();
  const { desk } = useAuthor();
  const save = useAuthorState(desk, (state) => state.save);
  const inMemory = useAppState(({ session }) => session.sharedDevice || session.save === 'memory');
  if (inMemory) return <Word icon={<CloudOff />} state="memory" word={t('keeping.memory')} />;
  switch (save) {
    case 'nothing':
      return null;
    case 'waiting':
    case 'saving':
      return <Word icon={<LoaderCircle />} state="saving" word={t('keeping.saving')} />;
    case 'saved':
      return <Word icon={<CircleCheck />} state="saved" word={t('keeping.saved')} />;
    case 'failing':
      return <Word icon={<CircleAlert />} state="failed" word={t('keeping.failed')} />;
  }
}

function Word({ icon, state, word }: { readonly icon: ReactNode; readonly state: string; readonly word: string }) {
  return (
    <span className={styles['save']} data-state={state} role={state === 'failed' ? 'alert' : undefined}>
      {icon}
      {word}
    </span>
  );
}

// EditorBar: the way back, the name of the design, a step back and forward, and what the shell puts there.

import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/IconButton.tsx';
import { hrefTo } from '../routes.ts';
import { useApp, useHistory } from '../use-app.tsx';
import styles from './editor.module.css';

type EditorBarProps = { readonly title: string; readonly status: ReactNode; readonly menu: ReactNode };

export function EditorBar({ title, status, menu }: EditorBarProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const { canUndo, canRedo } = useHistory();
  return (
    <header className={styles['bar']}>
      <a href={hrefTo('gallery')} className={styles['back']} aria-label={t('editor.back')} title={t('editor.back')}>
        <ArrowLeft data-directional aria-hidden="true" />
      </a>
      <div className={styles['naming']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {title}
        </h1>
        {status}
      </div>
      <IconButton label={t('editor.undo')} icon={<Undo2 data-directional />} disabled={!canUndo} onClick={() => actions.undo()} />
      <IconButton label={t('editor.redo')} icon={<Redo2 data-directional />} disabled={!canRedo} onClick={() => actions.redo()} />
      {menu}
    </header>
  );
}

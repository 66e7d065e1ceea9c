// SaveStatus: one quiet word on how the work stands: saving, saved, not saved, not kept.

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '#workflows/keep-draft.ts';
import { useAppState } from '../use-app.tsx';
import styles from './keeping.module.css';

const ICONS: Readonly<Record<Exclude<SaveState, 'nothing'>, ReactNode>> = {
  saving: <LoaderCircle />,
  saved: <CircleCheck />,
  failed: <CircleAlert />,
  memory: <CloudOff />,
};

/** Says nothing while there is nothing to keep. Only trouble is said aloud: "Saved" after every word would drown the words. */
export function SaveStatus() {
  const { t } = useTranslation();
  const save = useAppState((state) => (state.document === null ? 'nothing' : state.session.save));
  if (save === 'nothing') return null;
  return (
    <span className={styles['status']} data-state={save} role={save === 'failed' ? 'alert' : undefined}>
      {ICONS[save]}
      {t(`keeping.${save}`)}
    </span>
  );
}

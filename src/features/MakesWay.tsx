// MakesWay: said before another graphic takes the place of the one that is open: what becomes of it, and a way to keep it as a file first.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import styles from './makes-way.module.css';
import { saveProject } from './save-project.ts';
import { useApp, useAppState } from './use-app.tsx';

/** `undoable`: undoing brings it back. */
export function MakesWay({ begun, undoable }: { readonly begun: Document; readonly undoable: boolean }) {
  const { t } = useTranslation();
  const app = useApp();
  const shared = useAppState(({ session }) => session.sharedDevice);
  const [said, setSaid] = useState('');
  const hasPhoto = Object.keys(begun.photos).length > 0;

  async function save(): Promise<void> {
    const saved = await saveProject(app, begun, true);
    setSaid(saved.ok ? t('project.file-saved') : t(`errors.${saved.error.kind}`));
  }

  return (
    <div className={styles['way']}>
      <p>{t(undoable ? 'project.makes-way' : 'project.makes-way-for-good')}</p>
      {!shared && <Button onClick={() => void save()}>{t(hasPhoto ? 'project.save-mine-photo' : 'project.save-mine')}</Button>}
      <p role="status">{said}</p>
    </div>
  );
}

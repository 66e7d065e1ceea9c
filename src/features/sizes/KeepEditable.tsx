// KeepEditable: whether the pictures carry what they were made from, so that they can be opened and changed again; and the same as a file of
// its own. Off until someone wants it, in every visit; not there on a shared device. What it means for the people in the story is said first.

import { FilePen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { browserSharing } from '#services/sharing/browser-sharing.ts';
import { Button } from '#ui/Button.tsx';
import { Switch } from '#ui/Switch.tsx';
import { saveProject } from '../save-project.ts';
import { useApp, useAppState } from '../use-app.tsx';
import styles from '../before-saving.module.css';

export function KeepEditable({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const shared = useAppState(({ session }) => session.sharedDevice);
  const carries = useAppState(({ session }) => session.carries);
  const [photoInFile, setPhotoInFile] = useState(false);
  const hasPhoto = Object.keys(document.photos).length > 0;
  if (shared) return null;

  return (
    <details className={styles['review']}>
      <summary data-arrow>
        <FilePen aria-hidden="true" />
        <span>
          <strong>{t('project.keep')}</strong>
          <span className={styles['gist']}>{t(`project.keep-${carries ?? 'off'}`)}</span>
        </span>
      </summary>
      <div className={styles['inside']}>
        <div className={styles['agreed']}>
          <Switch
            label={t('project.carry')}
            checked={carries !== undefined}
            onChange={(on) => actions.setSession({ carries: on ? 'words' : undefined })}
          />
          {hasPhoto && carries !== undefined && (
            <Switch
              label={t('project.carry-photo')}
              checked={carries === 'photos'}
              onChange={(on) => actions.setSession({ carries: on ? 'photos' : 'words' })}
            />
          )}
        </div>
        <p>{t('project.carry-about')}</p>
        <p>{t('project.carry-who')}</p>
        {hasPhoto && <p>{t('project.carry-photo-about')}</p>}
        <p className={styles['gist']}>{t('project.carry-where')}</p>
        {browserSharing().inApp === null && (
          <>
            <h3>{t('project.file')}</h3>
            <p>{t('project.file-about')}</p>
            {hasPhoto && <Switch label={t('project.file-photo')} checked={photoInFile} onChange={setPhotoInFile} />}
            <SaveFile document={document} withPhotos={hasPhoto && photoInFile} />
          </>
        )}
      </div>
    </details>
  );
}

function SaveFile({ document, withPhotos }: { readonly document: Document; readonly withPhotos: boolean }) {
  const { t } = useTranslation();
  const app = useApp();
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    setSaid('');
    const saved = await saveProject(app, document, withPhotos);
    setSaid(saved.ok ? t('project.file-saved') : t(`errors.${saved.error.kind}`));
  }

  return (
    <>
      <p>
        <Button onClick={() => void save()}>{t('project.file-save')}</Button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

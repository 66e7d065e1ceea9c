// OpenSaved: the way back to a graphic that was saved: a picture that carries it, or a file of its own. Chosen, dropped on the designs or pasted.
// Beside it the way to the week's plan, where the campaign has one.

import { FolderOpen } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PROJECT_ENDING } from '#domain/format/file-name.ts';
import { hrefTo } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { useFileDrop } from '../use-file-drop.ts';
import styles from './project.module.css';

const FILES = `.png,image/png,${PROJECT_ENDING}`;

/** Quiet, at the foot of the designs. */
export function OpenSaved() {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const offer = useCallback(
    ([file]: readonly File[]) => {
      if (file !== undefined) actions.setSession({ offered: file });
    },
    [actions],
  );
  useFileDrop(offer);
  return (
    <aside className={styles['open']} aria-label={t('packs.saved')}>
      <p>{t('packs.saved-about')}</p>
      <div className={styles['ways']}>
        {pack.pack.week.length > 0 && <a href={hrefTo('week')}>{t('screens.week')}</a>}
        <label className={styles['picker']}>
          <FolderOpen aria-hidden="true" />
          <span>{t('packs.saved')}</span>
          <input
            type="file"
            accept={FILES}
            onChange={(event) => {
              const input = event.currentTarget;
              offer([...(input.files ?? [])]);
              // The same file chosen again is a choice again.
              input.value = '';
            }}
          />
        </label>
      </div>
    </aside>
  );
}

// OpenSaved: the way back to a graphic that was saved: a picture that carries it, or a file of its own. Chosen, dropped on the designs or pasted.
// Beside it the way to the week's plan, where the campaign has one.

import { FolderOpen } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PROJECT_ENDING } from '#domain/format/file-name.ts';
import { FilePick } from '#ui/FilePick.tsx';
import { GalleryFoot } from '../GalleryFoot.tsx';
import { hrefTo } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { useFileDrop } from '../use-file-drop.ts';

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
    <GalleryFoot label={t('packs.saved')} about={t('packs.saved-about')}>
      {pack.pack.week.length > 0 && <a href={hrefTo('week')}>{t('screens.week')}</a>}
      <FilePick icon={<FolderOpen aria-hidden="true" />} accept={FILES} onChoose={offer}>
        {t('packs.saved')}
      </FilePick>
    </GalleryFoot>
  );
}

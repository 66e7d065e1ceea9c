// SavedPictureDialog: a picture saved here was put in as a photo: is it meant as one, or to be opened and changed?

import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useApp } from '../use-app.tsx';
import type { SavedPicture } from './use-saved-picture.ts';

export function SavedPictureDialog({ question, settle }: SavedPicture) {
  const { t } = useTranslation();
  const { actions } = useApp();
  return (
    <Dialog
      open={question !== null}
      title={t('project.made-here')}
      closeLabel={t('app.close')}
      onClose={settle}
      actions={
        <>
          <Button
            onClick={() => {
              settle();
              question?.take();
            }}
          >
            {t('project.as-photo')}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              settle();
              actions.setSession({ offered: question?.file });
            }}
          >
            {t('project.to-change')}
          </Button>
        </>
      }
    >
      <p>{t('project.made-here-about')}</p>
    </Dialog>
  );
}

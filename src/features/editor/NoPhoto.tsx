// NoPhoto: an empty place for a photo: choose one, drop one, or let something else stand there.

import { ImageUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SlotId } from '#domain/ids.ts';
import { fieldId } from './field-id.ts';
import { PhotoPicker } from './PhotoPicker.tsx';
import styles from './panels.module.css';

type NoPhotoProps = { readonly slot: SlotId; readonly dragging: boolean; readonly onFiles: (files: readonly File[]) => void };

export function NoPhoto({ slot, dragging, onFiles }: NoPhotoProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['drop']} data-over={dragging}>
        <ImageUp aria-hidden="true" />
        <div className={styles['pair']}>
          <PhotoPicker camera onChoose={onFiles}>
            {t('editor.photo.take')}
          </PhotoPicker>
          <PhotoPicker id={fieldId(slot)} several onChoose={onFiles}>
            {t('editor.photo.choose')}
          </PhotoPicker>
        </div>
        <p className={styles['pointer-only']}>{t('editor.photo.or-drop')}</p>
        <p className={styles['quiet']}>{t('editor.photo.stays')}</p>
      </div>
    </>
  );
}

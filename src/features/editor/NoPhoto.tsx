// NoPhoto: an empty place for a photo: choose one, drop one, or, unless it is a mark's, let something else stand there.

import { ImageUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { isMark } from '#domain/document/picture.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { useApp } from '../use-app.tsx';
import { fieldId } from './field-id.ts';
import { PhotoPicker } from './PhotoPicker.tsx';
import { StandInChoice } from './StandInChoice.tsx';
import styles from './panels.module.css';

type NoPhotoProps = {
  readonly document: Document;
  /** Null until its file is in. */
  readonly template: Template | null;
  readonly slot: SlotId;
  readonly dragging: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

export function NoPhoto({ document, template, slot, dragging, onFiles }: NoPhotoProps) {
  const { t } = useTranslation();
  const { pack } = useApp();
  return (
    <>
      <div className={styles['drop']} data-over={dragging}>
        <ImageUp aria-hidden="true" />
        <div className={styles['pair']}>
          <PhotoPicker look="primary" camera onChoose={onFiles}>
            {t('editor.photo.take')}
          </PhotoPicker>
          <PhotoPicker look="primary" field={fieldId(slot)} several onChoose={onFiles}>
            {t('editor.photo.choose')}
          </PhotoPicker>
        </div>
        <p className={styles['pointer-only']}>{t('editor.photo.or-drop')}</p>
        <p className={styles['quiet']}>{t('editor.photo.stays')}</p>
      </div>
      {!isMark(slot, pack.pack) && <StandInChoice document={document} template={template} slot={slot} />}
    </>
  );
}

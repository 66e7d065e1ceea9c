// PhotoPanel: choosing a photo, placing it without touching the card, and saying in one line what it shows.

import { ImageUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutPhoto, withPhotoDescription } from '#domain/document/edit-document.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { fieldId } from './field-id.ts';
import { PhotoControls } from './PhotoControls.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import type { FramePhoto } from './use-framing.ts';
import type { PhotoIntake } from './use-photo-intake.ts';
import styles from './panels.module.css';

type PhotoPanelProps = {
  readonly slot: SlotId;
  readonly intake: PhotoIntake;
  readonly framing: FramePhoto;
  /** The size on screen has a place for the photo, so that it can be moved there. */
  readonly inSight: boolean;
  /** The document's photo is no longer on this device. */
  readonly lost: boolean;
  readonly dragging: boolean;
};

export function PhotoPanel({ slot, intake, framing, inSight, lost, dragging }: PhotoPanelProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const placed = useAppState((state) => state.document?.photos[slot]);
  const { state, take, cancel } = intake;
  const choose = (file: File) => take(file, slot);
  const panel = useRef<HTMLDivElement>(null);
  useKeepFocus(panel, `${state.kind} ${placed === undefined || lost}`);

  return (
    <div ref={panel} tabIndex={-1} className={styles['panel']}>
      {state.kind === 'failed' && <Notice tone="bad">{t(`errors.${state.error.kind}`)}</Notice>}
      {lost && <Notice tone="warn">{t('editor.photo.lost')}</Notice>}
      {state.kind === 'reading' ? (
        <div className={styles['group']}>
          <Progress label={t(`editor.photo.phase.${state.phase}`)} value={null} max={1} />
          <Button onClick={cancel}>{t('editor.photo.stop')}</Button>
        </div>
      ) : placed === undefined || lost ? (
        <div className={styles['drop']} data-over={dragging}>
          <ImageUp aria-hidden="true" />
          <div className={styles['pair']}>
            <PhotoPicker camera onChoose={choose}>
              {t('editor.photo.take')}
            </PhotoPicker>
            <PhotoPicker id={fieldId(slot)} onChoose={choose}>
              {t('editor.photo.choose')}
            </PhotoPicker>
          </div>
          <p className={styles['pointer-only']}>{t('editor.photo.or-drop')}</p>
          <p className={styles['quiet']}>{t('editor.photo.stays')}</p>
        </div>
      ) : (
        <>
          <PhotoControls slot={slot} framing={placed.framing} change={framing} inSight={inSight} />
          <TextField
            label={t('editor.photo.describe')}
            hint={t('editor.photo.describe-hint')}
            value={placed.description}
            maxLength={1000}
            autoComplete="off"
            onChange={(event) => {
              const description = event.currentTarget.value;
              actions.edit(`describe:${slot}`, (document) => withPhotoDescription(document, slot, description));
            }}
          />
          <div className={styles['pair']}>
            <PhotoPicker id={fieldId(slot)} onChoose={choose}>
              {t('editor.photo.replace')}
            </PhotoPicker>
            <Button
              look="quiet"
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => actions.edit(`photo:${slot}`, (document) => withoutPhoto(document, slot))}
            >
              {t('editor.photo.remove')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

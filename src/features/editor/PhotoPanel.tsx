// PhotoPanel: choosing photos, placing them without touching the card, their light, what is hidden of them, and one line about each.

import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { photoFor, type Document, type PlacedPhoto } from '#domain/document/document.ts';
import { withoutPhoto, withPhotoDescription } from '#domain/document/edit-document.ts';
import { isMark } from '#domain/document/picture.ts';
import type { FormatId, SlotId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/Chips.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp } from '../use-app.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { fieldId } from './field-id.ts';
import { HideAction } from './HideAction.tsx';
import { LightControls } from './LightControls.tsx';
import { NoPhoto } from './NoPhoto.tsx';
import { PhotoControls } from '../PhotoControls.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import type { FramePhoto } from '../use-framing.ts';
import type { PhotoIntake } from './use-photo-intake.ts';
import styles from './panels.module.css';

export type PhotoPanelProps = {
  readonly document: Document;
  /** Null until its file is in. */
  readonly template: Template | null;
  /** The design's places for photos and marks; `slot` is the one chosen. */
  readonly slots: readonly SlotId[];
  readonly slot: SlotId;
  readonly onSlot: (slot: SlotId) => void;
  readonly intake: PhotoIntake;
  readonly onFiles: (files: readonly File[]) => void;
  readonly framing: FramePhoto;
  readonly dragging: boolean;
};

type InSight = {
  /** The size on screen, and its name. */
  readonly size: { readonly id: FormatId; readonly name: string } | null;
  /** It has a place for the photo, so that it can be moved there. */
  readonly inSight: boolean;
  /** The document's photo is no longer on this device. */
  readonly lost: boolean;
  /** The photo of a slot as it is, small. */
  readonly bitmapOf: (slot: SlotId) => ImageBitmap | null;
};

export function PhotoPanel({
  document,
  template,
  slots,
  slot,
  onSlot,
  intake,
  onFiles,
  framing,
  dragging,
  ...sight
}: PhotoPanelProps & InSight) {
  const { t } = useTranslation();
  const placed = photoFor(document, slot, sight.size?.id ?? null);
  const { state, cancel } = intake;
  const panel = useRef<HTMLDivElement>(null);
  useKeepFocus(panel, `${state.kind} ${placed === null || sight.lost}`);

  return (
    <div ref={panel} tabIndex={-1} className={styles['panel']}>
      {slots.length > 1 && <SlotPicker slots={slots} value={slot} thumbnailOf={sight.bitmapOf} onChange={onSlot} />}
      {state.kind === 'failed' && <Notice tone="bad">{t(`errors.${state.error.kind}`)}</Notice>}
      {sight.lost && <Notice tone="warn">{t('editor.photo.lost')}</Notice>}
      {state.kind === 'reading' ? (
        <div className={styles['group']}>
          <Progress label={t(`editor.photo.phase.${state.phase}`)} value={null} max={1} />
          <Button onClick={cancel}>{t('editor.photo.stop')}</Button>
        </div>
      ) : placed === null || sight.lost ? (
        <NoPhoto document={document} template={template} slot={slot} dragging={dragging} onFiles={onFiles} />
      ) : (
        <PlacedPanel key={slot} slot={slot} placed={placed} framing={framing} onFiles={onFiles} {...sight} />
      )}
    </div>
  );
}

type PlacedPanelProps = Omit<InSight, 'lost'> & {
  readonly slot: SlotId;
  readonly placed: PlacedPhoto;
  readonly framing: FramePhoto;
  readonly onFiles: (files: readonly File[]) => void;
};

const TOOLS = ['place', 'light'] as const;

function PlacedPanel({ slot, placed, framing, onFiles, size, inSight, bitmapOf }: PlacedPanelProps) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const [tool, setTool] = useState<(typeof TOOLS)[number]>('place');
  // A mark is shown as it is, and whole.
  const mark = isMark(slot, pack.pack);
  return (
    <>
      {!mark && (
        <>
          <HideAction slot={slot} placed={placed} bitmap={bitmapOf(slot)} />
          <Chips
            legend={t('editor.photo.tools')}
            legendHidden
            value={tool}
            chips={TOOLS.map((value) => ({ value, label: t(`editor.photo.${value}`) }))}
            onChange={setTool}
          />
          {tool === 'place' ? (
            <PhotoControls slot={slot} framing={placed.framing} change={framing} inSight={inSight} size={size?.name ?? ''} />
          ) : (
            <LightControls slot={slot} adjustment={placed.adjustment} />
          )}
        </>
      )}
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
        <PhotoPicker field={fieldId(slot)} onChoose={onFiles}>
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
  );
}

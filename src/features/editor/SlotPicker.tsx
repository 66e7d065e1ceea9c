// SlotPicker: which of a design's photos, or its mark, the panel is about.

import { ImagePlus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import { RadioCards } from '#ui/RadioCards.tsx';
import { useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { StandInPicture } from './StandInPicture.tsx';
import styles from './photo.module.css';

type SlotPickerProps = {
  readonly slots: readonly SlotId[];
  readonly value: SlotId;
  readonly thumbnailOf: (slot: SlotId) => ImageBitmap | null;
  readonly onChange: (slot: SlotId) => void;
};

export function SlotPicker({ slots, value, thumbnailOf, onChange }: SlotPickerProps) {
  const { t } = useTranslation();
  const words = usePackWords();
  const document = useAppState((state) => state.document);
  const cards = slots.map((slot) => ({
    value: slot,
    label: words.slots[slot]?.label ?? slot,
    picture: (
      <span className={styles['slot']}>{document !== null && <Held document={document} slot={slot} bitmap={thumbnailOf(slot)} />}</span>
    ),
  }));
  return (
    <div className={styles['slots']}>
      <RadioCards legend={t('editor.photo.which')} value={value} cards={cards} onChange={onChange} />
    </div>
  );
}

/** The photo, what stands for one, or room for either. */
function Held({ document, slot, bitmap }: { readonly document: Document; readonly slot: SlotId; readonly bitmap: ImageBitmap | null }) {
  const standIn = document.standIns[slot];
  if (document.photos[slot] !== undefined) return <Thumbnail bitmap={bitmap} />;
  return standIn === undefined ? <ImagePlus aria-hidden="true" /> : <StandInPicture document={document} slot={slot} standIn={standIn} />;
}

const SIDE = 112;

/** The middle of the picture, square. */
function Thumbnail({ bitmap }: { readonly bitmap: ImageBitmap | null }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (context === null || context === undefined || bitmap === null || bitmap.width === 0) return;
    const side = Math.min(bitmap.width, bitmap.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  }, [bitmap]);
  return <canvas ref={ref} width={SIDE} height={SIDE} aria-hidden="true" />;
}

// Preview: the card large and live, as big as its box allows. A picture with a description; with a photo on it, also a place the keyboard can
// move that photo from. Tapping words or the photo leads to their field.

import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { SlotId } from '#domain/ids.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { CardCanvas } from '#stage/CardCanvas.tsx';
import { AppOverlay } from './AppOverlay.tsx';
import { photoNode, stepOfKey, type PhotoStep } from './frame-photo.ts';
import { FramingGuides } from './FramingGuides.tsx';
import { useBoxSize } from './use-box-size.ts';
import type { FramePhoto } from './use-framing.ts';
import styles from './preview.module.css';

const CardStage = lazy(async () => ({ default: (await import('#stage/CardStage.tsx')).CardStage }));

type PreviewProps = {
  readonly format: Format;
  readonly name: string;
  readonly measures: string;
  readonly scene: Scene;
  readonly photos: PhotoBitmaps;
  /** The photo the keyboard moves, or null when there is none. */
  readonly photoSlot: SlotId | null;
  readonly framing: FramePhoto;
  readonly onPick: (slot: SlotId) => void;
  /** Shows what the platform lays over it. */
  readonly over?: boolean;
};

/** How long thirds stay after the last move, in ms. */
const GUIDES_STAY = 700;

/** The photo being moved, for as long as it is. */
function useGuides() {
  const [moved, setMoved] = useState<{ readonly slot: SlotId; readonly turned: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    moved,
    show(slot: SlotId, turned: boolean): void {
      setMoved({ slot, turned });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setMoved(null), GUIDES_STAY);
    },
  };
}

export function Preview({ format, name, measures, scene, photos, photoSlot, framing, onPick, over = false }: PreviewProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box);
  const width = Math.floor(Math.min(room.width, (room.height * format.width) / format.height));
  const words = readWords(scene).map(({ text }) => text);
  const label = t(scene.sample ? 'editor.preview.sample-label' : 'editor.preview.label', { size: name, words: words.join(' ') });
  const node = photoSlot === null ? null : photoNode(scene, photoSlot);

  function onKey(event: KeyboardEvent): void {
    if (node === null || photoSlot === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const { x, y, width: across, height: down } = node.bounds;
    const step = stepOfKey(event.key, event.shiftKey, { x: x + across / 2, y: y + down / 2 });
    if (step === null) return;
    event.preventDefault();
    framing.step(photoSlot, step);
  }

  const guided = useGuides();

  function onFrame(slot: SlotId, step: PhotoStep): void {
    guided.show(slot, step.kind === 'rotate');
    framing.step(slot, step);
  }

  const card = { scene, photos, width, label };
  const stage = (
    <Suspense fallback={<CardCanvas {...card} />}>
      <CardStage {...card} onFrame={onFrame} onPick={onPick} />
    </Suspense>
  );
  return (
    <figure className={styles['figure']}>
      <div ref={box} className={styles['box']}>
        {width > 0 && (
          <div className={styles['card']} data-crop={format.crop} style={{ inlineSize: width }}>
            {over && <AppOverlay format={format} width={width} />}
            {guided.moved !== null && <FramingGuides scene={scene} width={width} {...guided.moved} />}
            {node === null ? (
              stage
            ) : (
              // Only while there is something to move: a stop for the keyboard that does nothing would be one too many.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
              <div role="group" tabIndex={0} className={styles['grip']} aria-label={t('editor.preview.move-photo')} onKeyDown={onKey}>
                {stage}
              </div>
            )}
          </div>
        )}
      </div>
      <figcaption className={styles['caption']}>
        <span className={styles['size']}>{name}</span> <span className={styles['measures']}>{measures}</span>
        {scene.sample && <span className={styles['sample']}>{t('editor.preview.sample')}</span>}
      </figcaption>
    </figure>
  );
}

// PhotoControls: everything touch can do to the photo, by buttons and sliders.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ZOOM_LIMITS, type Framing } from '#domain/document/framing.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Slider } from '#ui/Slider.tsx';
import type { FramePhoto } from './use-framing.ts';
import styles from './panels.module.css';

/** Share of the photo's window that one press moves it. */
const STEP = 0.05;
/** Degrees either way that the slider turns; a photo lies straighter than that. */
const TURN = 45;

type PhotoControlsProps = { readonly slot: SlotId; readonly framing: Framing; readonly change: FramePhoto; readonly inSight: boolean };

export function PhotoControls({ slot, framing, change, inSight }: PhotoControlsProps) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const degrees = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'degree', unitDisplay: 'narrow', maximumFractionDigits: 0 });
  const nudge = (across: number, down: number) => () => change.step(slot, { kind: 'nudge', across: across * STEP, down: down * STEP });

  return (
    <div className={styles['photo-controls']}>
      <fieldset className={styles['pad']} disabled={!inSight}>
        <legend>{t('editor.photo.move')}</legend>
        <IconButton look="secondary" label={t('editor.photo.up')} icon={<ArrowUp />} onClick={nudge(0, -1)} />
        <IconButton look="secondary" label={t('editor.photo.left')} icon={<ArrowLeft />} onClick={nudge(-1, 0)} />
        <IconButton look="secondary" label={t('editor.photo.right')} icon={<ArrowRight />} onClick={nudge(1, 0)} />
        <IconButton look="secondary" label={t('editor.photo.down')} icon={<ArrowDown />} onClick={nudge(0, 1)} />
      </fieldset>
      <div className={styles['sliders']}>
        <Slider
          label={t('editor.photo.zoom')}
          value={framing.zoom}
          min={ZOOM_LIMITS.min}
          max={ZOOM_LIMITS.max}
          step={0.05}
          valueText={percent.format(framing.zoom)}
          onChange={(zoom) => change.set(slot, { zoom })}
        />
        <Slider
          label={t('editor.photo.turn')}
          value={Math.max(-TURN, Math.min(TURN, framing.rotation))}
          min={-TURN}
          max={TURN}
          step={1}
          valueText={degrees.format(framing.rotation)}
          onChange={(rotation) => change.set(slot, { rotation })}
        />
        <Button look="quiet" icon={<RotateCcw aria-hidden="true" />} onClick={() => change.reset(slot)}>
          {t('editor.photo.reset')}
        </Button>
      </div>
      {!inSight && <p className={styles['quiet']}>{t('editor.photo.not-in-size')}</p>}
    </div>
  );
}

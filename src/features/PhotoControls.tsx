// PhotoControls: everything touch can do to the place of a photo, by buttons and sliders; for all sizes, or for the one shown alone.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ZOOM_LIMITS, type Framing } from '#domain/document/framing-schema.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Slider } from '#ui/Slider.tsx';
import { Switch } from '#ui/Switch.tsx';
import { PLACES } from './places.ts';
import type { FramePhoto } from './use-framing.ts';
import styles from './photo-controls.module.css';

/** Share of the photo's window that one press moves it. */
const STEP = 0.05;
/** Degrees either way that the slider turns; a photo lies straighter than that. */
const TURN = 45;

type PhotoControlsProps = {
  readonly slot: SlotId;
  /** As it is in the size shown. */
  readonly framing: Framing;
  readonly change: FramePhoto;
  readonly inSight: boolean;
  /** Name of the size shown, to frame it alone or with all others; null where nothing else is framed. */
  readonly size: string | null;
};

export function PhotoControls({ slot, framing, change, inSight, size }: PhotoControlsProps) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const degrees = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'degree', unitDisplay: 'narrow', maximumFractionDigits: 1 });
  const nudge = (across: number, down: number) => () => change.step(slot, { kind: 'nudge', across: across * STEP, down: down * STEP });

  return (
    <div className={styles['controls']}>
      <div className={styles['pads']}>
        <fieldset className={styles['pad']} disabled={!inSight}>
          <legend>{t('editor.photo.move')}</legend>
          <IconButton look="secondary" label={t('editor.photo.up')} icon={<ArrowUp />} onClick={nudge(0, -1)} />
          <IconButton look="secondary" label={t('editor.photo.left')} icon={<ArrowLeft />} onClick={nudge(-1, 0)} />
          <IconButton look="secondary" label={t('editor.photo.right')} icon={<ArrowRight />} onClick={nudge(1, 0)} />
          <IconButton look="secondary" label={t('editor.photo.down')} icon={<ArrowDown />} onClick={nudge(0, 1)} />
        </fieldset>
        <fieldset className={styles['ninths']} disabled={!inSight}>
          <legend>{t('editor.photo.show-part')}</legend>
          {PLACES.map((place, index) => (
            <IconButton
              key={place}
              label={t('editor.photo.show', { place: t(`editor.hide.places.${place}`) })}
              icon={<i aria-hidden="true" />}
              onClick={() => change.set(slot, { focusX: (index % 3) / 2, focusY: Math.floor(index / 3) / 2 })}
            />
          ))}
        </fieldset>
      </div>
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
          step={0.5}
          valueText={degrees.format(framing.rotation)}
          onChange={(rotation) => change.set(slot, { rotation })}
        />
        {size !== null && (
          <Switch
            label={t('editor.photo.only-this', { size })}
            checked={change.alone(slot)}
            disabled={!inSight}
            onChange={(alone) => change.setAlone(slot, alone)}
          />
        )}
        <Button look="quiet" icon={<RotateCcw aria-hidden="true" />} onClick={() => change.reset(slot)}>
          {t('editor.photo.reset')}
        </Button>
      </div>
      {!inSight && <p className={styles['quiet']}>{t('editor.photo.not-in-size')}</p>}
    </div>
  );
}

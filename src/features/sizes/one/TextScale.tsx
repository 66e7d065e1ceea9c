// TextScale: the words of one size smaller or larger than the design has them, and where that ends.

import { useTranslation } from 'react-i18next';
import { withTextScale } from '#domain/document/edit-size.ts';
import type { Format } from '#domain/format/format.ts';
import type { Scene } from '#scene/scene.ts';
import { Slider } from '#ui/Slider.tsx';
import { useApp } from '../../use-app.tsx';
import styles from './one-size.module.css';

type TextScaleProps = {
  readonly format: Format;
  readonly scene: Scene;
  /** -1 to 1; 0 as the design has it. */
  readonly scale: number;
  /** `scene` shows what was last wished for. */
  readonly settled: boolean;
};

const STEP = 0.125;
/** What two scales may differ by and still be one step of fitting. */
const NEAR = 1 / 16;

export function TextScale({ format, scene, scale, settled }: TextScaleProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const full = scale > 0 && scene.typeScale < 1 + scale - NEAR;
  const least = scale < 0 && scene.typeScale === 0;
  return (
    <div className={styles['part']}>
      <Slider
        label={t('own.text')}
        value={scale}
        min={-1}
        max={1}
        step={STEP}
        valueText={t(`own.text-${nameOf(scale)}`)}
        onChange={(wished) => actions.edit(`text-scale:${format.id}`, (now) => withTextScale(now, format.id, wished))}
      />
      <p role="status" className={styles['quiet']}>
        {settled && full && t('own.text-full')}
        {settled && least && t('own.text-least')}
      </p>
    </div>
  );
}

function nameOf(scale: number): 'smallest' | 'smaller' | 'same' | 'larger' | 'largest' {
  if (scale === 0) return 'same';
  if (scale < 0) return scale === -1 ? 'smallest' : 'smaller';
  return scale === 1 ? 'largest' : 'larger';
}

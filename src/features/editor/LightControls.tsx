// LightControls: brightness, contrast and warmth of a photo, and its left and right changed over. The photo itself stays as it is.

import { FlipHorizontal2, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Adjustment } from '#domain/document/adjustment.ts';
import { withAdjustment, withFlip, withoutAdjustment } from '#domain/document/edit-photo.ts';
import type { SlotId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Slider } from '#ui/Slider.tsx';
import { useApp } from '../use-app.tsx';
import controls from '../photo-controls.module.css';
import styles from './photo.module.css';

const SLIDERS = ['brightness', 'contrast', 'warmth'] as const;

export function LightControls({ slot, adjustment }: { readonly slot: SlotId; readonly adjustment: Adjustment }) {
  const { t, i18n } = useTranslation();
  const { actions } = useApp();
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent', signDisplay: 'exceptZero' });
  return (
    <div className={controls['sliders']}>
      {SLIDERS.map((part) => (
        <Slider
          key={part}
          label={t(`editor.light.${part}`)}
          value={adjustment[part]}
          min={-1}
          max={1}
          step={0.05}
          valueText={share.format(adjustment[part])}
          onChange={(value) => actions.edit(`${part}:${slot}`, (document) => withAdjustment(document, slot, { [part]: value }))}
        />
      ))}
      <div className={styles['pair']}>
        <Button
          icon={<FlipHorizontal2 aria-hidden="true" />}
          aria-pressed={adjustment.flip}
          onClick={() => actions.edit(`flip:${slot}`, (document) => withFlip(document, slot, !adjustment.flip))}
        >
          {t('editor.light.flip')}
        </Button>
        <Button
          look="quiet"
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => actions.edit(`light:${slot}`, (document) => withoutAdjustment(document, slot))}
        >
          {t('editor.photo.reset')}
        </Button>
      </div>
    </div>
  );
}

// SizeTile: one size to tick: its live picture, where it goes, and a button that saves it alone.

import { Check, Download, TriangleAlert } from 'lucide-react';
import { useId, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import { photoShortfall } from '#scene/photo-shortfall.ts';
import type { Scene } from '#scene/scene.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { SizeCard } from '../SizeCard.tsx';
import styles from './sizes.module.css';

type SizeTileProps = {
  readonly format: Format;
  readonly name: string;
  readonly measures: string;
  readonly scene: Scene | undefined;
  readonly photos: PhotoBitmaps;
  readonly ticked: boolean;
  readonly tooLong: boolean;
  readonly busy: boolean;
  readonly watch: RefCallback<HTMLElement>;
  readonly onTick: (ticked: boolean) => void;
  readonly onSave: () => void;
};

const BOX = { width: 136, height: 144 };

export function SizeTile({ format, name, measures, scene, photos, ticked, tooLong, busy, watch, onTick, onSave }: SizeTileProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const soft = scene === undefined ? null : photoShortfall(scene);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <li ref={watch} data-id={format.id} className={styles['tile']}>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={`${id}-flag ${id}-soft ${id}-measures`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span className={styles['picture']}>
          <SizeCard format={format} scene={scene} photos={photos} box={BOX} />
          <span className={styles['tick']} aria-hidden="true">
            <Check />
          </span>
        </span>
        <span className={styles['name']}>{name}</span>
      </label>
      <div>
        {tooLong && (
          <p id={`${id}-flag`} className={styles['flag']}>
            <TriangleAlert aria-hidden="true" />
            {t('sizes.too-long')}
          </p>
        )}
        {soft !== null && (
          <p id={`${id}-soft`} className={styles['measures']}>
            {t('sizes.soft', { share: percent.format(soft.enlarged - 1) })}
          </p>
        )}
        <div className={styles['about']}>
          <span id={`${id}-measures`} className={styles['measures']}>
            {measures}
          </span>
          <IconButton label={t('sizes.save-one', { size: name })} icon={<Download />} disabled={busy} onClick={onSave} />
        </div>
      </div>
    </li>
  );
}

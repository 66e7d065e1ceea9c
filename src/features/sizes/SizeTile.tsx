// SizeTile: one size to tick: its live picture, where it goes, a way to change it alone, and a button that saves it alone.

import { Check, Download, SlidersHorizontal, TriangleAlert } from 'lucide-react';
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
  /** Shows what the app lays over it. */
  readonly over: boolean;
  readonly ticked: boolean;
  /** Changed for this size alone. */
  readonly own: boolean;
  readonly tooLong: boolean;
  readonly busy: boolean;
  readonly watch: RefCallback<HTMLElement>;
  readonly onTick: (ticked: boolean) => void;
  readonly onChange: () => void;
  readonly onSave: () => void;
};

const BOX = { width: 136, height: 144 };

export function SizeTile({
  format,
  name,
  measures,
  scene,
  photos,
  ticked,
  busy,
  watch,
  onTick,
  onChange,
  onSave,
  ...marks
}: SizeTileProps) {
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
          aria-describedby={`${id}-flag ${id}-own ${id}-soft ${id}-measures`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span className={styles['picture']}>
          <SizeCard format={format} scene={scene} photos={photos} box={BOX} over={marks.over} />
          <span className={styles['tick']} aria-hidden="true">
            <Check />
          </span>
        </span>
        <span className={styles['name']}>{name}</span>
      </label>
      <div>
        {marks.tooLong && (
          <p id={`${id}-flag`} className={styles['flag']}>
            <TriangleAlert aria-hidden="true" />
            {t('sizes.too-long')}
          </p>
        )}
        {marks.own && (
          <p id={`${id}-own`} className={styles['own']}>
            <SlidersHorizontal aria-hidden="true" />
            {t('sizes.own')}
          </p>
        )}
        {soft !== null && (
          <p id={`${id}-soft`} className={styles['measures']}>
            {t('sizes.soft', { share: percent.format(soft.enlarged - 1) })}
          </p>
        )}
        <p id={`${id}-measures`} className={styles['measures']}>
          {measures}
        </p>
        <div className={styles['about']}>
          <IconButton
            label={t('sizes.change-one', { size: name })}
            icon={<SlidersHorizontal />}
            data-change={format.id}
            disabled={busy}
            onClick={onChange}
          />
          <IconButton
            label={t('sizes.save-one', { size: name })}
            icon={<Download />}
            disabled={busy || scene === undefined}
            onClick={onSave}
          />
        </div>
      </div>
    </li>
  );
}

// GalleryFilters: what one would like to say, and the shape it should have. The first narrows the designs, the second shows them in it.

import { useTranslation } from 'react-i18next';
import { SHAPE_FORMATS } from '#domain/format/shape-format.ts';
import type { Shape } from '#domain/format/shape.ts';
import type { Purpose } from '#domain/template/purpose.ts';
import { Chips } from '#ui/Chips.tsx';
import styles from './gallery.module.css';

/** From the most used to the least. */
const OFFERED = ['portrait', 'square', 'tall', 'wide', 'banner', 'circle', 'page'] as const satisfies readonly Shape[];
/** Longest side of an icon, in its own units. */
const LONGEST = 20;

export type GalleryFiltersProps = {
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose | 'all';
  readonly shape: Shape;
  readonly onPurpose: (purpose: Purpose | 'all') => void;
  readonly onShape: (shape: Shape) => void;
};

export function GalleryFilters({ purposes, purpose, shape, onPurpose, onShape }: GalleryFiltersProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['filters']}>
      {purposes.length > 1 && (
        <Chips
          legend={t('gallery.filter')}
          legendHidden
          value={purpose}
          onChange={onPurpose}
          chips={(['all', ...purposes] as const).map((value) => ({ value, label: t(`purposes.${value}`) }))}
        />
      )}
      <Chips
        legend={t('gallery.shape')}
        legendHidden
        value={shape}
        onChange={onShape}
        chips={OFFERED.map((value) => ({ value, label: t(`gallery.shapes.${value}`), icon: <ShapeIcon shape={value} /> }))}
      />
    </div>
  );
}

function ShapeIcon({ shape }: { readonly shape: Shape }) {
  const { width, height } = SHAPE_FORMATS[shape];
  const scale = LONGEST / Math.max(width, height);
  const [across, down] = [width * scale, height * scale];
  return (
    <svg className={styles['shape']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x={12 - across / 2} y={12 - down / 2} width={across} height={down} rx={shape === 'circle' ? LONGEST / 2 : 2.5} />
      {shape === 'page' && <path d="M8 8h8M8 12h8M8 16h5" />}
    </svg>
  );
}

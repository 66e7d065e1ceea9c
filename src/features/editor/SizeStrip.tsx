// SizeStrip: the chosen sizes, live and small; the one picked is shown large.

import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import { RadioCards } from '#ui/RadioCards.tsx';
import type { FormatWords } from '../format-words.ts';
import { SizeCard } from '../SizeCard.tsx';
import styles from './panels.module.css';

type SizeStripProps = {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly formats: readonly Format[];
  readonly shown: FormatId;
  readonly scenes: ReadonlyMap<FormatId, Scene>;
  readonly photos: PhotoBitmaps;
  readonly words: FormatWords;
  /** Sizes whose words don't fit. */
  readonly flagged: readonly Format[];
  readonly onShow: (format: FormatId) => void;
};

const BOX = { width: 92, height: 104 };

export function SizeStrip({ legend, legendHidden = false, formats, shown, scenes, photos, words, flagged, onShow }: SizeStripProps) {
  const { t } = useTranslation();
  const cards = formats.map((format) => ({
    value: format.id,
    label: words.name(format),
    about: flagged.includes(format) ? t('editor.sizes.too-long') : words.measures(format),
    picture: (
      <span className={styles['size']}>
        <SizeCard format={format} scene={scenes.get(format.id)} photos={photos} box={BOX} />
        {flagged.includes(format) && (
          <span className={styles['flag']} aria-hidden="true">
            <TriangleAlert />
          </span>
        )}
      </span>
    ),
  }));
  return <RadioCards legend={legend} legendHidden={legendHidden} value={shown} cards={cards} onChange={onShow} />;
}

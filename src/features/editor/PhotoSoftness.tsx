// PhotoSoftness: says quietly that the photo has fewer px than it is shown at, by how much, and what helps. Nothing is said while it is sharp.

import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import { photoShortfall } from '#scene/photo-shortfall.ts';
import type { Scene } from '#scene/scene.ts';
import styles from './panels.module.css';

type PhotoSoftnessProps = {
  /** The size shown large, and the others chosen with what is known of them. */
  readonly shown: { readonly format: Format; readonly scene: Scene };
  readonly others: readonly { readonly format: Format; readonly scene: Scene | undefined }[];
  readonly nameOf: (format: Format) => string;
};

/** Most sizes named: each says it again where it is saved. */
const NAMED = 3;

export function PhotoSoftness({ shown, others, nameOf }: PhotoSoftnessProps) {
  const { t, i18n } = useTranslation();
  const here = photoShortfall(shown.scene);
  const elsewhere = others.filter(({ scene }) => scene !== undefined && photoShortfall(scene) !== null);
  if (here === null && elsewhere.length === 0) return null;
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const sizes = new Intl.ListFormat(i18n.language).format(elsewhere.slice(0, NAMED).map(({ format }) => nameOf(format)));
  return (
    <p className={styles['quiet']} role="status">
      {here === null
        ? t('editor.photo.soft-elsewhere', { sizes })
        : t('editor.photo.soft', {
            share: percent.format(here.enlarged - 1),
            had: number.format(here.had.width),
            needed: number.format(here.needed.width),
          })}
    </p>
  );
}

// PhotoSoftness: says quietly where the photo has fewer px than it is shown at, by how much, and what helps. Nothing is said while it is sharp.

import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import { photoShortfall } from '#scene/photo-shortfall.ts';
import type { Scene } from '#scene/scene.ts';
import { Notice } from '#ui/Notice.tsx';

type PhotoSoftnessProps = {
  /** The size shown large, and the others chosen with what is known of them. */
  readonly shown: { readonly format: Format; readonly scene: Scene };
  readonly others: readonly { readonly format: Format; readonly scene: Scene | undefined }[];
  readonly nameOf: (format: Format) => string;
};

export function PhotoSoftness({ shown, others, nameOf }: PhotoSoftnessProps) {
  const { t, i18n } = useTranslation();
  const here = photoShortfall(shown.scene);
  const elsewhere = others.filter(({ format, scene }) => format !== shown.format && scene !== undefined && photoShortfall(scene) !== null);
  if (here === null && elsewhere.length === 0) return null;
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const sizes = new Intl.ListFormat(i18n.language).format(elsewhere.map(({ format }) => nameOf(format)));
  return (
    <Notice>
      {here !== null && (
        <p>
          {t('editor.photo.soft', {
            size: nameOf(shown.format),
            share: percent.format(here.enlarged - 1),
            had: number.format(here.had.width),
            needed: number.format(here.needed.width),
          })}
        </p>
      )}
      {elsewhere.length > 0 && <p>{t(here === null ? 'editor.photo.soft-elsewhere' : 'editor.photo.soft-also', { sizes })}</p>}
    </Notice>
  );
}

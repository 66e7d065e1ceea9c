// SavedAsJpeg: which pictures became JPEGs, and why: a place that takes no more bytes than that.

import { useTranslation } from 'react-i18next';
import type { Picture } from '#workflows/export-all.ts';
import type { FormatWords } from '../format-words.ts';
import styles from './sizes.module.css';

export function SavedAsJpeg({ pictures, words }: { readonly pictures: readonly Picture[]; readonly words: FormatWords }) {
  const { t, i18n } = useTranslation();
  const named = pictures.flatMap(({ blob, format }) =>
    blob.type === 'image/jpeg' && format.byteCap !== null
      ? [t('sizes.as-jpeg-one', { size: words.name(format), limit: weight(format.byteCap, i18n.language) })]
      : [],
  );
  if (named.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <p role="status" className={styles['outcome']}>
      {t('sizes.as-jpeg', { sizes: list.format(named) })}
    </p>
  );
}

/** 1 MB is 1,000,000 bytes, as platforms count. */
function weight(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

// useFormatWords: what a size is called in the interface's language: "Instagram story", "Email signature", "A4 poster".

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';

export type FormatWords = {
  /** Whole name, for anywhere a size stands alone. */
  readonly name: (format: Format) => string;
  /** `1080 × 1350`, and the paper's size in print. */
  readonly measures: (format: Format) => string;
};

export function useFormatWords(catalogue: Catalogue | null): FormatWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 0 });
    // Kept left to right in every language: width comes first.
    const sides = (width: number, height: number) => `\u2066${number.format(width)} × ${number.format(height)}\u2069`;
    const place = (format: Format): string =>
      format.print === null
        ? t(`formats.uses.${format.use}`)
        : t('formats.paper', { paper: format.print.paper, use: t(`formats.uses.${format.use}`) });
    return {
      name(format) {
        const brand = catalogue?.platformById.get(format.platform)?.name ?? null;
        return brand === null ? capitalised(place(format), language) : t('formats.name', { platform: brand, use: place(format) });
      },
      measures(format) {
        const { print } = format;
        return print === null
          ? sides(format.width, format.height)
          : t('formats.millimetres', { sides: sides(print.widthMm, print.heightMm) });
      },
    };
  }, [catalogue, t, language]);
}

function capitalised(words: string, language: string): string {
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
}

// useFaultWords: what is wrong with a row, as a sentence; and all that is wrong as a table to take away.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText } from '#domain/batch/csv-text.ts';
import type { BatchFault, BatchTrouble } from '#workflows/batch/batch-fault.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { FormatId } from '#domain/ids.ts';
import type { NamedFile } from '#services/export/zip.ts';
import type { FormatWords } from '../format-words.ts';
import { usePackWords } from '../use-pack-words.ts';

export type FaultWords = {
  readonly sentence: (trouble: BatchTrouble) => string;
  /** Safe to open in a spreadsheet. */
  readonly file: (faults: readonly BatchFault[]) => NamedFile;
};

export function useFaultWords(catalogue: Catalogue, formatWords: FormatWords): FaultWords {
  const { t } = useTranslation();
  const said = usePackWords();
  const sentence = useCallback(
    (trouble: BatchTrouble): string => {
      const field = (slot: string) => said.slots[slot]?.label ?? slot;
      const size = (id: FormatId) => {
        const format = catalogue.formatById.get(id);
        return format === undefined ? id : formatWords.name(format);
      };
      const given = (words: string) => `\u2068${words.slice(0, 80)}\u2069`;
      switch (trouble.kind) {
        case 'empty':
        case 'not-agreed':
          return t(`batch.faults.${trouble.kind}`);
        case 'too-long':
          return t('batch.faults.too-long', { field: field(trouble.slot), count: trouble.letters });
        case 'language':
          return t('batch.faults.language', { given: given(trouble.given) });
        case 'link':
        case 'day':
          return t(`batch.faults.${trouble.kind}`, { field: field(trouble.slot) });
        case 'photo-missing':
        case 'photo-double':
          return t(`batch.faults.${trouble.kind}`, { file: given(trouble.file) });
        case 'photo-refused':
          return t('batch.faults.photo-refused', { file: given(trouble.file), reason: t(`errors.${trouble.reason}`) });
        case 'uncovered':
          return t('batch.faults.uncovered', { letters: given(trouble.letters) });
        case 'not-drawn':
          return t(`errors.${trouble.reason}`);
        case 'left-out':
          return t('batch.faults.left-out', { size: size(trouble.format), count: trouble.letters });
        case 'not-made':
          return t('batch.faults.not-made', { size: size(trouble.format), reason: t(`errors.${trouble.reason}`) });
      }
    },
    [t, said, catalogue, formatWords],
  );
  const file = useCallback(
    (faults: readonly BatchFault[]): NamedFile => {
      const rows = faults.map(({ row, trouble }) => [String(row), sentence(trouble).replaceAll(/[\u2068\u2069]/gu, '')]);
      const text = csvText([[t('batch.fault-row'), t('batch.fault-what')], ...rows]);
      return { name: 'rows-not-made.csv', blob: new Blob([text], { type: 'text/csv' }) };
    },
    [t, sentence],
  );
  return { sentence, file };
}

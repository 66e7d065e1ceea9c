// ColumnUses: what each column of the table is for: as its name says, or as the person chooses.

import { useTranslation } from 'react-i18next';
import { UNUSED, keyOfUse, type ColumnUse } from '#domain/batch/column-use.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import { Select } from '#ui/Select.tsx';
import type { Column } from './use-columns.ts';
import styles from './batch.module.css';

type ColumnUsesProps = {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly uses: readonly ColumnUse[];
  readonly columns: readonly Column[];
  readonly onUse: (column: number, use: ColumnUse) => void;
};

/** Letters of a cell that are shown, to know the column by. */
const SHOWN = 60;

export function ColumnUses({ header, rows, uses, columns, onUse }: ColumnUsesProps) {
  const { t } = useTranslation();
  const options = [
    { value: keyOfUse(UNUSED), label: t('batch.use-unused') },
    ...columns.map(({ use, label }) => ({ value: keyOfUse(use), label })),
  ];
  const byKey = (key: string) => columns.find(({ use }) => keyOfUse(use) === key)?.use ?? UNUSED;
  return (
    <>
      <p>{t('batch.columns-about')}</p>
      <ul className={styles['columns']}>
        {header.map((title, column) => {
          const name = title === '' ? t('batch.column', { number: column + 1 }) : title;
          const example = rows.find(({ cells }) => (cells[column] ?? '') !== '')?.cells[column] ?? '';
          const use = keyOfUse(uses[column] ?? UNUSED);
          return (
            <li key={column} data-unused={use === keyOfUse(UNUSED)}>
              <Select label={`\u2068${name}\u2069`} value={use} options={options} onChange={(key) => onUse(column, byKey(key))} />
              <p className={styles['example']}>
                <bdi>{example.slice(0, SHOWN)}</bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

// photosWanted: every photo the table names, with the row that names it.

import { cellFor, type ColumnUse } from '#domain/batch/column-use.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';

export type WantedPhoto = { readonly row: number; readonly file: string };

export function photosWanted(rows: readonly SheetRow[], uses: readonly ColumnUse[]): readonly WantedPhoto[] {
  const columns = uses.filter(({ kind }) => kind === 'photo');
  return rows.flatMap(({ number, cells }) =>
    columns.flatMap((use) => {
      const file = cellFor(uses, cells, use);
      return file === '' ? [] : [{ row: number, file }];
    }),
  );
}

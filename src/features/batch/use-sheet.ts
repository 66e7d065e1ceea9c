// useSheet: the table somebody brought, and what each of its columns is for.

import { useCallback, useMemo, useState } from 'react';
import { matchColumns, withUse, type ColumnUse } from '#domain/batch/column-use.ts';
import type { Sheet } from '#domain/batch/sheet.ts';
import { ok, type Result } from '#domain/result.ts';
import type { TableError } from '#services/batch/batch-error.ts';
import { readSheetFile, readSheetText, type ReadSheet } from '#services/batch/read-sheet.ts';
import type { Column } from './use-columns.ts';

export type SheetState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: TableError }
  | { readonly kind: 'read'; readonly sheet: Sheet; /** Read as Windows-1252, so some letters may be wrong. */ readonly guessed: boolean };

export type SheetDesk = {
  readonly state: SheetState;
  /** One for each column. */
  readonly uses: readonly ColumnUse[];
  readonly setUse: (column: number, use: ColumnUse) => void;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly forget: () => void;
};

export function useSheet(columns: readonly Column[]): SheetDesk {
  const [state, setState] = useState<SheetState>({ kind: 'none' });
  const [chosen, setChosen] = useState<readonly ColumnUse[] | null>(null);
  const sheet = state.kind === 'read' ? state.sheet : null;
  const uses = useMemo(() => chosen ?? (sheet === null ? [] : matchColumns(sheet.header, columns)), [chosen, sheet, columns]);

  const read = useCallback(async (reading: Promise<Result<ReadSheet, TableError>>) => {
    setState({ kind: 'reading' });
    setChosen(null);
    const result = await reading;
    setState(
      result.ok
        ? { kind: 'read', sheet: result.value.sheet, guessed: result.value.encoding === 'windows-1252' }
        : { kind: 'failed', error: result.error },
    );
  }, []);

  return {
    state,
    uses,
    setUse: (column, use) => setChosen(withUse(uses, column, use)),
    readFile: (file) => void read(readSheetFile(file)),
    readText: (text) =>
      void read(readSheetText(text).then((result) => (result.ok ? ok({ sheet: result.value, encoding: 'utf-8' as const }) : result))),
    forget() {
      setState({ kind: 'none' });
      setChosen(null);
    },
  };
}

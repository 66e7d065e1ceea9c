// Sheet: a table somebody brought, read: what its columns are called and its rows. A cell is words and never anything else: no formula is
// worked out, no name looked up by it.

export type SheetRow = {
  /** As a spreadsheet counts: the header is row 1, and empty rows count. */
  readonly number: number;
  /** One for each column, trimmed; empty where the row ended early. */
  readonly cells: readonly string[];
};

export type Sheet = { readonly header: readonly string[]; /** Those with anything in them. */ readonly rows: readonly SheetRow[] };

/** Records to a sheet. Cells to the right of the header are kept under a column without a name; rows with nothing in them are left out. */
export function sheetOf(records: readonly (readonly string[])[]): Sheet {
  const trimmed = records.map((record) => record.map((cell) => cell.trim()));
  const first = trimmed.findIndex(hasWords);
  if (first < 0) return { header: [], rows: [] };
  const width = trimmed.reduce((most, record) => Math.max(most, record.findLastIndex((cell) => cell !== '') + 1), 0);
  const wide = (record: readonly string[]) => Array.from({ length: width }, (_, column) => record[column] ?? '');
  return {
    header: wide(trimmed[first] ?? []),
    rows: trimmed.flatMap((record, index) => (index > first && hasWords(record) ? [{ number: index + 1, cells: wide(record) }] : [])),
  };
}

function hasWords(record: readonly string[]): boolean {
  return record.some((cell) => cell !== '');
}

// readSheet: a table from a file or from pasted cells: CSV with commas or semicolons, or tabs between cells; quoted cells may hold line breaks.
// What is read stays words: nothing is turned into numbers or worked out.

import type Papa from 'papaparse';
import { sheetOf, type Sheet } from '#domain/batch/sheet.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { MOST_COLUMNS, MOST_ROWS, MOST_TABLE_BYTES, type TableError } from './batch-error.ts';
import { decodeTable, type Encoding } from './decode-table.ts';

export type ReadSheet = { readonly sheet: Sheet; readonly encoding: Encoding };

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

export async function readSheetFile(file: Blob): Promise<Result<ReadSheet, TableError>> {
  if (file.size > MOST_TABLE_BYTES) return fail({ kind: 'batch-table-too-heavy', most: MOST_TABLE_BYTES / 1e6 });
  const bytes = await bytesOf(file);
  if (bytes === null) return fail({ kind: 'batch-table-unreadable' });
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const sheet = await readSheetText(decoded.value.text);
  return sheet.ok ? ok({ sheet: sheet.value, encoding: decoded.value.encoding }) : sheet;
}

/** `text`: as pasted, or as decoded from a file. */
export async function readSheetText(text: string): Promise<Result<Sheet, TableError>> {
  if (text.length > MOST_TABLE_BYTES) return fail({ kind: 'batch-table-too-heavy', most: MOST_TABLE_BYTES / 1e6 });
  const { said, rest } = withoutSeparatorLine(text.replace(/^\uFEFF/u, ''));
  const parser = await loadParser();
  if (parser === null) return fail({ kind: 'batch-table-unreadable' });
  const { data, errors } = parser.parse<string[]>(rest, {
    delimiter: said ?? separatorOf(rest),
    skipEmptyLines: false,
    // One more than is taken, to know of it, besides the header and the row a last line end leaves.
    preview: MOST_ROWS + 3,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return fail({ kind: 'batch-table-open-quote', row: (open.row ?? 0) + 1 });
  const sheet = sheetOf(data);
  if (sheet.rows.length === 0) return fail({ kind: 'batch-table-empty' });
  if (sheet.rows.length > MOST_ROWS || data.length > MOST_ROWS + 2) return fail({ kind: 'batch-table-too-long', most: MOST_ROWS });
  if (sheet.header.length > MOST_COLUMNS) return fail({ kind: 'batch-table-too-wide', most: MOST_COLUMNS });
  return ok(sheet);
}

/** `sep=;` on a line of its own is how Excel is told, and not a row. */
function withoutSeparatorLine(text: string): { readonly said: string | null; readonly rest: string } {
  const [line, separator] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  return line === undefined || separator === undefined ? { said: null, rest: text } : { said: separator, rest: text.slice(line.length) };
}

/** What stands most often between the names of the first line that has words, outside of quotation marks. */
function separatorOf(text: string): Separator {
  const counts = new Map<string, number>(SEPARATORS.map((each) => [each, 0]));
  let quoted = false;
  let words = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
    else if (letter === '\n' && words) break;
    else if (letter.trim() !== '') words = true;
  }
  return SEPARATORS.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best), SEPARATORS[2]);
}

/** Loaded when the first table comes; null when it could not be fetched. */
async function loadParser(): Promise<Pick<typeof Papa, 'parse'> | null> {
  try {
    return await import('papaparse');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

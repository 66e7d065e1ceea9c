// decodeTable: the bytes of a table as text. UTF-8, or UTF-16 where the file's first bytes say so, as Excel and Numbers write them; anything else is
// read as Windows-1252, which is what older programs write in western Europe, and that is told.

import { fail, ok, type Result } from '#domain/result.ts';
import type { TableError } from './batch-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type TableText = { readonly text: string; readonly encoding: Encoding };

/** First bytes of what spreadsheets save unless asked for CSV: ZIP (xlsx, ods, numbers) and the old compound file (xls). */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

export function decodeTable(bytes: Uint8Array<ArrayBuffer>): Result<TableText, TableError> {
  if (SPREADSHEETS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return fail({ kind: 'batch-table-spreadsheet' });
  const encoding = encodingOf(bytes);
  // The decoder takes the mark at the start away by itself.
  const text = decodedAs(encoding, bytes);
  // No text has these; a picture or a program does.
  return text === null || text.includes('\0') ? fail({ kind: 'batch-table-not-text' }) : ok({ text, encoding });
}

function encodingOf(bytes: Uint8Array<ArrayBuffer>): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return decodedAs('utf-8', bytes) === null ? 'windows-1252' : 'utf-8';
}

function decodedAs(encoding: Encoding, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

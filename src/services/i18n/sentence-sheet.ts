// SentenceSheet: sentences as a table for a spreadsheet, and back. One row a sentence: where it belongs, its key, the English, the translation.
// What comes back is checked like anything from outside: only keys that are wanted, only with the placeholders of the English.

import Papa from 'papaparse';
import { sentenceFaults, type SentenceFault, type Sentences } from './sentences.ts';

export type SheetRow = {
  /** `interface`, or the id of a pack. */
  readonly part: string;
  readonly key: string;
  readonly english: string;
  readonly words: string;
};

/** What a part must have (`sentencesWanted`), by the part's name. */
export type WantedParts = ReadonlyMap<string, Sentences>;

export type SheetFault =
  | { readonly kind: 'not-a-sheet' }
  | { readonly kind: 'unknown'; readonly part: string; readonly key: string }
  | { readonly kind: 'faulty'; readonly part: string; readonly key: string; readonly fault: SentenceFault };

const HEAD = ['part', 'key', 'English', 'translation'] as const;

/** Spreadsheets take a cell that begins so for a formula; it is written with an apostrophe before it. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** As CSV in UTF-8, with the mark by which Excel knows that it is. */
export function writeSheet(rows: readonly SheetRow[]): string {
  const table = rows.map(({ part, key, english, words }) => [part, key, english, words]);
  return `\uFEFF${Papa.unparse({ fields: [...HEAD], data: table }, { escapeFormulae: true })}\r\n`;
}

/** Rows left empty say nothing and are no fault: a sheet may be half done. Faulty rows are told and left out. */
export function readSheet(
  csv: string,
  wanted: WantedParts,
): { readonly words: ReadonlyMap<string, Sentences>; readonly faults: readonly SheetFault[] } {
  const { data } = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  if (HEAD.some((name, column) => head[column]?.trim() !== name)) return { words: new Map(), faults: [{ kind: 'not-a-sheet' }] };

  const words = new Map<string, Map<string, string>>();
  const faults: SheetFault[] = [];
  for (const cells of rows) {
    const [part = '', key = '', , text = ''] = cells.map((cell) => cell.replace(GUARDED, '').trim());
    if (text === '') continue;
    const english = wanted.get(part)?.get(key);
    if (english === undefined) {
      faults.push({ kind: 'unknown', part, key });
      continue;
    }
    const wrong = sentenceFaults(key, english, text);
    faults.push(...wrong.map((fault) => ({ kind: 'faulty', part, key, fault }) as const));
    if (wrong.length > 0) continue;
    const inPart = words.get(part) ?? new Map<string, string>();
    words.set(part, inPart.set(key, withEdgesOf(english, text)));
  }
  return { words, faults };
}

/** Spreadsheets and people lose the space at the end of “, ”: it is the English's again. */
function withEdgesOf(english: string, text: string): string {
  const [before = ''] = /^\s*/.exec(english) ?? [];
  const [after = ''] = /\s*$/.exec(english) ?? [];
  return `${before}${text}${after}`;
}

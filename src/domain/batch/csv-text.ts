// csvText: rows as a file that spreadsheets open. A cell they would take for a formula is given as words: what somebody wrote must never run.

/** Letters that begin a formula, or that spreadsheets pass over before one. */
const FORMULA = /^[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",;\t\r\n]/u;

/** Begins with the mark by which Excel knows UTF-8. Lines end as RFC 4180 says. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(words: string): string {
  const plain = FORMULA.test(words) ? `'${words}` : words;
  return NEEDS_QUOTES.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

// BatchError: why a table, or an archive of photos, can't be used, and the limits behind it. Each kind has its sentence at `errors.<kind>`.

/** Bytes of a table: 5,000 stories of 2,000 letters. */
export const MOST_TABLE_BYTES = 10_000_000;
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 100;
/** Files listed of a folder or an archive. */
export const MOST_PHOTOS = 10_000;

export type TableError =
  | { readonly kind: 'batch-table-too-heavy'; readonly most: number }
  | { readonly kind: 'batch-table-too-long'; readonly most: number }
  | { readonly kind: 'batch-table-too-wide'; readonly most: number }
  /** A file of a spreadsheet program, which is no plain text. */
  | { readonly kind: 'batch-table-spreadsheet' }
  | { readonly kind: 'batch-table-not-text' }
  /** A quotation mark that is opened near this row is never closed. */
  | { readonly kind: 'batch-table-open-quote'; readonly row: number }
  /** No header, or no row under it. */
  | { readonly kind: 'batch-table-empty' }
  /** The file went away, or the part that reads tables could not be fetched. */
  | { readonly kind: 'batch-table-unreadable' };

export type PhotosError =
  | { readonly kind: 'batch-zip-unreadable' }
  | { readonly kind: 'batch-photos-too-many'; readonly most: number }
  | { readonly kind: 'batch-photos-none' };

export type PhotoFileError = { readonly kind: 'batch-photo-locked' | 'batch-photo-damaged' | 'photo-too-heavy' };

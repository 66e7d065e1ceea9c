// ColumnUse: what a column of a table is for, and which column is which, told by what it is called.

import type { FormatId, SlotId } from '../ids.ts';

export type ColumnUse =
  | { readonly kind: 'unused' }
  /** The words of a slot. */
  | { readonly kind: 'words'; readonly slot: SlotId }
  /** The file name of a photo. */
  | { readonly kind: 'photo'; readonly slot: SlotId }
  /** What the photo shows, for who doesn't see it. */
  | { readonly kind: 'description'; readonly slot: SlotId }
  /** Shorter words of the leading slot for one size. */
  | { readonly kind: 'shorter'; readonly format: FormatId }
  /** BCP 47 tag of the row's words. */
  | { readonly kind: 'language' }
  /** Whether the person said yes to being shown. */
  | { readonly kind: 'agreed' }
  /** What the row's files are to be called. */
  | { readonly kind: 'file-name' };

export const UNUSED: ColumnUse = { kind: 'unused' };

/** A use there is, with all that a column for it may be called. */
export type NamedUse = { readonly use: ColumnUse; readonly names: readonly string[] };

/** Such as `words story`: the same for equal uses. */
export function keyOfUse(use: ColumnUse): string {
  switch (use.kind) {
    case 'words':
    case 'photo':
    case 'description':
      return `${use.kind} ${use.slot}`;
    case 'shorter':
      return `shorter ${use.format}`;
    case 'unused':
    case 'language':
    case 'agreed':
    case 'file-name':
      return use.kind;
  }
}

/** The use of every column of the header, in its order. The first column that has a name gets the use; no use is given twice. */
export function matchColumns(header: readonly string[], known: readonly NamedUse[]): readonly ColumnUse[] {
  const byName = new Map<string, ColumnUse>();
  for (const { use, names } of known) {
    for (const name of names.map(plain)) if (name !== '' && !byName.has(name)) byName.set(name, use);
  }
  const given = new Set<string>();
  return header.map((title) => {
    const use = byName.get(plain(title)) ?? UNUSED;
    if (given.has(keyOfUse(use))) return UNUSED;
    if (use.kind !== 'unused') given.add(keyOfUse(use));
    return use;
  });
}

/** The uses with one column's changed; another column that had the same gives it up. */
export function withUse(uses: readonly ColumnUse[], column: number, use: ColumnUse): readonly ColumnUse[] {
  const key = keyOfUse(use);
  return uses.map((before, index) => {
    if (index === column) return use;
    return use.kind !== 'unused' && keyOfUse(before) === key ? UNUSED : before;
  });
}

/** What is in the column for that use; empty where there is no such column. */
export function cellFor(uses: readonly ColumnUse[], cells: readonly string[], use: ColumnUse): string {
  const key = keyOfUse(use);
  const column = uses.findIndex((each) => keyOfUse(each) === key);
  return column < 0 ? '' : (cells[column] ?? '');
}

/** Letters and digits alone: "Photo file" and "photo_file" are one name. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

// Part limits: how many cards go into one ZIP. A row's cards stay together, so that whoever gets a part has all of somebody's sizes.

/** Cards (one row in one size) and bytes. 300 MB: what a phone opens and a mailbox of files still takes. */
export const PART_LIMITS = { cards: 200, bytes: 300_000_000 } as const;

export type Load = { readonly cards: number; readonly bytes: number };

export const EMPTY_LOAD: Load = { cards: 0, bytes: 0 };

export function withLoad(part: Load, row: Load): Load {
  return { cards: part.cards + row.cards, bytes: part.bytes + row.bytes };
}

/** A row that is too much by itself gets a part of its own: it can't be cut. */
export function hasRoom(part: Load, row: Load): boolean {
  if (part.cards === 0) return true;
  const after = withLoad(part, row);
  return after.cards <= PART_LIMITS.cards && after.bytes <= PART_LIMITS.bytes;
}

/** Such as `community-graphics-5f0c22d1-part-003.zip`. `print`: of the batch, so that two batches in one folder don't overwrite one another. */
export function partName(print: string, part: number): string {
  return `community-graphics-${print.slice(0, 8)}-part-${String(part).padStart(3, '0')}.zip`;
}

// RowFault: why a row was not made, or not in every size. It stops that row alone. Each kind has its sentence at `batch.faults.<kind>`.

import type { FormatId, SlotId } from '../ids.ts';

/** `Reason`: kinds of errors that have their sentence at `errors.<reason>`. */
export type RowTrouble<Reason extends string> =
  /** Neither words nor a photo. */
  | { readonly kind: 'empty' }
  /** So many letters more than the slot takes. */
  | { readonly kind: 'too-long'; readonly slot: SlotId; readonly letters: number }
  | { readonly kind: 'language'; readonly given: string }
  | { readonly kind: 'link'; readonly slot: SlotId }
  | { readonly kind: 'day'; readonly slot: SlotId }
  | { readonly kind: 'not-agreed' }
  | { readonly kind: 'photo-missing'; readonly file: string }
  | { readonly kind: 'photo-double'; readonly file: string }
  | { readonly kind: 'photo-refused'; readonly file: string; readonly reason: Reason }
  /** Letters that no font here can draw. */
  | { readonly kind: 'uncovered'; readonly letters: string }
  /** The card could not be prepared. */
  | { readonly kind: 'not-drawn'; readonly reason: Reason }
  /** Words would be left out at this size. */
  | { readonly kind: 'left-out'; readonly format: FormatId; readonly letters: number }
  /** The picture at this size could not be made. */
  | { readonly kind: 'not-made'; readonly format: FormatId; readonly reason: Reason };

export type RowFault<Reason extends string> = { /** As in SheetRow. */ readonly row: number; readonly trouble: RowTrouble<Reason> };

/** True when only one size of the row is missing. */
export function isOfOneSize({ kind }: RowTrouble<string>): boolean {
  return kind === 'left-out' || kind === 'not-made';
}

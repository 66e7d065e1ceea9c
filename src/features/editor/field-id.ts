// fieldId: how the field of a slot is found from the card, where a tap on its words leads to it.

import type { SlotId } from '#domain/ids.ts';

export function fieldId(slot: SlotId): string {
  return `field-${slot}`;
}

/** Moves the focus to the slot's field, once it is there. */
export function focusField(slot: SlotId): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-field="${fieldId(slot)}"]`)?.focus());
}

// useBoxEdits: what can be done with the chosen box as a whole. Each says aloud what it did, and the box that was worked on stays chosen.

import { useTranslation } from 'react-i18next';
import { withDesign } from '#domain/pack/workpiece.ts';
import type { Box } from '#domain/template/box.ts';
import { addBox, duplicateBox, moveBox, removeBox, type Edited, type Move } from '#domain/template/edit-template.ts';
import { newBox } from '#domain/template/new-template.ts';
import type { SlotKind } from '#domain/slot/slot.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useAuthor } from './use-author.tsx';

export type BoxEdits = {
  readonly add: (kind: Box['kind']) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly move: (move: Move) => void;
  /** Whether there is anywhere to move it so. */
  readonly canMove: (move: Move) => boolean;
  /** False for the one that holds all the others. */
  readonly canRemove: boolean;
};

const SLOT_KINDS: Readonly<Record<SlotKind, true>> = { text: true, photo: true, link: true, day: true, mark: true };

export function useBoxEdits(): BoxEdits {
  const { t } = useTranslation();
  const { root, chosen, desk, slots, art, edit } = useAuthor();
  const announce = useAnnounce();

  function apply(name: string, edited: Edited | null, said: string): void {
    if (edited === null) return;
    edit(name, (work) => withDesign(work, ['root'], edited.root));
    // Forgets the field, so that the next one is a step of its own.
    desk.actions.choose(edited.path);
    announce(said);
  }

  return {
    add: (kind) => {
      const own = slots.flatMap((slot) => (isSlotKind(slot.kind) ? [{ id: slot.id, kind: slot.kind }] : []));
      apply('add', addBox(root, chosen, newBox(kind, { slots: own, art })), t('author.said.added', { kind: t(`author.kinds.${kind}`) }));
    },
    duplicate: () => apply('duplicate', duplicateBox(root, chosen), t('author.said.duplicated')),
    remove: () => apply('remove', removeBox(root, chosen), t('author.said.removed')),
    move: (move) => apply('move', moveBox(root, chosen, move), t(`author.said.${move}`)),
    canMove: (move) => moveBox(root, chosen, move) !== null,
    canRemove: chosen.length > 0,
  };
}

function isSlotKind(kind: string): kind is SlotKind {
  return Object.hasOwn(SLOT_KINDS, kind);
}

// useBoxEdits: what can be done with the chosen box as a whole. Each says aloud what it did, and the box that was worked on stays chosen.

import { useTranslation } from 'react-i18next';
import { getIn } from '#domain/json.ts';
import { askFor, changeBench, withDesign, type Workpiece } from '#domain/pack/workpiece.ts';
import type { Box } from '#domain/template/box.ts';
import { withoutUnusedParts } from '#domain/template/edit-parts.ts';
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
  const { root, chosen, desk, slots, packSlots, art, edit } = useAuthor();
  const announce = useAnnounce();

  function apply(name: string, edited: Edited | null, said: string, also = (work: Workpiece) => work): void {
    if (edited === null) return;
    edit(name, (work) => also(withDesign(work, ['root'], edited.root)));
    // Forgets the field, so that the next one is a step of its own.
    desk.actions.choose(edited.path);
    announce(said);
  }

  return {
    add: (kind) => {
      // Where the design asks for no slot of the kind yet, one of the pack's is asked for from now on.
      const known = [...slots, ...packSlots].flatMap((slot) => (isSlotKind(slot.kind) ? [{ id: slot.id, kind: slot.kind }] : []));
      const box = newBox(kind, { slots: known, art });
      const slot = box['slot'] ?? getIn(box, ['slots', 0]);
      const said = t('author.said.added', { kind: t(`author.kinds.${kind}`) });
      apply('add', addBox(root, chosen, box), said, (work) => (typeof slot === 'string' ? askFor(work, slot) : work));
    },
    duplicate: () => apply('duplicate', duplicateBox(root, chosen), t('author.said.duplicated')),
    remove: () => apply('remove', removeBox(root, chosen), t('author.said.removed'), (work) => changeBench(work, withoutUnusedParts)),
    move: (move) => apply('move', moveBox(root, chosen, move), t(`author.said.${move}`)),
    canMove: (move) => moveBox(root, chosen, move) !== null,
    canRemove: chosen.length > 0,
  };
}

function isSlotKind(kind: string): kind is SlotKind {
  return Object.hasOwn(SLOT_KINDS, kind);
}

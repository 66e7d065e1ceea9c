// leaveOut: a template without what a person hides at one size. A change of data before anything is resolved; slots that are hidden are left
// empty by the card's content instead, so that the design's own conditions answer to it as to any empty slot.

import type { Part } from '#domain/document/override.ts';
import type { Box, GroupBox, Place, WordsBox } from '#domain/template/box.ts';
import type { Template } from '#domain/template/template.ts';

type Hidden = { readonly kinds: ReadonlySet<Part['kind']>; readonly phrases: ReadonlySet<string> };
/** `empty`: nothing is left of it but the room it takes. */
type Left = { readonly box: Box; readonly empty: boolean };

/**
 * An ornament leaves its room behind: designs lean words and photos on it, and keep them off an edge with it. A frame round nothing but hidden
 * ornaments goes with them.
 */
export function leaveOut(template: Template, parts: readonly Part[]): Template {
  const phrases = new Set(parts.flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : [])));
  const kinds = new Set(parts.flatMap(({ kind }) => (kind === 'slot' || kind === 'phrase' ? [] : [kind])));
  if (phrases.size === 0 && kinds.size === 0) return template;
  return { ...template, root: without(template.root, { kinds, phrases })?.box ?? { kind: 'group' } };
}

function without(box: Box, hidden: Hidden): Left | null {
  switch (box.kind) {
    case 'group': {
      const children = (box.children ?? []).flatMap((child) => without(child, hidden) ?? []);
      const empty = children.length > 0 && children.every((child) => child.empty);
      const own = empty ? unpainted(box) : box;
      return { box: box.children === undefined ? own : { ...own, children: children.map((child) => child.box) }, empty };
    }
    case 'words': {
      const said = wordless(box, hidden.phrases);
      return said === null ? null : { box: said, empty: false };
    }
    case 'pattern':
    case 'drawing':
    case 'code':
      return hidden.kinds.has(box.kind) ? { box: roomOf(box), empty: true } : { box, empty: false };
    case 'photo':
      return { box, empty: false };
  }
}

/** As much room as the ornament takes, and nothing in it. A code takes none where there is no address. */
function roomOf(box: Extract<Box, { kind: 'pattern' | 'drawing' | 'code' }>): GroupBox {
  const { adapt } = box;
  const when = box.kind === 'code' && box.slot !== undefined ? { ...box.when, has: [...(box.when?.has ?? []), box.slot] } : box.when;
  return {
    kind: 'group',
    ...room(box),
    ...(when === undefined ? {} : { when }),
    ...(adapt === undefined ? {} : { adapt: adapt.map((change) => ({ when: change.when, set: room(change.set) })) }),
  };
}

function room(place: Place): Place {
  const { width, height, minWidth, minHeight, maxWidth, maxHeight, aspect, grow, shrink, basis, margin, padding, self, inset } = place;
  const said = { width, height, minWidth, minHeight, maxWidth, maxHeight, aspect, grow, shrink, basis, margin, padding, self, inset };
  // What an adaptation does not say must not be said, or it would take back what the box says.
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function unpainted({ adapt, ...box }: GroupBox): GroupBox {
  const bare = plain(box);
  return adapt === undefined ? bare : { ...bare, adapt: adapt.map((change) => ({ ...change, set: plain(change.set) })) };
}

function plain<Painted extends Pick<Place, 'fill' | 'border' | 'shadow'>>({ fill: _1, border: _2, shadow: _3, ...rest }: Painted) {
  return rest;
}

/** A box that speaks for a slot loses only the sentence it would say where that is empty; null for one with nothing left to say. */
function wordless(box: WordsBox, phrases: ReadonlySet<string>): WordsBox | null {
  const said = quiet(box, phrases);
  const adapt = box.adapt?.map((change) => ({ ...change, set: quiet(change.set, phrases) }));
  const silent = [said, ...(adapt ?? []).map(({ set }) => set)].every(({ slots, phrase }) => slots === undefined && phrase === undefined);
  return silent ? null : { ...said, ...(adapt === undefined ? {} : { adapt }) };
}

function quiet<Says extends Pick<WordsBox, 'phrase'>>(says: Says, phrases: ReadonlySet<string>): Says {
  return says.phrase !== undefined && phrases.has(says.phrase) ? { ...says, phrase: undefined } : says;
}

// namingFaults: what a schema can't see of a template: slots and styles it names but does not declare, boxes that say nothing, safe edges it can't keep.

import type { SlotId } from '../ids.ts';
import type { Fault } from '../parse.ts';
import type { Box } from './box.ts';
import type { Condition } from './condition.ts';
import type { Edges, Length } from './length.ts';
import { STYLE_NAMES, type StyleName, type TypeStyle } from './type-style.ts';

export type Declared = {
  readonly slots: readonly SlotId[];
  readonly styles: { readonly [Name in StyleName]?: TypeStyle | undefined };
  readonly backgroundAdapt: readonly { readonly when: Condition }[];
  readonly root: Box;
};

/** Paths start at the template itself, such as `root.children.2.adapt.0.set.style`. */
export function namingFaults(template: Declared): readonly Fault[] {
  const inStyles = STYLE_NAMES.flatMap((name) =>
    (template.styles[name]?.adapt ?? []).flatMap((change, index) =>
      conditionFaults(change.when, `styles.${name}.adapt.${index}.when`, template),
    ),
  );
  const inBackground = template.backgroundAdapt.flatMap((change, index) =>
    conditionFaults(change.when, `backgroundAdapt.${index}.when`, template),
  );
  return [...inStyles, ...inBackground, ...boxFaults(template.root, 'root', template)];
}

function boxFaults(box: Box, path: string, template: Declared): readonly Fault[] {
  const below =
    box.kind === 'group' ? (box.children ?? []).flatMap((child, index) => boxFaults(child, `${path}.children.${index}`, template)) : [];
  const conditions = [
    ...conditionFaults(box.when, `${path}.when`, template),
    ...(box.adapt ?? []).flatMap((change, index) => conditionFaults(change.when, `${path}.adapt.${index}.when`, template)),
  ];
  return [...conditions, ...missing(box, path), ...namedIn(box, path, template), ...unsafe(box, path), ...below];
}

/** What a box must say of itself, before any adaptation. */
function missing(box: Box, path: string): readonly Fault[] {
  switch (box.kind) {
    case 'words':
      return [
        ...(box.slots === undefined && box.phrase === undefined ? [{ path, reason: 'a words box needs slots or a phrase' }] : []),
        ...(box.style === undefined ? [{ path, reason: `a words box needs a style (${STYLE_NAMES.join(', ')})` }] : []),
      ];
    case 'photo':
      return box.slot === undefined ? [{ path, reason: 'a photo box needs a slot' }] : [];
    case 'code':
      return box.slot === undefined ? [{ path, reason: 'a code box needs a slot' }] : [];
    case 'drawing':
      return box.art === undefined ? [{ path, reason: 'a drawing box needs art' }] : [];
    case 'pattern':
      return box.pattern === undefined ? [{ path, reason: 'a pattern box needs a pattern' }] : [];
    case 'group':
      return [];
  }
}

/** A share of the parent can't be held against what the platform covers, so padding on safe edges must be in units. */
function unsafe(box: Box, path: string): readonly Fault[] {
  const variants = [
    box,
    ...(box.adapt ?? []).map((change) => ({ safe: change.set.safe ?? box.safe, padding: change.set.padding ?? box.padding })),
  ];
  const shares = variants.some(
    ({ safe, padding }) => safe !== undefined && lengthsOf(padding).some((length) => typeof length === 'string'),
  );
  return shares ? [{ path: `${path}.padding`, reason: 'must be in units, not a share, on a box with safe edges' }] : [];
}

function lengthsOf(edges: Edges | undefined): readonly (Length | undefined)[] {
  return typeof edges === 'object' ? Object.values(edges) : [edges];
}

/** Slots and styles named by the box itself or by one of its adaptations. */
function namedIn(box: Box, path: string, template: Declared): readonly Fault[] {
  switch (box.kind) {
    case 'words':
      return variants(box, path).flatMap(([said, at]) => [
        ...slotFaults(said.slots, `${at}.slots`, template),
        ...(said.style === undefined || template.styles[said.style] !== undefined
          ? []
          : [{ path: `${at}.style`, reason: `names ${said.style}, which styles does not define` }]),
      ]);
    case 'photo':
    case 'code':
      return variants(box, path).flatMap(([said, at]) => slotFaults(said.slot === undefined ? [] : [said.slot], `${at}.slot`, template));
    case 'drawing':
    case 'pattern':
    case 'group':
      return [];
  }
}

function variants<Said extends object>(
  box: Said & { readonly adapt?: readonly { readonly set: Said }[] | undefined },
  path: string,
): readonly (readonly [Said, string])[] {
  return [[box, path], ...(box.adapt ?? []).map((change, index) => [change.set, `${path}.adapt.${index}.set`] as const)];
}

function conditionFaults(condition: Condition | undefined, path: string, template: Declared): readonly Fault[] {
  return [...slotFaults(condition?.has, `${path}.has`, template), ...slotFaults(condition?.lacks, `${path}.lacks`, template)];
}

function slotFaults(slots: readonly SlotId[] | undefined, path: string, template: Declared): readonly Fault[] {
  const strange = (slots ?? []).filter((slot) => !template.slots.includes(slot));
  return strange.length === 0 ? [] : [{ path, reason: `names ${strange.join(', ')}, which the template does not declare` }];
}

// Template: one design. A tree of boxes with slots, the styles its words are set in, and what it is good for.

import * as v from 'valibot';
import { slotIdSchema, templateIdSchema, type SlotId } from '../ids.ts';
import { roleSchema } from '../palette/palette.ts';
import { conditionSchema } from './condition.ts';
import { boxSchema, type Box } from './box.ts';
import { PURPOSES } from './purpose.ts';
import { STYLE_NAMES, typeStyleSchema, type StyleName } from './type-style.ts';

const styles = v.pipe(
  v.strictObject({
    headline: v.optional(typeStyleSchema),
    story: typeStyleSchema,
    name: v.optional(typeStyleSchema),
    detail: v.optional(typeStyleSchema),
    tag: v.optional(typeStyleSchema),
  }),
  v.check((all) => {
    const { headline, story } = all;
    return headline === undefined || (headline.size.min >= story.size.min && headline.size.max >= story.size.max);
  }, 'a headline must be at least as large as the story, at its smallest and at its largest'),
);

export const templateSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    id: templateIdSchema,
    purposes: v.pipe(v.array(v.picklist(PURPOSES)), v.minLength(1)),
    /** Slots a person may fill here, in the order the form asks for them. */
    slots: v.pipe(v.array(slotIdSchema), v.minLength(1), v.maxLength(12)),
    styles,
    background: roleSchema,
    backgroundAdapt: v.optional(v.array(v.strictObject({ when: conditionSchema, set: roleSchema })), []),
    root: boxSchema,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const fault of treeFaults(dataset.value.root, 'root', new Set(dataset.value.slots), dataset.value.styles)) {
      addIssue({ message: `${fault.path}: ${fault.reason}` });
    }
  }),
);

export type Template = v.InferOutput<typeof templateSchema>;

type TreeFault = { readonly path: string; readonly reason: string };

/** What a schema can't see: slots and styles a box names but the template doesn't declare, and boxes that say nothing. */
function treeFaults(
  box: Box,
  path: string,
  slots: ReadonlySet<SlotId>,
  declared: Partial<Record<StyleName, unknown>>,
): readonly TreeFault[] {
  switch (box.kind) {
    case 'group':
      return (box.children ?? []).flatMap((child, index) => treeFaults(child, `${path}.children.${index}`, slots, declared));
    case 'words': {
      const faults: TreeFault[] = [];
      const strange = (box.slots ?? []).filter((slot) => !slots.has(slot));
      if (strange.length > 0)
        faults.push({ path: `${path}.slots`, reason: `names ${strange.join(', ')}, which the template does not declare` });
      if (box.slots === undefined && box.phrase === undefined) faults.push({ path, reason: 'a words box needs slots or a phrase' });
      if (box.style === undefined) faults.push({ path, reason: `a words box needs a style (${STYLE_NAMES.join(', ')})` });
      else if (declared[box.style] === undefined)
        faults.push({ path: `${path}.style`, reason: `names ${box.style}, which styles does not define` });
      return faults;
    }
    case 'photo':
      if (box.slot === undefined) return [{ path, reason: 'a photo box needs a slot' }];
      return slots.has(box.slot) ? [] : [{ path: `${path}.slot`, reason: `names ${box.slot}, which the template does not declare` }];
    case 'drawing':
      return box.art === undefined ? [{ path, reason: 'a drawing box needs art' }] : [];
    case 'pattern':
      return box.pattern === undefined ? [{ path, reason: 'a pattern box needs a pattern' }] : [];
  }
}

// Template: one design. A tree of boxes with slots, the styles its words are set in, and what it is good for.

import * as v from 'valibot';
import { slotIdSchema, templateIdSchema } from '../ids.ts';
import { roleSchema } from '../palette/palette.ts';
import { issuePath, schemaNote } from '../parse.ts';
import { boxSchema } from './box.ts';
import { conditionSchema } from './condition.ts';
import { namingFaults } from './naming-faults.ts';
import { resolveParts } from './parts.ts';
import { PURPOSES } from './purpose.ts';
import { typeStyleSchema } from './type-style.ts';

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

/** A template whose parts stand where they are used. */
const wholeSchema = v.pipe(
  v.strictObject({
    $schema: schemaNote,
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
    for (const fault of namingFaults(dataset.value)) addIssue({ message: fault.reason, path: issuePath(fault.path) });
  }),
);

export const templateSchema = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue }) => {
    const { data, faults } = resolveParts(dataset.value);
    for (const fault of faults) addIssue({ message: fault.reason, path: issuePath(fault.path) });
    return data;
  }),
  wholeSchema,
);

export type Template = v.InferOutput<typeof templateSchema>;

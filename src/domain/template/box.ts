// Box: one node of a template's tree. Boxes are laid out by flexbox; conditions change them by shape and content.

import * as v from 'valibot';
import { slotIdSchema } from '../ids.ts';
import { phraseKeySchema } from '../pack/phrase-key.ts';
import { roleSchema } from '../palette/palette.ts';
import { conditionSchema, type Condition } from './condition.ts';
import { edgesSchema, lengthSchema } from './length.ts';
import { motionSchema } from './motion.ts';
import { outlineSchema, patternSchema } from './ornament.ts';
import { STYLE_NAMES } from './type-style.ts';

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
/**
 * days-left: the number of days until the pack's date, nothing on the day itself · days-left-words: the phrase that goes with it
 * (`days-left-one`, `-other` ..., `days-left-today`) · weekday · date · theme: the phrase named after the slot and day, such as `day-12-14`.
 */
export const DAY_PARTS = ['days-left', 'days-left-words', 'weekday', 'date', 'theme'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const EDGES = ['top', 'bottom', 'start', 'end'] as const;

/** What every box may say of its place. All optional; defaults are flexbox's own (column, stretch, start). */
const place = {
  width: lengthSchema,
  height: lengthSchema,
  minWidth: lengthSchema,
  minHeight: lengthSchema,
  maxWidth: lengthSchema,
  maxHeight: lengthSchema,
  /** Width over height. */
  aspect: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  grow: amount,
  shrink: amount,
  basis: lengthSchema,
  margin: edgesSchema,
  padding: edgesSchema,
  gap: lengthSchema,
  flow: v.picklist(['column', 'row', 'column-reverse', 'row-reverse']),
  justify: v.picklist(['start', 'center', 'end', 'between', 'around', 'evenly']),
  align: v.picklist(['start', 'center', 'end', 'stretch']),
  self: v.picklist(['start', 'center', 'end', 'stretch']),
  wrap: v.boolean(),
  /** Taken out of the flow and placed from these edges of the parent. */
  inset: v.strictObject({
    top: v.optional(lengthSchema),
    bottom: v.optional(lengthSchema),
    start: v.optional(lengthSchema),
    end: v.optional(lengthSchema),
  }),
  /** Edges of the format this box touches: padding there is at least what the platform covers or cuts. */
  safe: v.array(v.picklist(EDGES)),
  fill: roleSchema,
  outline: outlineSchema,
  border: v.strictObject({ colour: roleSchema, width: lengthSchema, dash: v.optional(lengthSchema), inset: v.optional(lengthSchema) }),
  /** A soft shade under the box, as paper lying on paper. */
  shadow: v.boolean(),
  opacity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** How it comes in where the card is shown as a short film. */
  motion: motionSchema,
};

/** Ids of SVG files of the pack's `art` folder. */
export const artNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

const words = {
  /** Slots to take the words from: the first that is filled. */
  slots: v.pipe(v.array(slotIdSchema), v.minLength(1)),
  /** Or a fixed sentence of the pack, by its key under `phrases`; `hashtag` is the pack's first hashtag. */
  phrase: phraseKeySchema,
  style: v.picklist(STYLE_NAMES),
  /** Colours by wish; the first that reads on its ground is used, else the most readable. */
  colour: v.pipe(v.array(roleSchema), v.minLength(1)),
  textAlign: v.picklist(['start', 'center', 'end']),
  /** Set in the marks of a quotation of the text's own language. */
  quoted: v.boolean(),
  /** What is told of a day slot. */
  show: v.picklist(DAY_PARTS),
};

const photo = { slot: slotIdSchema };

const code = {
  /** A link slot: its address as a code for a phone's camera. The box shows only where there is a good address. */
  slot: slotIdSchema,
  /** The code's dark parts; its ground is the box's `fill`, paper when there is none. The most readable pair is used if these don't do. */
  colour: roleSchema,
};

const drawing = {
  /** Id of an SVG of the pack's `art` folder. */
  art: artNameSchema,
  fit: v.picklist(['contain', 'cover', 'stretch']),
  /** Where it sits in its box when the ratios differ, 0 to 1 from the start edge and from the top. */
  anchor: v.tuple([v.pipe(v.number(), v.minValue(0), v.maxValue(1)), v.pipe(v.number(), v.minValue(0), v.maxValue(1))]),
  /** Flipped where the card reads from the right. */
  mirror: v.boolean(),
  /** Roles of the drawing shown in other roles. */
  recolour: v.record(roleSchema, roleSchema),
};

const pattern = { pattern: patternSchema };

const groupOnly = {
  /**
   * Words of this group that stand over a photo and can't be read there get a shade of this colour under them, just as dark or light as
   * they need: strongest at the edge it comes `from`, gone before the far edge. `all` covers the whole group evenly.
   */
  scrim: v.strictObject({ colour: roleSchema, from: v.picklist([...EDGES, 'all']) }),
};

function kindSchema<const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, own: Entries) {
  const all = v.partial(v.strictObject({ ...place, ...own }));
  return {
    entries: {
      kind: v.literal(kind),
      note: v.optional(v.string()),
      when: v.optional(conditionSchema),
      keep: v.optional(v.boolean()),
      ...all.entries,
    },
    adapt: v.optional(v.array(v.strictObject({ when: conditionSchema, set: all }))),
  };
}

const group = kindSchema('group', groupOnly);
const wordsBox = kindSchema('words', words);
const photoBox = kindSchema('photo', photo);
const codeBox = kindSchema('code', code);
const drawingBox = kindSchema('drawing', drawing);
const patternBox = kindSchema('pattern', pattern);

const placePartial = v.partial(v.strictObject(place));
const groupPartial = v.partial(v.strictObject({ ...place, ...groupOnly }));
const wordsPartial = v.partial(v.strictObject({ ...place, ...words }));
const photoPartial = v.partial(v.strictObject({ ...place, ...photo }));
const codePartial = v.partial(v.strictObject({ ...place, ...code }));
const drawingPartial = v.partial(v.strictObject({ ...place, ...drawing }));
const patternPartial = v.partial(v.strictObject({ ...place, ...pattern }));

type Adaptable<Props> = Props & {
  readonly note?: string | undefined;
  /** Stays as it is drawn here, whatever look a person chooses: its pattern, the side its words start from, the cut of its photo. */
  readonly keep?: boolean | undefined;
  readonly when?: Condition | undefined;
  readonly adapt?: readonly { readonly when: Condition; readonly set: Props }[] | undefined;
};

export type Place = v.InferOutput<typeof placePartial>;
export type GroupBox = { readonly kind: 'group'; readonly children?: readonly Box[] | undefined } & Adaptable<
  v.InferOutput<typeof groupPartial>
>;
export type WordsBox = { readonly kind: 'words' } & Adaptable<v.InferOutput<typeof wordsPartial>>;
export type PhotoBox = { readonly kind: 'photo' } & Adaptable<v.InferOutput<typeof photoPartial>>;
export type CodeBox = { readonly kind: 'code' } & Adaptable<v.InferOutput<typeof codePartial>>;
export type DrawingBox = { readonly kind: 'drawing' } & Adaptable<v.InferOutput<typeof drawingPartial>>;
export type PatternBox = { readonly kind: 'pattern' } & Adaptable<v.InferOutput<typeof patternPartial>>;
export type Box = GroupBox | WordsBox | PhotoBox | CodeBox | DrawingBox | PatternBox;

/** A tree deeper than this is refused: no design needs it, and hostile data can't make the parser dive. */
const MAX_DEPTH = 12;
const MAX_CHILDREN = 60;
const levels: v.GenericSchema<unknown, Box>[] = [];

/** The schema of a box with `depth` boxes above it, made once. */
function boxAt(depth: number): v.GenericSchema<unknown, Box> {
  const made = levels[depth];
  if (made !== undefined) return made;
  const child = depth < MAX_DEPTH ? v.lazy(() => boxAt(depth + 1)) : v.never(`boxes must not be nested deeper than ${MAX_DEPTH}`);
  const schema: v.GenericSchema<unknown, Box> = v.variant('kind', [
    v.strictObject({
      ...group.entries,
      adapt: group.adapt,
      children: v.optional(v.pipe(v.array(child), v.maxLength(MAX_CHILDREN, `a box may hold at most ${MAX_CHILDREN} boxes`))),
    }),
    v.strictObject({ ...wordsBox.entries, adapt: wordsBox.adapt }),
    v.strictObject({ ...photoBox.entries, adapt: photoBox.adapt }),
    v.strictObject({ ...codeBox.entries, adapt: codeBox.adapt }),
    v.strictObject({ ...drawingBox.entries, adapt: drawingBox.adapt }),
    v.strictObject({ ...patternBox.entries, adapt: patternBox.adapt }),
  ]);
  levels[depth] = schema;
  return schema;
}

export const boxSchema: v.GenericSchema<unknown, Box> = boxAt(0);

/** What each kind of box may say of itself, and change where a condition holds: what an editor of designs offers. */
export const BOX_PROPERTIES = {
  group: { ...place, ...groupOnly },
  words: { ...place, ...words },
  photo: { ...place, ...photo },
  code: { ...place, ...code },
  drawing: { ...place, ...drawing },
  pattern: { ...place, ...pattern },
} as const satisfies Record<Box['kind'], v.ObjectEntries>;

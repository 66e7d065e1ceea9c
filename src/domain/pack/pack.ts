// Pack: a campaign as data. Its palettes, slots, templates, prompts, hashtags, date and languages; no code, no handles.

import * as v from 'valibot';
import { artNameSchema, packIdSchema, paletteIdSchema, slotIdSchema, templateIdSchema } from '../ids.ts';
import { paletteSchema, ROLES, type Palette } from '../palette/palette.ts';
import { contrastRatio, PLAIN_ROLES, TEXT_CONTRAST } from '../palette/contrast.ts';
import { issuePath, schemaNote, type Fault } from '../parse.ts';
import { slotSchema } from '../slot/slot.ts';
import { helpSchema } from './help.ts';
import { pairingSchema, type Pairing } from './pairing.ts';
import { weekSchema, type Week } from './week.ts';

/** What the longest texts are read in: more than the 4.5 of ordinary words (WCAG 1.4.6). */
export const INK_ON_PAPER = 7;

const hashtag = v.pipe(v.string(), v.regex(/^#[\p{L}\p{N}_]{2,60}$/u, 'must be one word with # before it'));
const localeTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or zh-Hant'));
const key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

export const packSchema = v.pipe(
  v.strictObject({
    $schema: schemaNote,
    version: v.literal(1),
    id: packIdSchema,
    /** The day itself; no year, so that a pack does not age. */
    date: v.strictObject({
      month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
      day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
    }),
    /** Languages the pack's own sentences come in, the first being the source. */
    locales: v.pipe(v.array(localeTag), v.minLength(1)),
    hashtags: v.pipe(v.array(hashtag), v.minLength(1), v.maxLength(5)),
    /** Sentence starters, keys under `prompts` in the pack's locale files. */
    prompts: v.pipe(v.array(key), v.minLength(1)),
    slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(40)),
    /** The slot whose length and direction lead the design. */
    leadSlot: slotIdSchema,
    palettes: v.pipe(v.array(paletteSchema), v.minLength(1), v.maxLength(40)),
    /** Pairs of fonts a person may set any design in, beside the design's own. */
    pairings: v.optional(v.pipe(v.array(pairingSchema), v.maxLength(12)), []),
    /** Drawings of people without a face that a person may let stand where a photo could. */
    figures: v.optional(v.pipe(v.array(artNameSchema), v.maxLength(40)), []),
    /** A card for each day up to the day itself. */
    week: v.optional(weekSchema, []),
    /** Where somebody may turn before or after a story goes out. */
    help: v.optional(helpSchema, []),
    templates: v.pipe(v.array(v.strictObject({ id: templateIdSchema, palette: paletteIdSchema })), v.minLength(1), v.maxLength(100)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const fault of packFaults(dataset.value)) addIssue({ message: fault.reason, path: issuePath(fault.path) });
  }),
);

export type Pack = v.InferOutput<typeof packSchema>;

function packFaults(pack: {
  readonly palettes: readonly Palette[];
  readonly pairings: readonly Pairing[];
  readonly slots: readonly { readonly id: string }[];
  readonly leadSlot: string;
  readonly figures: readonly string[];
  readonly templates: readonly { readonly id: string; readonly palette: string }[];
  readonly week: Week;
  readonly help: readonly { readonly id: string }[];
}): readonly Fault[] {
  return [
    ...duplicates('palettes', pack.palettes),
    ...duplicates('pairings', pack.pairings),
    ...duplicates('slots', pack.slots),
    ...duplicates('templates', pack.templates),
    ...duplicates(
      'figures',
      pack.figures.map((id) => ({ id })),
    ),
    ...duplicates('week', pack.week),
    ...duplicates('help', pack.help),
    ...(pack.slots.some((slot) => slot.id === pack.leadSlot)
      ? []
      : [{ path: 'leadSlot', reason: `${pack.leadSlot} is not one of the slots` }]),
    ...pack.templates.flatMap((template, index) =>
      pack.palettes.some((palette) => palette.id === template.palette)
        ? []
        : [{ path: `templates.${index}.palette`, reason: `${template.palette} is not one of the palettes` }],
    ),
    ...pack.week.flatMap(({ template }, index) =>
      pack.templates.some(({ id }) => id === template)
        ? []
        : [{ path: `week.${index}.template`, reason: `${template} is not one of the templates` }],
    ),
    ...pack.palettes.flatMap((palette, index) => paletteFaults(palette).map((reason) => ({ path: `palettes.${index}.colours`, reason }))),
  ];
}

/** Every palette must be readable where words usually stand: ink on paper, and something on each of its grounds. */
function paletteFaults(palette: Palette): readonly string[] {
  const faults: string[] = [];
  if (contrastRatio(palette.colours.ink, palette.colours.paper) < INK_ON_PAPER) {
    faults.push(`${palette.id}: ink on paper must have a contrast of at least ${INK_ON_PAPER}`);
  }
  for (const ground of ROLES) {
    const best = Math.max(...PLAIN_ROLES.map((role) => contrastRatio(palette.colours[role], palette.colours[ground])));
    if (best < TEXT_CONTRAST) {
      faults.push(`${palette.id}: neither ink, paper nor deep can be read on ${ground} (${best.toFixed(2)} of ${TEXT_CONTRAST})`);
    }
  }
  return faults;
}

function duplicates(list: string, rows: readonly { readonly id: string }[]): readonly Fault[] {
  return rows.flatMap((row, index) =>
    rows.findIndex((other) => other.id === row.id) < index ? [{ path: `${list}.${index}.id`, reason: `${row.id} stands twice` }] : [],
  );
}

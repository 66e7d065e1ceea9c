// Format and Platform: the sizes a graphic is made in and the places it goes, as data. Rows live in assets/formats/*.json, never in code.
// Platforms change their sizes and limits several times a year, so every row says where its numbers come from and when they were checked.

import * as v from 'valibot';
import { formatIdSchema, platformIdSchema } from '../ids.ts';

const px = v.pipe(v.number(), v.integer('must be a whole number of pixels'), v.minValue(0), v.maxValue(10_000));
const positivePx = v.pipe(v.number(), v.integer('must be a whole number of pixels'), v.minValue(1), v.maxValue(10_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positiveCount = v.pipe(v.number(), v.integer(), v.minValue(1));
const date = v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-23'));
const source = v.pipe(v.string(), v.nonEmpty('must say where the numbers come from'));

/** What a size is for; the interface says it as `<platform> <use>`, each translated. */
export const FORMAT_USES = [
  'post',
  'square',
  'portrait',
  'tall',
  'wide',
  'story',
  'reel-cover',
  'profile',
  'cover',
  'header',
  'banner',
  'event',
  'group-cover',
  'group-picture',
  'status',
  'chat',
  'channel-picture',
  'thumbnail',
  'pin',
  'link-card',
  'email-header',
  'signature',
  'background',
  'screen',
  'slide',
  'page',
] as const;

/** Where a size belongs in a list: also the name of its file in assets/formats. */
export const FORMAT_GROUPS = ['social', 'messaging', 'screen', 'print'] as const;

const insetsSchema = v.pipe(v.strictObject({ top: px, right: px, bottom: px, left: px }), v.readonly());

// What a platform puts over the graphic, in output px. `crop` is the other way round: the part that another view of the same
// graphic keeps (Instagram's grid, a phone's view of a cover); the safe area always lies inside it.
const overlaySchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['avatar', 'badge', 'header', 'footer', 'rail', 'crop', 'person']),
    shape: v.picklist(['rect', 'circle']),
    x: px,
    y: px,
    width: positivePx,
    height: positivePx,
  }),
  v.readonly(),
);

// A format's width and height are the trimmed page at `dpi`; the bleed is added when the page is printed.
const printSchema = v.pipe(
  v.strictObject({
    paper: v.pipe(v.string(), v.nonEmpty()),
    widthMm: v.pipe(v.number(), v.gtValue(0)),
    heightMm: v.pipe(v.number(), v.gtValue(0)),
    bleedMm: v.pipe(v.number(), v.minValue(0)),
    dpi: v.pipe(v.number(), v.integer(), v.minValue(72), v.maxValue(1200)),
  }),
  v.readonly(),
);

export const formatSchema = v.pipe(
  v.strictObject({
    id: formatIdSchema,
    platform: platformIdSchema,
    group: v.picklist(FORMAT_GROUPS),
    use: v.picklist(FORMAT_USES),
    /** Output px. */
    width: positivePx,
    height: positivePx,
    /** Output px taken off each edge; what the platform lets everybody see lies inside. Zero where no source names a margin. */
    safe: insetsSchema,
    overlays: v.pipe(v.array(overlaySchema), v.maxLength(6), v.readonly()),
    crop: v.picklist(['none', 'circle']),
    /** The most bytes the platform takes, counting 1 MB as 1,000,000; null where no limit is known. */
    byteCap: v.nullable(positiveCount),
    /** What the platform accepts, the best for a graphic with words first. */
    types: v.pipe(v.array(v.picklist(['png', 'jpeg', 'webp', 'gif'])), v.minLength(1, 'must accept at least one type'), v.readonly()),
    /** Smallest type in output px where the general rule of minimum-type.ts does not hold; null where it does. */
    minimumType: v.nullable(positivePx),
    print: v.nullable(printSchema),
    /** Among the dozen sizes chosen at the start. */
    usual: v.boolean(),
    /** Place in a list of all sizes, ascending. */
    order: count,
    /** In English: what sources disagree on, what is unverified. Empty when there is nothing to say. */
    note: v.string(),
    source,
    checked: date,
  }),
  v.readonly(),
);

/** Sentences of the interface that name a place without a name of its own. */
export const PLATFORM_NAMES = ['platforms.email', 'platforms.web', 'platforms.video-call', 'platforms.screen', 'platforms.print'] as const;

export const platformSchema = v.pipe(
  v.strictObject({
    id: platformIdSchema,
    /** A proper noun, shown as it is in every language; null when `nameKey` says it. */
    name: v.nullable(v.pipe(v.string(), v.nonEmpty())),
    /** The i18n key of a name that is translated ("Email"); null when `name` says it. */
    nameKey: v.nullable(v.picklist(PLATFORM_NAMES, 'must be a key such as platforms.email')),
    /** Longest caption, counted as `captionCounts` says; null where there is none or no limit is known. */
    captionLimit: v.nullable(positiveCount),
    /** How much of a caption shows before "more"; null where not known. */
    captionFold: v.nullable(positiveCount),
    /** graphemes: letters a person sees. characters: UTF-16 units. weighted: as X counts, most letters once and Chinese or emoji twice. */
    captionCounts: v.picklist(['graphemes', 'characters', 'weighted']),
    /** What an address costs in a caption however long it is; null: its own length. */
    urlCounts: v.nullable(positiveCount),
    /** Longest description of a picture; 0: the platform takes none, so it belongs in the caption; null: no limit is known. */
    altTextLimit: v.nullable(count),
    /** Most hashtags a post should carry; null where hashtags mean nothing or no rule is known. */
    hashtagLimit: v.nullable(count),
    /**
     * The address that opens the platform's own composer, with {text}, {url}, {hashtags} (comma-joined, without #) and, where a person
     * must name their server, {instance}; null where there is none. Each value is percent-encoded. No composer takes a picture.
     */
    intent: v.nullable(
      v.pipe(
        v.string(),
        v.regex(
          /^https:\/\/(\{instance\}|[a-z.]+)\/[^{}\s]*(\{(text|url|hashtags)\}[^{}\s]*)+$/,
          'must be an https address with {text}, {url} or {hashtags}',
        ),
      ),
    ),
    note: v.string(),
    source,
    checked: date,
  }),
  v.check((platform) => (platform.name === null) !== (platform.nameKey === null), 'must have either a name or a nameKey'),
  v.readonly(),
);

export type Format = v.InferOutput<typeof formatSchema>;
export type Overlay = v.InferOutput<typeof overlaySchema>;
export type Platform = v.InferOutput<typeof platformSchema>;
export type FormatGroup = Format['group'];

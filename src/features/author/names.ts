// Names: every property, part and value an author may meet, each with its words under `author.names` and `author.values`. Read off the types of the
// schemas: when one gains a property or a value, the compiler asks for it here, and for its words.

import type { BOX_PROPERTIES, Box, DrawingBox, GroupBox, Place, WordsBox } from '#domain/template/box.ts';
import type { Condition } from '#domain/template/condition.ts';
import type { Edges } from '#domain/template/length.ts';
import type { Motion } from '#domain/template/motion.ts';
import type { Outline, Pattern } from '#domain/template/ornament.ts';
import type { TypeStyle } from '#domain/template/type-style.ts';

type KeysOf<T> = T extends unknown ? keyof T : never;
type Strings<T> = T extends string ? T : never;
/** One value of a property, also of a list. */
type Values<T> = Strings<T> | (T extends readonly (infer One)[] ? Strings<One> : never);

export type PropertyName = KeysOf<(typeof BOX_PROPERTIES)[keyof typeof BOX_PROPERTIES]>;

type PartName =
  | KeysOf<Pattern>
  | keyof Outline
  | keyof NonNullable<Place['border']>
  | keyof NonNullable<Place['inset']>
  | keyof NonNullable<GroupBox['scrim']>
  | KeysOf<Exclude<Edges, number | string>>
  | keyof Motion
  | keyof Condition
  | Exclude<keyof TypeStyle, 'adapt'>
  | keyof TypeStyle['size'];

export type Name = PropertyName | PartName;

export type ValueName =
  | Values<Place['flow' | 'justify' | 'align' | 'self' | 'safe']>
  | NonNullable<GroupBox['scrim']>['from']
  | Outline['form']
  | Pattern['kind']
  | Extract<Pattern, { readonly kind: 'stitch' }>['stroke']
  | Values<WordsBox['style' | 'textAlign' | 'show']>
  | Values<DrawingBox['fit']>
  | Motion['enter']
  | Values<Condition['shape' | 'story' | 'mode']>
  | TypeStyle['font'];

/** Which part of a long list of properties one is found in. */
export const GROUPS = ['content', 'size', 'space', 'inside', 'surface', 'motion'] as const;
export type Group = (typeof GROUPS)[number];

export const PROPERTY_GROUPS: Readonly<Record<PropertyName, Group>> = {
  slots: 'content',
  slot: 'content',
  phrase: 'content',
  style: 'content',
  colour: 'content',
  textAlign: 'content',
  quoted: 'content',
  show: 'content',
  art: 'content',
  fit: 'content',
  anchor: 'content',
  mirror: 'content',
  recolour: 'content',
  pattern: 'content',
  scrim: 'surface',
  width: 'size',
  height: 'size',
  minWidth: 'size',
  minHeight: 'size',
  maxWidth: 'size',
  maxHeight: 'size',
  aspect: 'size',
  grow: 'size',
  shrink: 'size',
  basis: 'size',
  self: 'size',
  inset: 'space',
  margin: 'space',
  padding: 'space',
  safe: 'space',
  gap: 'inside',
  flow: 'inside',
  justify: 'inside',
  align: 'inside',
  wrap: 'inside',
  fill: 'surface',
  outline: 'surface',
  border: 'surface',
  shadow: 'surface',
  opacity: 'surface',
  motion: 'motion',
};

const PART_NAMES: Readonly<Record<Exclude<Name, PropertyName>, true>> = {
  kind: true,
  cell: true,
  warp: true,
  weft: true,
  fringe: true,
  colours: true,
  stroke: true,
  ground: true,
  string: true,
  trim: true,
  glass: true,
  vein: true,
  along: true,
  across: true,
  thickness: true,
  from: true,
  form: true,
  radius: true,
  dash: true,
  top: true,
  bottom: true,
  start: true,
  end: true,
  block: true,
  inline: true,
  shape: true,
  photo: true,
  story: true,
  has: true,
  lacks: true,
  mode: true,
  tight: true,
  onTheDay: true,
  daysLeft: true,
  font: true,
  weight: true,
  size: true,
  leading: true,
  tracking: true,
  balance: true,
  min: true,
  max: true,
  enter: true,
  at: true,
  takes: true,
};

const VALUE_NAMES: Readonly<Record<NonNullable<ValueName>, true>> = {
  column: true,
  row: true,
  'column-reverse': true,
  'row-reverse': true,
  start: true,
  center: true,
  end: true,
  between: true,
  around: true,
  evenly: true,
  stretch: true,
  top: true,
  bottom: true,
  all: true,
  rect: true,
  rounded: true,
  arch: true,
  circle: true,
  leaf: true,
  ticket: true,
  torn: true,
  scalloped: true,
  cut: true,
  weave: true,
  stitch: true,
  tiles: true,
  bunting: true,
  scallops: true,
  street: true,
  ikat: true,
  stars: true,
  waves: true,
  leaves: true,
  rays: true,
  ring: true,
  dash: true,
  cross: true,
  grid: true,
  headline: true,
  story: true,
  name: true,
  detail: true,
  tag: true,
  'days-left': true,
  'days-left-words': true,
  weekday: true,
  date: true,
  theme: true,
  contain: true,
  cover: true,
  square: true,
  portrait: true,
  tall: true,
  wide: true,
  banner: true,
  page: true,
  none: true,
  short: true,
  medium: true,
  long: true,
  light: true,
  dark: true,
  grotesk: true,
  'grotesk-text': true,
  serif: true,
  hand: true,
  fade: true,
  rise: true,
  drop: true,
  grow: true,
  settle: true,
  lines: true,
};

export function isPropertyName(name: string): name is PropertyName {
  return Object.hasOwn(PROPERTY_GROUPS, name);
}

export function isName(name: string): name is Name {
  return isPropertyName(name) || Object.hasOwn(PART_NAMES, name);
}

export function isValueName(value: string): value is NonNullable<ValueName> {
  return Object.hasOwn(VALUE_NAMES, value);
}

export const BOX_KINDS: readonly Box['kind'][] = ['group', 'words', 'photo', 'drawing', 'pattern', 'code'];

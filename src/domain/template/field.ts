// Fields: what a part of a schema asks of whoever fills it in, read off the schema itself, so that an editor offers whatever the schema takes:
// a property added there has a control here. Throws for a kind of schema it does not know: that is a bug, found by the test that reads them all.

import * as v from 'valibot';
import { slotIdSchema } from '../ids.ts';
import type { JsonValue } from '../json.ts';
import { roleSchema } from '../palette/palette.ts';
import { phraseKeySchema } from '../pack/phrase-key.ts';
import { artNameSchema } from './box.ts';
import { edgesSchema, lengthSchema } from './length.ts';

type Plain<Kind> = Kind extends string ? { readonly kind: Kind } : never;

export type Field =
  | Plain<'role' | 'slot' | 'length' | 'art' | 'phrase' | 'yes-no' | 'text'>
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null; readonly whole: boolean }
  /** Several, in an order: of roles, of slots, of a few words. */
  | { readonly kind: 'several'; readonly of: Field; readonly least: number; readonly most: number | null }
  | { readonly kind: 'tuple'; readonly items: readonly Field[] }
  /** Roles shown in other roles. */
  | { readonly kind: 'roles-by-role' }
  | { readonly kind: 'edges'; readonly each: Parts }
  | { readonly kind: 'parts'; readonly parts: Parts }
  /** One of several things, told apart by the value under `key`. */
  | { readonly kind: 'variant'; readonly key: string; readonly options: Readonly<Record<string, Parts>> };

export type Part = { readonly field: Field; readonly needed: boolean };
export type Parts = Readonly<Record<string, Part>>;

type Schema = v.GenericSchema;

export function fieldOf(given: Schema): Field {
  const schema = inner(given);
  const known = KNOWN.find(([one]) => isThat(schema, one));
  if (known !== undefined) return known[1];
  if (isThat(schema, edgesSchema)) return edgesField();
  if (v.isOfType('picklist', schema)) return { kind: 'choice', values: texts(member(schema, 'options')) };
  if (v.isOfType('boolean', schema)) return { kind: 'yes-no' };
  if (v.isOfType('string', schema)) return { kind: 'text' };
  if (v.isOfType('number', schema)) return numberField(schema);
  if (v.isOfType('array', schema)) return severalField(schema);
  if (v.isOfType('tuple', schema)) return { kind: 'tuple', items: schemas(member(schema, 'items')).map(fieldOf) };
  if (v.isOfType('record', schema)) return { kind: 'roles-by-role' };
  if (v.isOfType('strict_object', schema)) return { kind: 'parts', parts: partsOf(entriesOf(schema)) };
  if (v.isOfType('variant', schema)) return variantField(schema);
  throw new Error(`no field is known for a schema of type ${schema.type}`);
}

/** `leaveOut` names entries that are edited elsewhere. */
export function partsOf(entries: v.ObjectEntries, leaveOut: readonly string[] = []): Parts {
  const kept = Object.entries(entries).filter(([name]) => !leaveOut.includes(name));
  return Object.fromEntries(kept.map(([name, schema]) => [name, partOf(asSchema(schema))]));
}

/** The same, none of them needed: what an adaptation may change, what a box may leave unsaid. */
export function anyOf(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, { field }]) => [name, { field, needed: false }]));
}

/** Names a new property may need: slots of the design, drawings of the pack. */
export type Names = { readonly slots: readonly string[]; readonly art: readonly string[] };

/** What a new property stands at before the author has said anything: valid wherever the names it needs exist. */
export function startValue(field: Field, names: Names): JsonValue {
  switch (field.kind) {
    case 'slot':
      return first(names.slots);
    case 'art':
      return first(names.art);
    case 'choice':
      return first(field.values);
    case 'number':
      return startNumber(field);
    case 'several':
      return Array.from({ length: Math.max(1, field.least) }, () => startValue(field.of, names));
    case 'tuple':
      return field.items.map((item) => startValue(item, names));
    case 'parts':
      return startParts(field.parts, names);
    case 'variant':
      return startVariant(field, names);
    case 'role':
    case 'length':
    case 'edges':
    case 'phrase':
    case 'text':
    case 'yes-no':
    case 'roles-by-role':
      return PLAIN_STARTS[field.kind];
  }
}

function first(list: readonly string[]): string {
  return list[0] ?? '';
}

/** One, or the nearest there may be. */
function startNumber({ min, max }: Extract<Field, { readonly kind: 'number' }>): number {
  return Math.min(Math.max(1, min ?? 1), max ?? 1);
}

const PLAIN_STARTS = { role: 'paper', length: 4, edges: 4, phrase: 'hashtag', text: '', 'yes-no': true, 'roles-by-role': {} } as const;

function startVariant({ key, options }: Extract<Field, { readonly kind: 'variant' }>, names: Names): JsonValue {
  const [first = ''] = Object.keys(options);
  return { [key]: first, ...startParts(options[first] ?? {}, names) };
}

export function startParts(parts: Parts, names: Names): { readonly [name: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, { needed }]) => needed)
      .map(([name, { field }]) => [name, startValue(field, names)]),
  );
}

const KNOWN: readonly (readonly [Schema, Field])[] = [
  [roleSchema, { kind: 'role' }],
  [slotIdSchema, { kind: 'slot' }],
  [lengthSchema, { kind: 'length' }],
  [artNameSchema, { kind: 'art' }],
  [phraseKeySchema, { kind: 'phrase' }],
];

function partOf(schema: Schema): Part {
  return { field: fieldOf(schema), needed: !v.isOfType('optional', schema) };
}

/** What stands inside `optional`, and at the start of a pipe that only adds to what it says of itself. */
function inner(schema: Schema): Schema {
  return v.isOfType('optional', schema) ? inner(asSchema(member(schema, 'wrapped'))) : schema;
}

function isThat(schema: Schema, one: Schema): boolean {
  if (schema === one) return true;
  const [first] = pipeOf(schema);
  return first !== undefined && first !== schema && isThat(asSchema(first), one);
}

function numberField(schema: Schema): Field {
  const whole = pipeOf(schema).some((step) => member(step, 'type') === 'integer');
  return { kind: 'number', min: limitOf(schema, 'min_value'), max: limitOf(schema, 'max_value'), whole };
}

function severalField(schema: Schema): Field {
  const of = fieldOf(asSchema(member(schema, 'item')));
  return { kind: 'several', of, least: limitOf(schema, 'min_length') ?? 0, most: limitOf(schema, 'max_length') };
}

function limitOf(schema: Schema, type: string): number | null {
  const step = pipeOf(schema).find((each) => member(each, 'type') === type);
  const requirement = step === undefined ? undefined : member(step, 'requirement');
  return typeof requirement === 'number' ? requirement : null;
}

function edgesField(): Field {
  const [, each] = schemas(member(edgesSchema, 'options'));
  if (each === undefined) throw new Error('edges are no longer a length or an object');
  return { kind: 'edges', each: partsOf(entriesOf(each)) };
}

function variantField(schema: Schema): Field {
  const key = member(schema, 'key');
  if (typeof key !== 'string') throw new Error('a variant has no key');
  const options = schemas(member(schema, 'options')).map((option) => {
    const entries = entriesOf(option);
    const own = entries[key];
    const name = own === undefined ? undefined : member(own, 'literal');
    if (typeof name !== 'string') throw new Error(`an option of a variant has no literal under ${key}`);
    return [name, partsOf(entries, [key])] as const;
  });
  return { kind: 'variant', key, options: Object.fromEntries(options) };
}

function entriesOf(schema: Schema): v.ObjectEntries {
  const entries = member(schema, 'entries');
  if (typeof entries !== 'object' || entries === null) throw new Error(`a schema of type ${schema.type} has no entries`);
  return Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, asSchema(each)]));
}

function pipeOf(schema: Schema): readonly object[] {
  const pipe = member(schema, 'pipe');
  return Array.isArray(pipe) ? pipe.filter((step): step is object => typeof step === 'object' && step !== null) : [];
}

function schemas(list: unknown): readonly Schema[] {
  return Array.isArray(list) ? list.map(asSchema) : [];
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

/** Schemas are plain objects; of their many types only this much is read. */
function member(of: object, name: string): unknown {
  return Object.entries(of).find(([key]) => key === name)?.[1];
}

function asSchema(value: unknown): Schema {
  if (isSchema(value)) return value;
  throw new Error('a schema was expected here');
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

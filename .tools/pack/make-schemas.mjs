// makeSchemas: JSON Schemas of a pack's files, made from the very schemas the app reads them with, so that an editor completes and checks what
// the app will take. What each property means to a designer stands in assets/schemas/descriptions.json: there it costs a visitor nothing.

import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ROOT } from '../source.mjs';
import { load } from './load.mjs';

export const FOLDER = 'assets/schemas';
const TITLES = {
  pack: 'A pack of Community Graphics: pack.json',
  template: 'A template of a pack: templates/<id>.json',
  words: 'The sentences of a pack in one language: locales/<language>.json',
};

/** `{ pack, template, words }`, and what is wrong with the descriptions: a property without one, or one without a property. */
export async function makeSchemas() {
  const said = JSON.parse(readFileSync(`${ROOT}${FOLDER}/descriptions.json`, 'utf8'));
  const used = new Set();
  const faults = [];
  const shapes = await readShapes();
  const schemas = Object.fromEntries(
    Object.entries(shapes).map(([name, schema]) => {
      const { $defs = {}, ...root } = schema;
      describe(root, name, said, used, faults);
      for (const [def, own] of Object.entries($defs)) describe(own, def, said, used, faults);
      const whole = { $schema: 'http://json-schema.org/draft-07/schema#', title: TITLES[name], ...root, $defs };
      return [name, JSON.parse(JSON.stringify(whole).replaceAll('#/$defs/', '#/definitions/').replaceAll('"$defs":', '"definitions":'))];
    }),
  );
  for (const key of Object.keys(said)) if (!used.has(key)) faults.push(`${key} is described, but there is no such property`);
  return { schemas, faults: [...new Set(faults)] };
}

async function readShapes() {
  const domain = await load('.tools/pack/pack-schemas.ts');
  const definitions = {
    box: domain.boxSchema,
    condition: domain.conditionSchema,
    length: domain.lengthSchema,
    edges: domain.edgesSchema,
    outline: domain.outlineSchema,
    pattern: domain.patternSchema,
    style: domain.typeStyleSchema,
    role: domain.roleSchema,
    colour: domain.colourSchema,
  };
  const template = converted(domain.templateSchema.pipe.at(-1), definitions);
  addParts(template);
  return { pack: converted(domain.packSchema, definitions), template, words: converted(domain.packWordsSchema, {}) };
}

function converted(schema, definitions) {
  return withoutUnused(
    toJsonSchema(schema, {
      // What a schema checks beyond shapes (names, contrast) is for `pack:check` to say.
      errorMode: 'ignore',
      // What a file may leave out is what counts, not what stands there after reading.
      typeMode: 'input',
      definitions,
      overrideSchema({ valibotSchema, jsonSchema }) {
        if (valibotSchema.type === 'lazy') return { $ref: '#/$defs/box' };
        return valibotSchema.type === 'variant' ? choiceByKind(jsonSchema) : undefined;
      },
    }),
  );
}

/** One of several by its `kind`, said so that an editor completes the right properties and names the right fault. */
function choiceByKind({ anyOf, oneOf }) {
  const choices = anyOf ?? oneOf;
  const kinds = choices.map(({ properties }) => properties.kind.const);
  return {
    type: 'object',
    properties: { kind: { enum: kinds } },
    required: ['kind'],
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema; nothing is awaited here
    allOf: choices.map((then, index) => ({ if: { properties: { kind: { const: kinds[index] } }, required: ['kind'] }, then })),
  };
}

/** Boxes by name beside the tree, and in the tree `use`, with anything a box may say beside it. */
function addParts(template) {
  template.properties.parts = { type: 'object', additionalProperties: { $ref: '#/$defs/box' } };
  const { box } = template.$defs;
  const kinds = box.allOf.map(({ then }) => then.properties);
  const { kind: _, ...beside } = Object.assign({}, ...kinds);
  // Which kind of box a part is stands elsewhere: its changes may set what any kind has.
  beside.adapt = structuredClone(beside.adapt);
  beside.adapt.items.properties.set.properties = Object.assign({}, ...kinds.map(({ adapt }) => adapt.items.properties.set.properties));
  template.$defs.box = {
    if: { required: ['use'] },
    // oxlint-disable-next-line unicorn/no-thenable -- as above
    then: { type: 'object', properties: { use: { type: 'string' }, ...beside }, additionalProperties: false },
    else: box,
  };
}

function withoutUnused(schema) {
  const used = new Set();
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return;
    const name = node.$ref?.replace('#/$defs/', '');
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      walk(schema.$defs[name]);
    }
    Object.entries(node).forEach(([key, value]) => key !== '$defs' && walk(value));
  };
  walk(schema);
  const $defs = Object.fromEntries(Object.entries(schema.$defs ?? {}).filter(([name]) => used.has(name)));
  const { $defs: _, $schema: _draft, ...rest } = schema;
  return { ...rest, ...(used.size === 0 ? {} : { $defs }) };
}

/** Puts each property's description at it. A box of a kind and what `adapt` sets of it share the descriptions of that box. */
function describe(node, path, said, used, faults) {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const key = keyFor(path, name, said);
    if (key === null) faults.push(`${path}.${name} has no description`);
    else {
      used.add(key);
      node.properties[name] = { description: said[key], ...property };
    }
    describe(node.properties[name], name === 'set' ? ownerOf(path) : `${path}.${name}`, said, used, faults);
  }
  if (node.items !== undefined) describe(node.items, path, said, used, faults);
  if (typeof node.additionalProperties === 'object') describe(node.additionalProperties, `${path}.*`, said, used, faults);
  for (const choice of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) describe(choice, path, said, used, faults);
  for (const { if: test, then } of node.allOf ?? []) describe(then, `${path}.${test.properties.kind.const}`, said, used, faults);
  if (node.else !== undefined) {
    describe(node.then, `${path}.use`, said, used, faults);
    describe(node.else, path, said, used, faults);
  }
}

/** `box.words.border.width` is described as `box.border.width`, and so on up, where it has no words of its own. */
function keyFor(path, name, said) {
  const parts = path.split('.');
  for (let length = parts.length; length >= 0; length -= 1) {
    const own = parts.slice(0, length);
    const keys = [
      [...own, name],
      [...own.filter((_, index) => index !== 1), name],
    ].map((key) => key.join('.'));
    const found = keys.find((key) => Object.hasOwn(said, key));
    if (found !== undefined) return found;
  }
  return null;
}

function ownerOf(path) {
  return path.replace(/\.adapt$/, '');
}

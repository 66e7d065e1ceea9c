// npm run pack:schema: writes assets/schemas/{pack,template,words}.schema.json, and the tables of docs/templates.md, from the schemas the app
// reads packs with.
// With --check: fails when they are not as today's schemas would have them, when they refuse a file of our own packs, or take a planted fault.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { readFolder } from './pack/folder.mjs';
import { withTables } from './pack/guide-tables.mjs';
import { FOLDER, makeSchemas } from './pack/make-schemas.mjs';
import { report, ROOT } from './source.mjs';

const GUIDE = 'docs/templates.md';
const PACKS = ['assets/packs', 'tests/packs'];
const NAMES = { 'pack.json': 'pack', 'templates/': 'template', 'locales/': 'words' };

/** Each must be refused: a schema that takes everything helps nobody. */
const PLANTED = [
  ['pack', (pack) => ({ ...pack, hashtags: ['two words'] })],
  ['pack', (pack) => ({ ...pack, slots: [{ kind: 'text', id: 'story' }] })],
  [
    'pack',
    (pack) => ({ ...pack, palettes: pack.palettes.map((palette) => ({ ...palette, colours: { ...palette.colours, ink: 'red' } })) }),
  ],
  ['template', (template) => ({ ...template, backgrund: 'sun' })],
  ['template', (template) => ({ ...template, root: { kind: 'group', children: [{ kind: 'words', style: 'story', colr: ['ink'] }] } })],
  [
    'template',
    (template) => ({ ...template, root: { kind: 'group', children: [{ kind: 'pattern', pattern: { kind: 'weave', cell: 2 } }] } }),
  ],
  ['template', (template) => ({ ...template, root: { kind: 'group', padding: 'wide' } })],
  ['words', (words) => ({ ...words, state: 'perfect' })],
];

const { schemas, faults } = await makeSchemas();
const texts = [
  ...Object.entries(schemas).map(([name, schema]) => [`${FOLDER}/${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`]),
  [GUIDE, withTables(readFileSync(ROOT + GUIDE, 'utf8'), schemas)],
];

if (process.argv.includes('--check')) {
  const old = texts.filter(([file, text]) => !existsSync(ROOT + file) || readFileSync(ROOT + file, 'utf8') !== text);
  report('schemas', texts.length, [
    ...faults,
    ...old.map(([file]) => `${file} is not current: run npm run pack:schema`),
    ...heldAgainstPacks(),
  ]);
} else {
  for (const [file, text] of texts) writeFileSync(ROOT + file, text);
  report('schemas', texts.length, faults);
}

function heldAgainstPacks() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const checks = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
  const folders = PACKS.flatMap((place) => readdirSync(ROOT + place).map((pack) => `${ROOT}${place}/${pack}`));
  const files = folders.flatMap((folder) => [...readFolder(folder).files].filter(([file]) => file.endsWith('.json')));
  const refused = files.flatMap(([file, text]) => {
    const [, name] = Object.entries(NAMES).find(([start]) => file.startsWith(start)) ?? [];
    if (name === undefined || checks[name](JSON.parse(text))) return [];
    return checks[name].errors
      .slice(0, 3)
      .map(({ instancePath, message }) => `${FOLDER}/${name}.schema.json refuses ${file}: ${instancePath} ${message}`);
  });
  const taken = PLANTED.filter(([name, spoil]) => {
    const [, text] = files.find(([file]) => Object.entries(NAMES).some(([start, each]) => each === name && file.startsWith(start)));
    return checks[name](spoil(JSON.parse(text)));
  });
  return [...refused, ...taken.map(([name, spoil]) => `${FOLDER}/${name}.schema.json takes a planted fault: ${spoil}`)];
}

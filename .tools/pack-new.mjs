// npm run pack:new <id> [-- --from <template>] [-- --in <folder>]
//
// Starts a pack in packs/<id> (or <folder>/<id>): a plain design, or a copy of one of ours with the drawings, phrases and slots it needs.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { faultLines, readFolder } from './pack/folder.mjs';
import { load } from './pack/load.mjs';
import { PALETTES, README, SLOTS, TEMPLATE, WORDS } from './pack/starter.mjs';
import { ROOT } from './source.mjs';

const OURS = 'assets/packs/it-takes-a-community';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, in: { type: 'string', default: 'packs' } },
});

async function main() {
  const [id] = positionals;
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) stop('What is the pack called? npm run pack:new <lower-case-words>');
  const folder = join(values.in, id);
  if (existsSync(folder)) stop(`${folder} is there already`);
  const files = values.from === undefined ? starter(id) : await copyOf(id, values.from);
  const { checkPack } = await load('src/domain/pack/check-pack.ts');
  const { faults } = checkPack(new Map(files));
  if (faults.length > 0) throw new Error(faultLines(faults).join('\n'));
  for (const [file, text] of [...files, ['README.md', README(id, folder.split(sep).join('/'))]]) write(folder, file, text);
  console.log(`${folder} is ready. Next: npm run pack:check ${folder}`);
}

function starter(id) {
  return packFiles(id, { slots: SLOTS, palettes: PALETTES, template: TEMPLATE, words: WORDS, art: [] });
}

async function copyOf(id, name) {
  const { files } = readFolder(ROOT + OURS);
  const text = files.get(`templates/${name}.json`);
  if (text === undefined) stop(`There is no ${name}; there are ${templatesIn(files).join(', ')}`);
  const { checkPack } = await load('src/domain/pack/check-pack.ts');
  const { artIn } = await load('src/domain/template/art-in.ts');
  const { phrasesOf } = await load('src/domain/pack/pack-faults.ts');
  const { pack } = checkPack(files);
  const template = pack.templates.get(name);
  const own = JSON.parse(files.get('locales/en.json'));
  const wanted = new Set([...template.slots, pack.pack.leadSlot]);
  const slots = pack.pack.slots.filter((slot) => wanted.has(slot.id));
  const pick = (record, keys) => Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));
  const days = slots.filter(({ kind }) => kind === 'day').map((slot) => slot.id);
  const themes = Object.keys(own.phrases).filter((key) => days.some((slot) => key.startsWith(`${slot}-`)));
  const words = {
    ...WORDS,
    phrases: pick(own.phrases, [...phrasesOf(template, 'en'), ...themes]),
    slots: pick(
      own.slots,
      slots.map((slot) => slot.id),
    ),
    templates: pick(own.templates, [name]),
  };
  const art = artIn(template.root).map((drawing) => [`art/${drawing}.svg`, files.get(`art/${drawing}.svg`)]);
  return packFiles(id, { slots, palettes: PALETTES, template: JSON.parse(text), words, art });
}

function templatesIn(files) {
  return [...files.keys()].flatMap((file) => /^templates\/(.+)\.json$/.exec(file)?.[1] ?? []);
}

function packFiles(id, { slots, palettes, template, words, art }) {
  const title = id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const pack = {
    version: 1,
    id,
    date: { month: 12, day: 18 },
    locales: ['en'],
    hashtags: [`#${title.join('')}`],
    prompts: Object.keys(words.prompts),
    slots,
    leadSlot: 'story',
    palettes,
    templates: [{ id: template.id, palette: palettes[0].id }],
  };
  const { state, ...rest } = words;
  return [
    ['pack.json', withSchema('pack', '', pack)],
    [`templates/${template.id}.json`, withSchema('template', '../', template)],
    ['locales/en.json', withSchema('words', '../', { state, name: title.join(' '), ...rest })],
    ...art,
  ];
}

/** `up`: from the file to the pack's folder. */
function withSchema(name, up, given) {
  const data = Object.fromEntries(Object.entries(given).filter(([key]) => key !== '$schema'));
  const schemas = relative(resolve(values.in, 'pack'), `${ROOT}assets/schemas`).split(sep).join('/');
  return `${compact({ $schema: `${up}${schemas}/${name}.schema.json`, ...data })}\n`;
}

/** As a person would write it: what is short stands on one line. */
function compact(value, indent = '') {
  const flat = JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\[ | \]/g, (edge) => edge.trim());
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 130) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + compact(item, inner)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value)
    .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`)
    .join(',\n')}\n${indent}}`;
}

function write(folder, file, text) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

await main();

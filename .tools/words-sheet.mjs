// npm run words:sheet -- <language> [--out <file>]                     writes words-<language>.csv for a translator: every sentence, the English, what there is.
// npm run words:read -- <language> <file> [--by <who> --state <state>] takes the sheet back. docs/translating.md tells the whole way.
//
// Reading refuses the whole sheet when a row is faulty, and says which; rows left empty keep what was there, or the English where nothing was.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sayFault } from './check-words.mjs';
import { load } from './pack/load.mjs';
import { ROOT } from './source.mjs';

const SOURCE = 'en';
const INTERFACE = 'interface';
/** Says who translated a pack; not a sentence. */
const STATE = 'state';
const STATES = ['human-reviewed', 'machine', 'partial'];
const USAGE =
  'npm run words:sheet -- <language> [--out <file>]\nnpm run words:read -- <language> <file> [--by <who>] [--state human-reviewed]';

const { flatten, sentencesWanted, unflatten } = await load('src/services/i18n/sentences.ts');
const { readSheet, writeSheet } = await load('src/services/i18n/sentence-sheet.ts');
const { directionOf } = await load('src/text/direction.ts');

function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, by: { type: 'string' }, state: { type: 'string' } },
  });
  const [order, language, file] = positionals;
  if (language === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) || language === SOURCE) stop(USAGE);
  if (order === 'write') write(language, values.out ?? `words-${language}.csv`);
  else if (order === 'read' && file !== undefined) read(language, file, values);
  else stop(USAGE);
}

function write(language, out) {
  const rows = [...wantedParts(language)].flatMap(([part, wanted]) => {
    const there = readWords(folderOf(part), language);
    return [...wanted].map(([key, english]) => ({ part, key, english, words: there.get(key) ?? '' }));
  });
  writeFileSync(out, writeSheet(rows));
  const open = rows.filter(({ words }) => words === '').length;
  console.log(`${out}: ${rows.length} sentences, ${open} of them still to be translated`);
}

function read(language, file, { by, state }) {
  if (state !== undefined && !STATES.includes(state)) stop(`--state is one of ${STATES.join(', ')}`);
  if ((by === undefined) !== (state === undefined)) stop('--by and --state go together');
  const wanted = wantedParts(language);
  const { words, faults } = readSheet(readFileSync(file, 'utf8'), wanted);
  if (faults.length > 0) stop(faults.map(tell).join('\n'));
  for (const [part, sentences] of wanted) {
    const there = readWords(folderOf(part), language);
    const whole = new Map([...sentences].map(([key, english]) => [key, words.get(part)?.get(key) ?? there.get(key) ?? english]));
    const said = state ?? stateOf(language);
    const tree = part === INTERFACE ? unflatten(whole) : { [STATE]: said, ...unflatten(whole) };
    writeFileSync(pathOf(folderOf(part), language), `${JSON.stringify(tree, null, 2)}\n`);
    console.log(`${part}: ${words.get(part)?.size ?? 0} of ${sentences.size} sentences came with the sheet`);
  }
  enter(language, { by, state });
}

/** The list of languages: a new one is added, an old one's state changed where one is given. */
function enter(language, { by, state }) {
  const path = `${ROOT}assets/languages.json`;
  const list = JSON.parse(readFileSync(path, 'utf8'));
  const translated = by === undefined ? {} : { state, by, on: new Date().toISOString().slice(0, 10) };
  const known = list.find(({ tag }) => tag === language);
  if (known === undefined) {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    if (by === undefined) stop(`${language} is new: say --by and --state`);
    list.push({ tag: language, name, direction: directionOf(name) ?? 'ltr', ...translated });
  } else Object.assign(known, translated);
  writeFileSync(path, `[\n${list.map((entry) => `  ${lineOf(entry)}`).join(',\n')}\n]\n`);
}

function lineOf(entry) {
  return JSON.stringify(entry, null, 1).replaceAll(/\n\s*/g, ' ');
}

/** New languages are added as what they are said to be; what is in the list stays. */
function stateOf(language) {
  return JSON.parse(readFileSync(`${ROOT}assets/languages.json`, 'utf8')).find(({ tag }) => tag === language)?.state ?? 'partial';
}

function wantedParts(language) {
  const packs = readdirSync(`${ROOT}assets/packs`);
  return new Map(
    [INTERFACE, ...packs].map((part) => {
      const source = readWords(folderOf(part), SOURCE);
      source.delete(STATE);
      return [part, sentencesWanted(source, language)];
    }),
  );
}

function folderOf(part) {
  return part === INTERFACE ? 'assets/locales' : `assets/packs/${part}/locales`;
}

function pathOf(folder, language) {
  return `${ROOT}${folder}/${language}.json`;
}

function readWords(folder, language) {
  const path = pathOf(folder, language);
  return existsSync(path) ? flatten(JSON.parse(readFileSync(path, 'utf8'))) : new Map();
}

function tell(fault) {
  if (fault.kind === 'not-a-sheet') return 'this is not a sheet of ours: its first row must be part, key, English, translation';
  const place = `${fault.part} “${fault.key}”`;
  return fault.kind === 'unknown' ? `${place}: there is no such sentence any more` : `${place} ${sayFault(fault.fault)}`;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

main();

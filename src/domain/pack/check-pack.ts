// checkPack: a whole pack read at once by the parsers every card goes through; all that is wrong with it, or the pack, ready to compose.
// Faults keep it from being used. Remarks don't: they are what its maker most likely did not mean.

import { parse, type Fault } from '../parse.ts';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Result } from '../result.ts';
import { artIn } from '../template/art-in.ts';
import { templateSchema, type Template } from '../template/template.ts';
import type { Art } from './art.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { packSchema, type Pack } from './pack.ts';
import { phraseFaults, phrasesOf, templateFaults, wordFaults } from './pack-faults.ts';
import { PACK_FILES, packFileKind, readJsonText, type PackText } from './pack-text.ts';
import { parseArt } from './parse-art.ts';
import { packWordsSchema, type PackWords } from './words.ts';

/** `file` is a path inside the pack's folder; `path` a place inside that file. */
export type PackFault = Fault & { readonly file: string };

export type CheckedPack = {
  /** The pack with everything it has read; null while there is a fault. */
  readonly pack: LoadedPack | null;
  readonly faults: readonly PackFault[];
  readonly remarks: readonly PackFault[];
};

/** What could be read of each kind of file, by its own name without folder and ending. */
type Parts = {
  readonly words: ReadonlyMap<string, PackWords>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly art: ReadonlyMap<string, Art>;
};

/** Files that are no part of a pack are passed over. */
export function checkPack(files: PackText): CheckedPack {
  const faults: PackFault[] = [];
  const text = files.get('pack.json');
  const cover = text === undefined ? null : kept('pack.json', readAs(packSchema, text), faults);
  if (text === undefined) faults.push({ file: 'pack.json', path: '', reason: 'is missing' });
  const parts: Parts = {
    words: readAll(files, PACK_FILES.words, (each) => readAs(packWordsSchema, each), faults),
    templates: readAll(files, PACK_FILES.template, (each) => readAs(templateSchema, each), faults),
    art: readAll(files, PACK_FILES.art, parseArt, faults),
  };
  if (cover !== null) faults.push(...missingFiles(cover, files), ...namingFaults(cover, parts));
  faults.push(...missingArt(parts.templates, files), ...(cover === null ? [] : missingFigures(cover, files)));
  const remarks = [...strangeFiles(files), ...unused(cover, parts), ...(cover === null ? [] : sampleRemarks(cover, parts))];
  return { faults, remarks, pack: cover === null || faults.length > 0 ? null : assemble(cover, parts) };
}

function readAs<Schema extends GenericSchema>(schema: Schema, text: string): Result<InferOutput<Schema>, readonly Fault[]> {
  const data = readJsonText(text);
  return data.ok ? parse(schema, data.value) : data;
}

/** The value, or its faults noted and null. */
function kept<T>(file: string, read: Result<T, readonly Fault[]>, faults: PackFault[]): T | null {
  if (read.ok) return read.value;
  faults.push(...inFile(file, read.error));
  return null;
}

function readAll<T>(
  files: PackText,
  pattern: RegExp,
  read: (text: string) => Result<T, readonly Fault[]>,
  faults: PackFault[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [file, text] of files) {
    const name = pattern.exec(file)?.[1];
    const value = name === undefined ? null : kept(file, read(text), faults);
    if (name !== undefined && value !== null) found.set(name, value);
  }
  return found;
}

function inFile(file: string, faults: readonly Fault[]): readonly PackFault[] {
  return faults.map((fault) => ({ file, ...fault }));
}

function missingFiles(pack: Pack, files: PackText): readonly PackFault[] {
  const wanted = [...pack.locales.map((lang) => `locales/${lang}.json`), ...pack.templates.map(({ id }) => `templates/${id}.json`)];
  return wanted.filter((file) => !files.has(file)).map((file) => ({ file, path: '', reason: 'is missing; pack.json names it' }));
}

/** Names in one file that another must have, as far as both could be read. */
function namingFaults(pack: Pack, { words, templates }: Parts): readonly PackFault[] {
  const used = pack.templates.flatMap(({ id }) => {
    const template = templates.get(id);
    return template === undefined ? [] : [[id, template] as const];
  });
  const inTemplates = used.flatMap(([id, template]) => inFile(`templates/${id}.json`, templateFaults(pack, id, template, new Map())));
  const inWords = pack.locales.flatMap((lang) => {
    const own = words.get(lang);
    if (own === undefined) return [];
    return inFile(`locales/${lang}.json`, [
      ...wordFaults(pack, own),
      ...phraseFaults(
        used.map(([, template]) => template),
        own,
        lang,
      ),
    ]);
  });
  return [...inTemplates, ...inWords];
}

function missingArt(templates: ReadonlyMap<string, Template>, files: PackText): readonly PackFault[] {
  return [...templates].flatMap(([id, template]) =>
    artIn(template.root)
      .filter((art) => !files.has(`art/${art}.svg`))
      .map((art) => ({ file: `templates/${id}.json`, path: 'root', reason: `shows the drawing ${art}, but there is no art/${art}.svg` })),
  );
}

function missingFigures({ figures }: Pack, files: PackText): readonly PackFault[] {
  return figures.flatMap((figure, index) =>
    files.has(`art/${figure}.svg`)
      ? []
      : [{ file: 'pack.json', path: `figures.${index}`, reason: `is ${figure}, but there is no art/${figure}.svg` }],
  );
}

function strangeFiles(files: PackText): readonly PackFault[] {
  return [...files.keys()]
    .filter((file) => packFileKind(file) === null)
    .map((file) => ({ file, path: '', reason: 'is not a file that a pack uses' }));
}

function unused(pack: Pack | null, { words, templates, art }: Parts): readonly PackFault[] {
  const shown = new Set([...(pack?.figures ?? []), ...[...templates.values()].flatMap((template) => artIn(template.root))]);
  const printedIn = (lang: string) => [...templates.values()].flatMap((template) => phrasesOf(template, lang));
  const remark = (file: string, path: string, reason: string): PackFault => ({ file, path, reason });
  const drawings = [...art.keys()].filter((name) => !shown.has(name)).map((name) => remark(`art/${name}.svg`, '', 'is not used'));
  if (pack === null) return drawings;
  const named = new Set<string>(pack.templates.map(({ id }) => id));
  return [
    ...drawings,
    ...[...templates.keys()]
      .filter((id) => !named.has(id))
      .map((id) => remark(`templates/${id}.json`, '', 'is not used: pack.json does not name it')),
    ...[...words.keys()]
      .filter((lang) => !pack.locales.includes(lang))
      .map((lang) => remark(`locales/${lang}.json`, '', 'is not used: its language is not among the locales of pack.json')),
    ...[...words].flatMap(([lang, own]) =>
      unusedWords(pack, printedIn(lang), own).map((path) => remark(`locales/${lang}.json`, path, 'is not used')),
    ),
  ];
}

function unusedWords(pack: Pack, printed: readonly string[], words: PackWords): readonly string[] {
  const beyond = (group: string, record: Readonly<Record<string, unknown>>, wanted: readonly string[]): readonly string[] =>
    Object.keys(record)
      .filter((key) => !wanted.includes(key))
      .map((key) => `${group}.${key}`);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const days = pack.slots.flatMap((slot) => (slot.kind === 'day' ? [slot.id] : []));
  return [
    ...beyond('prompts', words.prompts, pack.prompts),
    ...beyond('phrases', words.phrases, printed).filter((path) => !days.some((slot) => path.startsWith(`phrases.${slot}-`))),
    ...beyond('palettes', words.palettes, ids(pack.palettes)),
    ...beyond('pairings', words.pairings, ids(pack.pairings)),
    ...beyond('figures', words.figures, pack.figures),
    ...beyond('week', words.week, ids(pack.week)),
    ...beyond('help', words.help, ids(pack.help)),
    ...beyond('slots', words.slots, ids(pack.slots)),
    ...beyond('templates', words.templates, ids(pack.templates)),
  ];
}

/** Samples are what a design is first seen with: for every slot that leads it, and for none that it lacks. */
function sampleRemarks(pack: Pack, { words, templates }: Parts): readonly PackFault[] {
  return [...words].flatMap(([lang, own]) =>
    [...templates].flatMap(([id, template]) => {
      const samples = own.templates[id]?.samples;
      if (samples === undefined) return [];
      const at = (path: string, reason: string): PackFault => ({ file: `locales/${lang}.json`, path: `templates.${id}.${path}`, reason });
      const strange = Object.keys(samples).filter((slot) => !template.slots.some((each) => each === slot));
      return [
        ...strange.map((slot) => at(`samples.${slot}`, 'is not used: the template has no such slot')),
        ...(template.slots.includes(pack.leadSlot) && !Object.hasOwn(samples, pack.leadSlot)
          ? [at('samples', `has no words for ${pack.leadSlot}, the slot that leads the design`)]
          : []),
      ];
    }),
  );
}

function assemble(pack: Pack, { words, templates, art }: Parts): LoadedPack {
  return {
    pack,
    words: new Map(pack.locales.flatMap((lang) => pair(lang, words.get(lang)))),
    templates: new Map(pack.templates.flatMap(({ id }) => pair(id, templates.get(id)))),
    art,
  };
}

function pair<Key, Value>(key: Key, value: Value | undefined): readonly (readonly [Key, Value])[] {
  return value === undefined ? [] : [[key, value]];
}

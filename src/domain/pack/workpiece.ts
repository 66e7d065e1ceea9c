// Workpiece: a pack being made: its files as plain data, perhaps with faults in them, and which of its designs is on the bench. Every change
// answers a new one; what it did not touch is shared, so that a step back costs nothing.

import * as v from 'valibot';
import { isJsonList, isJsonObject, jsonText, setIn, textOf, type JsonObject, type JsonPath, type JsonValue } from '../json.ts';
import { parse, type Fault } from '../parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { blankTemplate } from '../template/new-template.ts';
import { PACK_FILES, readJsonText, type PackText } from './pack-text.ts';

export type Workpiece = {
  readonly pack: JsonObject;
  /** By language tag. */
  readonly words: { readonly [lang: string]: JsonObject };
  /** By id. */
  readonly templates: { readonly [id: string]: JsonObject };
  /** SVG texts by name. */
  readonly art: { readonly [name: string]: string };
  /** Id of the design on the bench. */
  readonly design: string;
};

const objectSchema = v.custom<JsonObject>(isJsonObject, 'must be an object');

const storedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    version: v.literal(1),
    pack: objectSchema,
    words: v.record(v.string(), objectSchema),
    templates: v.record(v.string(), objectSchema),
    art: v.record(v.string(), v.string()),
    design: v.string(),
  }),
);

/** As it is kept on the device. */
export function storedWorkText(work: Workpiece): string {
  return JSON.stringify({ version: 1, ...work });
}

/** What was kept, null when it is not understood. */
export function readStoredWork(text: string): Workpiece | null {
  const read = parse(storedSchema, text);
  if (!read.ok) return null;
  const { version: _, ...work } = read.value;
  return work.templates[work.design] === undefined ? null : work;
}

/** A pack's files as a workpiece, its first design on the bench. What a pack does not use is left out. Faults only where a file is no object at all. */
export function workpieceFrom(files: PackText): Result<Workpiece, readonly Fault[]> {
  const faults: Fault[] = [];
  const objects = (pattern: RegExp): { readonly [name: string]: JsonObject } =>
    Object.fromEntries(
      [...files].flatMap(([file, text]) => {
        const name = pattern.exec(file)?.[1];
        if (name === undefined) return [];
        const data = readObject(text);
        if (data.ok) return [[name, data.value] as const];
        faults.push({ path: file, reason: data.error });
        return [];
      }),
    );
  const cover = readObject(files.get('pack.json') ?? '');
  if (!cover.ok) return fail([{ path: 'pack.json', reason: cover.error }]);
  const templates = objects(PACK_FILES.template);
  const words = objects(PACK_FILES.words);
  const art = Object.fromEntries(
    [...files].flatMap(([file, text]) => {
      const name = PACK_FILES.art.exec(file)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
  const [first] = designsOf(cover.value);
  const design = first ?? Object.keys(templates)[0];
  if (design === undefined || templates[design] === undefined) faults.push({ path: 'templates', reason: 'holds no design' });
  return faults.length > 0 || design === undefined ? fail(faults) : ok({ pack: cover.value, words, templates, art, design });
}

function readObject(text: string): Result<JsonObject, string> {
  const data = readJsonText(text);
  if (!data.ok) return fail(data.error[0]?.reason ?? 'is not valid JSON');
  return isJsonObject(data.value) ? ok(data.value) : fail('must be an object');
}

/** All its files, as a pack's folder holds them. Drawings nothing shows any more are left out when `shown` names those that are. */
export function packTextOf(work: Workpiece, shown?: ReadonlySet<string>): PackText {
  const json = (folder: string, files: { readonly [name: string]: JsonObject }) =>
    Object.entries(files).map(([name, data]) => [`${folder}/${name}.json`, jsonText(data)] as const);
  const art = Object.entries(work.art).filter(([name]) => shown?.has(name) ?? true);
  return new Map([
    ['pack.json', jsonText(work.pack)],
    ...json('locales', work.words),
    ...json('templates', work.templates),
    ...art.map(([name, text]) => [`art/${name}.svg`, text] as const),
  ]);
}

/** Ids of its designs, in the pack's order. */
export function designsOf(pack: JsonObject): readonly string[] {
  return rowsOf(pack, 'templates').flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** Objects of one of the pack's lists: `slots`, `palettes`, `templates`. */
export function rowsOf(data: JsonObject, list: string): readonly JsonObject[] {
  const rows = data[list];
  return isJsonList(rows) ? rows.filter(isJsonObject) : [];
}

/** The language the pack's own sentences are first written in. */
export function sourceLanguage(work: Workpiece): string {
  const locales = work.pack['locales'];
  const [first] = isJsonList(locales) ? locales : [];
  return typeof first === 'string' ? first : 'en';
}

/** The pack's sentences in `language`, else in its source language. */
export function wordsIn(work: Workpiece, language: string): JsonObject {
  return work.words[language] ?? work.words[sourceLanguage(work)] ?? {};
}

export function benchOf(work: Workpiece): JsonObject {
  return work.templates[work.design] ?? {};
}

/** Changes the design on the bench; `undefined` takes a value away. */
export function withDesign(work: Workpiece, path: JsonPath, value: JsonValue | undefined): Workpiece {
  return changeBench(work, (design) => setIn(design, path, value));
}

export function changeBench(work: Workpiece, change: (design: JsonObject) => JsonObject): Workpiece {
  const before = benchOf(work);
  const after = change(before);
  return after === before ? work : { ...work, templates: { ...work.templates, [work.design]: after } };
}

export function withPackValue(work: Workpiece, path: JsonPath, value: JsonValue | undefined): Workpiece {
  const pack = setIn(work.pack, path, value);
  return pack === work.pack ? work : { ...work, pack };
}

export function withWordsValue(work: Workpiece, lang: string, path: JsonPath, value: JsonValue | undefined): Workpiece {
  const before = work.words[lang] ?? {};
  const after = setIn(before, path, value);
  return after === before ? work : { ...work, words: { ...work.words, [lang]: after } };
}

/** Puts another of its designs on the bench. */
export function withBench(work: Workpiece, id: string): Workpiece {
  return id === work.design || work.templates[id] === undefined ? work : { ...work, design: id };
}

/** Every language's words changed in the same way. */
function inAllWords(work: Workpiece, change: (words: JsonObject, lang: string) => JsonObject): Workpiece {
  return { ...work, words: Object.fromEntries(Object.entries(work.words).map(([lang, own]) => [lang, change(own, lang)])) };
}

/** A design more, last in the pack and on the bench, with `words` in every language the pack comes in. */
export function addDesign(work: Workpiece, id: string, template: JsonObject, palette: string, words: JsonObject): Workpiece {
  const listed = withPackValue(work, ['templates'], [...rowsOf(work.pack, 'templates'), { id, palette }]);
  const worded = inAllWords(listed, (own) => setIn(own, ['templates', id], words));
  return { ...worded, templates: { ...work.templates, [id]: { ...template, id } }, design: id };
}

/** A plain design to build on, first seen with `sample` in its lead slot. */
export function addBlankDesign(work: Workpiece, id: string, name: string, sample: string): Workpiece {
  const lead = textOf(work.pack['leadSlot']);
  return addDesign(work, id, blankTemplate(id, lead), firstPalette(work), { name, about: name, samples: { [lead]: sample } });
}

/** A copy of one of its designs, with that one's words. */
export function copyDesign(work: Workpiece, from: string, id: string, name: string): Workpiece {
  const row = rowsOf(work.pack, 'templates').find((each) => each['id'] === from);
  const palette = row?.['palette'];
  const added = addDesign(work, id, work.templates[from] ?? {}, typeof palette === 'string' ? palette : firstPalette(work), {});
  return inAllWords(added, (own, lang) => {
    const before = templateWords(own, from);
    return setIn(own, ['templates', id], lang === sourceLanguage(work) ? { ...before, name } : before);
  });
}

export function firstPalette(work: Workpiece): string {
  const id = rowsOf(work.pack, 'palettes')[0]?.['id'];
  return typeof id === 'string' ? id : '';
}

export function templateWords(words: JsonObject, id: string): JsonObject {
  const all = words['templates'];
  const own = isJsonObject(all) ? all[id] : undefined;
  return isJsonObject(own) ? own : {};
}

/** The design under another id, everywhere it is named. Does nothing when there is one of that id. */
export function renameDesign(work: Workpiece, from: string, to: string): Workpiece {
  const own = work.templates[from];
  if (own === undefined || work.templates[to] !== undefined) return work;
  const { [from]: _gone, ...others } = work.templates;
  const rows = rowsOf(work.pack, 'templates').map((row) => (row['id'] === from ? { ...row, id: to } : row));
  const worded = inAllWords(work, (words) =>
    setIn(setIn(words, ['templates', to], templateWords(words, from)), ['templates', from], undefined),
  );
  return {
    ...withPackValue(worded, ['templates'], rows),
    templates: { ...others, [to]: { ...own, id: to } },
    design: work.design === from ? to : work.design,
  };
}

/** The last design of a pack stays. */
export function removeDesign(work: Workpiece, id: string): Workpiece {
  const rows = rowsOf(work.pack, 'templates').filter((row) => row['id'] !== id);
  const next = rows[0]?.['id'];
  if (typeof next !== 'string' || work.templates[id] === undefined) return work;
  const { [id]: _gone, ...templates } = work.templates;
  const worded = inAllWords(work, (words) => setIn(words, ['templates', id], undefined));
  return { ...withPackValue(worded, ['templates'], rows), templates, design: work.design === id ? next : work.design };
}

/** A slot more for all of the pack's designs, and for the one on the bench at once. `label` in every language until somebody translates it. */
export function addSlot(work: Workpiece, slot: JsonObject, label: string): Workpiece {
  const { id } = slot;
  if (typeof id !== 'string') return work;
  const listed = withPackValue(work, ['slots'], [...rowsOf(work.pack, 'slots'), slot]);
  const worded = inAllWords(listed, (own) => setIn(own, ['slots', id], { label }));
  return askFor(worded, id);
}

/** The design on the bench asks for this slot too, last. */
export function askFor(work: Workpiece, slot: string): Workpiece {
  const before = benchOf(work)['slots'];
  const asked = isJsonList(before) ? before : [];
  return asked.includes(slot) ? work : withDesign(work, ['slots'], [...asked, slot]);
}

/** A palette more, beginning with the colours of `from`. */
export function addPalette(work: Workpiece, from: string, id: string, name: string): Workpiece {
  const rows = rowsOf(work.pack, 'palettes');
  const model = rows.find((row) => row['id'] === from) ?? rows[0];
  if (model === undefined) return work;
  const listed = withPackValue(work, ['palettes'], [...rows, { ...model, id }]);
  return inAllWords(listed, (own) => setIn(own, ['palettes', id], name));
}

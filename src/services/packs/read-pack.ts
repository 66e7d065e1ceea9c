// Reading a pack from its files, each parsed once at this edge: all of what was asked for, or a typed error, never half of it.

import type { GenericSchema, InferOutput } from 'valibot';
import type { TemplateId } from '#domain/ids.ts';
import type { Art } from '#domain/pack/art.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { packSchema } from '#domain/pack/pack.ts';
import { parseArt } from '#domain/pack/parse-art.ts';
import { phraseFaults, templateFaults, wordFaults } from '#domain/pack/pack-faults.ts';
import { packWordsSchema, type PackWords } from '#domain/pack/words.ts';
import { parse } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { artIn } from '#domain/template/art-in.ts';
import { templateSchema, type Template } from '#domain/template/template.ts';
import type { PackError } from './pack-error.ts';

/** Where a pack's files come from: the deployment's own folder, a ZIP, a test. A file that does not exist answers undefined. */
export type PackFiles = {
  /** Parsed JSON of `pack.json`, `templates/<id>.json` or `locales/<lang>.json`. */
  json(file: string): Promise<unknown>;
  /** Text of `art/<id>.svg`. */
  text(file: string): Promise<string | undefined>;
};

/** The pack and its words in `locales` (those it has; its source language always), with no template read yet: what a gallery needs. */
export async function readPack(files: PackFiles, locales: readonly string[]): Promise<Result<LoadedPack, PackError>> {
  const pack = await readJson(files, 'pack.json', packSchema);
  if (!pack.ok) return pack;
  return readWords(files, { pack: pack.value, templates: new Map(), art: new Map(), words: new Map() }, locales);
}

/** `loaded` with its words in more languages. */
export async function readWords(files: PackFiles, loaded: LoadedPack, locales: readonly string[]): Promise<Result<LoadedPack, PackError>> {
  const words = new Map(loaded.words);
  const known = loaded.pack.locales;
  for (const lang of known.filter((each) => (each === known[0] || locales.includes(each)) && !words.has(each))) {
    const file = `locales/${lang}.json`;
    const parsed: Result<PackWords, PackError> = await readJson(files, file, packWordsSchema);
    if (!parsed.ok) return parsed;
    const faults = [...wordFaults(loaded.pack, parsed.value), ...phraseFaults(loaded.templates.values(), parsed.value)];
    if (faults.length > 0) return fail({ kind: 'pack-malformed', file, faults });
    words.set(lang, parsed.value);
  }
  return ok({ ...loaded, words });
}

/** `loaded` with the named templates and the art they use. */
export async function readTemplates(
  files: PackFiles,
  loaded: LoadedPack,
  ids: readonly TemplateId[],
): Promise<Result<LoadedPack, PackError>> {
  const templates = new Map(loaded.templates);
  const art = new Map(loaded.art);
  for (const id of ids.filter((each) => !templates.has(each))) {
    const file = `templates/${id}.json`;
    const parsed: Result<Template, PackError> = await readJson(files, file, templateSchema);
    if (!parsed.ok) return parsed;
    const faults = templateFaults(loaded.pack, id, parsed.value, loaded.words);
    if (faults.length > 0) return fail({ kind: 'pack-malformed', file, faults });
    for (const name of artIn(parsed.value.root).filter((each) => !art.has(each))) {
      const drawing = await readArt(files, name);
      if (!drawing.ok) return drawing;
      art.set(name, drawing.value);
    }
    templates.set(id, parsed.value);
  }
  return ok({ ...loaded, templates, art });
}

async function readArt(files: PackFiles, name: string): Promise<Result<Art, PackError>> {
  const file = `art/${name}.svg`;
  const text = await files.text(file);
  if (text === undefined) return fail({ kind: 'pack-file-missing', file });
  const drawing = parseArt(text);
  return drawing.ok ? drawing : fail({ kind: 'pack-malformed', file, faults: drawing.error });
}

async function readJson<Schema extends GenericSchema>(
  files: PackFiles,
  file: string,
  schema: Schema,
): Promise<Result<InferOutput<Schema>, PackError>> {
  const data = await files.json(file);
  if (data === undefined) return fail({ kind: 'pack-file-missing', file });
  const parsed = parse(schema, data);
  return parsed.ok ? parsed : fail({ kind: 'pack-malformed', file, faults: parsed.error });
}

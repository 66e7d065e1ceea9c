// readTemplates: templates of a pack and the art that goes with them, read when they are first opened: the gallery's first page carries none of it.

import type { TemplateId } from '#domain/ids.ts';
import type { Art } from '#domain/pack/art.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { templateFaults } from '#domain/pack/pack-faults.ts';
import { parseArt } from '#domain/pack/parse-art.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { artIn } from '#domain/template/art-in.ts';
import { templateSchema, type Template } from '#domain/template/template.ts';
import type { PackError } from './pack-error.ts';
import { readJson, type PackFiles } from './pack-files.ts';

/** `loaded` with the named templates, the art they use, and the pack's figures. */
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
  // Any design may be asked to show one, and they are chosen among by how they look.
  const figures = loaded.pack.figures.filter((name) => !art.has(name));
  const drawings = await Promise.all(figures.map(async (name) => [name, await readArt(files, name)] as const));
  for (const [name, drawing] of drawings) {
    if (!drawing.ok) return drawing;
    art.set(name, drawing.value);
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

// readWorkpiece: the design on the bench as the product's own parsers take it, with all it draws on; or what is wrong, and where. Run after
// every edit, so a file that did not change is not read again.

import type { GenericSchema, InferOutput } from 'valibot';
import type { JsonObject } from '../json.ts';
import { parse, type Fault } from '../parse.ts';
import type { Result } from '../result.ts';
import { artIn } from '../template/art-in.ts';
import { templateSchema, type Template } from '../template/template.ts';
import type { Art } from './art.ts';
import { checkPack, type CheckedPack, type PackFault } from './check-pack.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { packSchema, type Pack } from './pack.ts';
import { templateFaults, wordFaults } from './pack-faults.ts';
import { parseArt } from './parse-art.ts';
import { packWordsSchema, type PackWords } from './words.ts';
import { benchOf, packTextOf, type Workpiece } from './workpiece.ts';

export type ReadBench = {
  /** With the one template; null while there is a fault. */
  readonly pack: LoadedPack | null;
  readonly template: Template | null;
  readonly faults: readonly PackFault[];
};

export type WorkpieceReader = {
  bench(work: Workpiece): ReadBench;
};

/** A reader of its own for every editor: it remembers what it has read. */
export function createWorkpieceReader(): WorkpieceReader {
  const readPack = remembered(packSchema);
  const readTemplate = remembered(templateSchema);
  const readWords = remembered(packWordsSchema);
  const drawings = new Map<string, Result<Art, readonly Fault[]>>();

  function drawing(svg: string): Result<Art, readonly Fault[]> {
    const known = drawings.get(svg) ?? parseArt(svg);
    drawings.set(svg, known);
    return known;
  }

  /** What the design shows, and what may stand in it where no photo is wanted. */
  function artOf(
    { art }: Workpiece,
    shown: readonly Shown[],
    at: (faults: readonly Fault[], file: string) => void,
  ): ReadonlyMap<string, Art> {
    const found = new Map<string, Art>();
    for (const { name, file, path } of shown) {
      const svg = art[name];
      const read = svg === undefined ? null : drawing(svg);
      if (read === null) at([{ path, reason: `shows the drawing ${name}, which the pack does not have` }], file);
      else if (read.ok) found.set(name, read.value);
      else if (!found.has(name)) at(read.error, `art/${name}.svg`);
    }
    return found;
  }

  return {
    bench(work) {
      const faults: PackFault[] = [];
      const note = (found: readonly Fault[], file: string) => void faults.push(...found.map((fault) => ({ file, ...fault })));
      const kept = <T>(read: Result<T, readonly Fault[]>, file: string): T | null => {
        if (read.ok) return read.value;
        note(read.error, file);
        return null;
      };
      const pack: Pack | null = kept(readPack(work.pack), 'pack.json');
      const template: Template | null = kept(readTemplate(benchOf(work)), fileOf(work));
      const words = new Map<string, PackWords>();
      for (const [lang, data] of Object.entries(work.words)) {
        const own = kept(readWords(data), `locales/${lang}.json`);
        if (own !== null) words.set(lang, own);
        if (own !== null && pack !== null) note(wordFaults(pack, own), `locales/${lang}.json`);
      }
      if (pack !== null && template !== null) note(templateFaults(pack, work.design, template, words), fileOf(work));
      const art = artOf(work, [...shownBy(template, fileOf(work)), ...figuresOf(pack)], note);
      const whole = pack !== null && template !== null && faults.length === 0;
      return { faults, template, pack: whole ? { pack, words, art, templates: new Map([[template.id, template]]) } : null };
    },
  };
}

/** The whole pack, as it would be written to a file: without drawings that nothing shows. */
export function checkWorkpiece(work: Workpiece): CheckedPack & { readonly files: ReturnType<typeof packTextOf> } {
  const all = packTextOf(work);
  const checked = checkPack(all);
  if (checked.pack === null) return { ...checked, files: all };
  const { pack, templates } = checked.pack;
  const shown = new Set([...pack.figures, ...[...templates.values()].flatMap((template) => artIn(template.root))]);
  const files = packTextOf(work, shown);
  return { ...checkPack(files), files };
}

/** A drawing by name, and what names it. */
type Shown = { readonly name: string; readonly file: string; readonly path: string };

function shownBy(template: Template | null, file: string): readonly Shown[] {
  return template === null ? [] : artIn(template.root).map((name) => ({ name, file, path: 'root' }));
}

function figuresOf(pack: Pack | null): readonly Shown[] {
  return (pack?.figures ?? []).map((name, index) => ({ name, file: 'pack.json', path: `figures.${index}` }));
}

function fileOf(work: Workpiece): string {
  return `templates/${work.design}.json`;
}

function remembered<Schema extends GenericSchema>(schema: Schema): (data: JsonObject) => Result<InferOutput<Schema>, readonly Fault[]> {
  const known = new WeakMap<JsonObject, Result<InferOutput<Schema>, readonly Fault[]>>();
  return (data) => {
    const before = known.get(data) ?? parse(schema, data);
    known.set(data, before);
    return before;
  };
}

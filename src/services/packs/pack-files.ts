// PackFiles: where a pack's files come from, and the one way a JSON file among them becomes a trusted value.

import type { GenericSchema, InferOutput } from 'valibot';
import { parse } from '#domain/parse.ts';
import { fail, type Result } from '#domain/result.ts';
import type { PackError } from './pack-error.ts';

/** Where a pack's files come from: the deployment's own folder, a ZIP, a test. A file that does not exist answers undefined. */
export type PackFiles = {
  /** Parsed JSON of `pack.json`, `templates/<id>.json` or `locales/<lang>.json`. */
  json(file: string): Promise<unknown>;
  /** Text of `art/<id>.svg`. */
  text(file: string): Promise<string | undefined>;
};

/** The file, checked against `schema`; missing and malformed are told apart. */
export async function readJson<Schema extends GenericSchema>(
  files: PackFiles,
  file: string,
  schema: Schema,
): Promise<Result<InferOutput<Schema>, PackError>> {
  const data = await files.json(file);
  if (data === undefined) return fail({ kind: 'pack-file-missing', file });
  const parsed = parse(schema, data);
  return parsed.ok ? parsed : fail({ kind: 'pack-malformed', file, faults: parsed.error });
}

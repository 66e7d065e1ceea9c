// parse: the one way data from outside becomes a trusted value, or a list of faults that each say where and why.

import * as v from 'valibot';
import { fail, ok, type Result } from './result.ts';

/** One thing wrong with a piece of data: `path` such as `slots.2.id` (empty: the whole), `reason` in English for whoever made the data. */
export type Fault = { readonly path: string; readonly reason: string };

/** The line that tells an editor where a file's JSON Schema is; it means nothing to us. */
export const schemaNote = v.optional(v.pipe(v.string(), v.maxLength(400)));

/** Checks `data` against `schema`; the value comes back whole and typed, or not at all. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, data: unknown): Result<v.InferOutput<Schema>, readonly Fault[]> {
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return ok(result.output);
  return fail(result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })));
}

/** The schema's own words; where it has none, what was expected, for people who don't know schemas. */
function reasonOf({ kind, type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ') || expected === null) return message;
  if (kind === 'validation') {
    const bound = expected.replace('<=', 'at most ').replace('>=', 'at least ').replace('<', 'less than ').replace('>', 'more than ');
    return `must ${type.endsWith('_length') ? 'have a length of' : 'be'} ${bound}, not ${received}`;
  }
  if (expected === 'never') return type === 'strict_object' ? 'is not known here' : 'must not be here';
  if (received === 'undefined') return 'is missing';
  const wanted = expected.replaceAll(/^\(|\)$/gu, '').replaceAll(' | ', ', ');
  return `must be ${wanted.includes(', ') ? 'one of ' : ''}${wanted}, not ${received}`;
}

/** A fault's path (`slots.2.id`) in the form a schema's own check reports it in. */
export function issuePath(path: string): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const item = (key: string): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined });
  const [first = '', ...rest] = path.split('.');
  return [item(first), ...rest.map(item)];
}

/** The faults as one line a person making a pack can read. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map((fault) => (fault.path === '' ? fault.reason : `${fault.path}: ${fault.reason}`)).join('; ');
}

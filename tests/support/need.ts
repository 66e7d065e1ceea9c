// need: the value of a Result a test takes for granted; a failure is told with its error instead of as a missing value further on.

import type { Result } from '#domain/result.ts';

export function need<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

/** The error of a Result that must have failed. */
export function needFailure<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('expected a failure');
  return result.error;
}

/** A value that must be there. */
export function present<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}

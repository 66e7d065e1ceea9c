// leavesOf: the sentences of a nest of words, each by its whole key.

export function leavesOf(nest: unknown, under = ''): ReadonlyMap<string, string> {
  if (typeof nest === 'string') return new Map([[under, nest]]);
  if (typeof nest !== 'object' || nest === null) return new Map();
  return new Map(Object.entries(nest).flatMap(([key, value]) => [...leavesOf(value, under === '' ? key : `${under}.${key}`)]));
}

// classNames: the names that hold, joined. Modules answer undefined for a class that has no rules, which is no fault.

export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}

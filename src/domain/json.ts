// Json: data as it stands in a file, and changes to it by path. A change shares with the data before it all that it did not touch.

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** Keys of objects and places in lists, from the outermost in. */
export type JsonPath = readonly (string | number)[];

/** For data that came from JSON: says what it is at its top, which holds all the way down. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The text it is; empty for anything else. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What stands there, undefined where nothing does. */
export function getIn(data: JsonValue | undefined, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, key) => childOf(at, key), data);
}

function childOf(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (isJsonList(value)) return value[Number(key)];
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Objects on the way that are missing are made; `undefined` takes away what stands there. A path that leads through something else changes nothing. */
export function setIn(data: JsonObject, path: JsonPath, value: JsonValue | undefined): JsonObject {
  const changed = setAt(data, path, value);
  return isJsonObject(changed) ? changed : data;
}

function setAt(data: JsonValue | undefined, path: JsonPath, value: JsonValue | undefined): JsonValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const before = childOf(data, key);
  const after = setAt(before, rest, value);
  if (after === before && (after !== undefined || !has(data, key))) return data;
  if (isJsonList(data)) return inList(data, Number(key), after);
  if (data !== undefined && !isJsonObject(data)) return data;
  if (after !== undefined) return { ...data, [key]: after };
  if (data === undefined) return undefined;
  const { [String(key)]: _gone, ...others } = data;
  return others;
}

/** A list grows at its end alone: a place beyond it is none. */
function inList(list: readonly JsonValue[], place: number, value: JsonValue | undefined): readonly JsonValue[] {
  if (!Number.isInteger(place) || place < 0 || place > list.length) return list;
  return value === undefined ? list.toSpliced(place, 1) : list.toSpliced(place, 1, value);
}

function has(data: JsonValue | undefined, key: string | number): boolean {
  return isJsonObject(data) && Object.hasOwn(data, key);
}

/** The data as a file's text: two spaces, a line break at the end. */
export function jsonText(data: JsonValue): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

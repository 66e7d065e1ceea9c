// The settings store: the few choices about the app itself that outlive a visit, in localStorage, or in memory where that is forbidden.

import * as v from 'valibot';
import { formatIdSchema } from '#domain/ids.ts';
import { parse } from '#domain/parse.ts';
import { deviceLocalStorage, guardStorageSync } from './storage-error.ts';
import { PREFIX } from './storage-keys.ts';

const KEY = `${PREFIX}settings`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Each field falls back alone: a setting that is no longer known does not cost the others. */
const settingsSchema = v.object({
  version: v.literal(1),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** BCP 47 tag of the interface's language, null for the browser's. */
  locale: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), v.maxLength(35))), null),
  /** The sizes chosen for saving, null when never chosen. */
  chosenFormats: v.fallback(v.nullable(v.pipe(v.array(formatIdSchema), v.maxLength(200))), null),
  /** A pack opened from a file is in use; its file is kept beside the draft. */
  packOpened: v.fallback(v.boolean(), false),
  /** Days of the campaign's week that were ticked as made, by the ids a pack gives them, for one year; null when none ever was. */
  weekMade: v.fallback(
    v.nullable(
      v.strictObject({
        year: v.pipe(v.number(), v.integer()),
        days: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(31)),
      }),
    ),
    null,
  ),
  /** How far a table is made into cards that was not finished, null when there is none. Nothing of the table itself. */
  batch: v.fallback(
    v.nullable(
      v.object({
        /** Of table, photos, design and sizes: see domain/batch/fingerprint.ts. */
        print: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
        /** ZIP parts that are whole, and the first row that is in none of them, counted from 0. */
        parts: count,
        next: count,
        rows: count,
      }),
    ),
    null,
  ),
});

export type Settings = Readonly<Omit<v.InferOutput<typeof settingsSchema>, 'version'>>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  locale: null,
  chosenFormats: null,
  packOpened: false,
  batch: null,
  weekMade: null,
};

export type SettingsStore = {
  readonly load: () => Settings;
  /** Changes what is given and keeps the rest; answers all settings. What the device refuses is kept until the page closes. */
  readonly change: (changes: Partial<Settings>) => Settings;
};

/** In `memory` mode nothing is read from or written to the device. */
export function createSettingsStore(mode: 'device' | 'memory'): SettingsStore {
  let settings = (mode === 'device' ? readDevice() : null) ?? DEFAULT_SETTINGS;
  return {
    load: () => settings,
    change(changes) {
      settings = { ...settings, ...changes };
      // A refusal here costs a person one click next time, so it is not worth a sentence.
      if (mode === 'device') guardStorageSync(() => deviceLocalStorage().setItem(KEY, JSON.stringify({ version: 1, ...settings })));
      return settings;
    },
  };
}

function readDevice(): Settings | null {
  const text = guardStorageSync(() => deviceLocalStorage().getItem(KEY));
  if (!text.ok || text.value === null) return null;
  const parsed = parse(v.pipe(v.string(), v.parseJson(), settingsSchema), text.value);
  if (!parsed.ok) return null;
  const { version: _, ...settings } = parsed.value;
  return settings;
}

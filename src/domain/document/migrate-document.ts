// migrateDocument: reads a stored document of any version this product ever wrote, one step per version.

import * as v from 'valibot';
import { parse, type Fault } from '../parse.ts';
import { fail, type Result } from '../result.ts';
import { NO_ADJUSTMENT } from './adjustment.ts';
import { DEFAULT_FRAMING } from './framing-schema.ts';
import { EMPTY_KIT } from './kit.ts';
import { DOCUMENT_VERSION, documentSchema, type Document } from './document.ts';

const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Version 1 knew one story, one name and one photo, and no overrides. */
const version1 = v.strictObject({
  version: v.literal(1),
  packId: v.string(),
  templateId: v.string(),
  paletteId: v.string(),
  seed: v.number(),
  locale: v.string(),
  story: v.string(),
  name: v.string(),
  photo: v.nullable(v.strictObject({ id: v.string(), width: v.number(), height: v.number() })),
  formats: v.array(v.string()),
});

/** Version 2 had photos without adjustment or covers, no stand-ins, no look and no kit of one's own. */
const version2 = v.looseObject({ version: v.literal(2), photos: v.record(v.string(), v.looseObject({})) });

type Step = (data: unknown) => Result<unknown, readonly Fault[]>;

const STEPS: Readonly<Record<number, Step>> = {
  1: (data) => {
    const old = parse(version1, data);
    if (!old.ok) return old;
    const { story, name, photo, ...kept } = old.value;
    return {
      ok: true,
      value: {
        ...kept,
        version: 2,
        words: { story: { text: story }, name: { text: name } },
        photos:
          photo === null
            ? {}
            : { photo: { photo: photo.id, width: photo.width, height: photo.height, framing: DEFAULT_FRAMING, description: '' } },
        overrides: {},
      },
    };
  },
  2: (data) => {
    const old = parse(version2, data);
    if (!old.ok) return old;
    const photos = Object.fromEntries(
      Object.entries(old.value.photos).map(([slot, photo]) => [slot, { ...photo, adjustment: NO_ADJUSTMENT, covers: [] }]),
    );
    return { ok: true, value: { ...old.value, version: 3, photos, standIns: {}, look: {}, kit: EMPTY_KIT } };
  },
};

/** The document in today's shape, or the faults that keep it from being read; never half of it. */
export function migrateDocument(data: unknown): Result<Document, readonly Fault[]> {
  const head = parse(versioned, data);
  if (!head.ok) return head;
  if (head.value.version > DOCUMENT_VERSION) {
    return fail([{ path: 'version', reason: `was written by a newer version of this product (${head.value.version})` }]);
  }
  let current = data;
  for (let version = head.value.version; version < DOCUMENT_VERSION; version += 1) {
    const step = STEPS[version];
    if (step === undefined) return fail([{ path: 'version', reason: `version ${version} can't be read any more` }]);
    const next = step(current);
    if (!next.ok) return next;
    current = next.value;
  }
  return parse(documentSchema, current);
}

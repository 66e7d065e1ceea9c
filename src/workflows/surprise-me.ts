// surpriseMe: a remix that fits. Tried before it is shown: no size may leave out more words than before, and no letter may go missing.

import { lookParts } from '#compose/look-parts.ts';
import { recolour, remix, type Dress } from '#compose/remix.ts';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { Studio, Table } from './studio.ts';

/** Remixes tried before only the colours change. */
const TRIES = 6;

/** `formats`: the sizes that must hold; `seed`: the same seed is the same surprise. */
export async function surpriseMe(
  studio: Studio,
  document: Document,
  formats: readonly Format[],
  seed: number,
): Promise<Result<Dress, PackError | FontError | DevelopError>> {
  const before = await studio.setTable(document, { samples: true });
  if (!before.ok) return before;
  const opened = await studio.openTemplates([document.templateId]);
  if (!opened.ok) return opened;
  const { pack, templates } = opened.value;
  const template = templates.get(document.templateId);
  if (template === undefined) throw new Error(`template ${document.templateId} was read and is not there`);
  const parts = lookParts(template);
  const least = await lettersLeftOut(before.value, formats);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const dress = remix(pack, document, parts, seed + attempt);
    // One after another: each needs fonts of its own, and the first that fits is taken.
    const table = await studio.setTable({ ...document, ...dress }, { samples: true });
    if (!table.ok) return table;
    const lost = table.value.prepared.uncovered.length > before.value.prepared.uncovered.length;
    if (lost) continue;
    const left = await lettersLeftOut(table.value, formats);
    if (left.every((letters, index) => letters <= (least[index] ?? 0))) return ok(dress);
  }
  return ok(recolour(pack, document, seed));
}

/** At each size; the page can do other things between two of them. */
async function lettersLeftOut(table: Table, formats: readonly Format[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const format of formats) {
    counts.push(table.compose(format).overflow.reduce((sum, { letters }) => sum + letters, 0));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return counts;
}

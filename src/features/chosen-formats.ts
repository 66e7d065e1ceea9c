// chosenFormats: the sizes a person saves: those of the document, else those chosen last time, else the usual ones. In the catalogue's order.

import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';

/** `own`: the document's. Ids the catalogue no longer has are passed over. */
export function chosenFormats(catalogue: Catalogue, own: readonly FormatId[], lastTime: readonly FormatId[] | null): readonly Format[] {
  const among = (ids: readonly FormatId[]) => catalogue.formats.filter((format) => ids.includes(format.id));
  for (const ids of [own, lastTime ?? []]) {
    const chosen = among(ids);
    if (chosen.length > 0) return chosen;
  }
  return catalogue.formats.filter((format) => format.usual);
}

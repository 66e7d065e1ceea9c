// Catalogue: every size and every platform, checked once as a whole. A row that would leave no room for words, or that names a platform
// nobody described, is refused here with its path, so that nothing further in ever meets it.

import * as v from 'valibot';
import { containsRect, insetRect, type Rect } from '../geometry/geometry.ts';
import type { FormatId, PlatformId } from '../ids.ts';
import { parse, type Fault } from '../parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { clearArea } from './clear-area.ts';
import { formatSchema, platformSchema, type Format, type Platform } from './format.ts';

export type Catalogue = {
  /** In the order of their `order`. */
  readonly formats: readonly Format[];
  readonly platforms: readonly Platform[];
  readonly formatById: ReadonlyMap<FormatId, Format>;
  readonly platformById: ReadonlyMap<PlatformId, Platform>;
};

const cataloguePartsSchema = v.strictObject({ platforms: v.array(platformSchema), formats: v.array(formatSchema) });

const mmPerInch = 25.4;

/**
 * Checks the rows of all files under assets/formats together (`formats`: the lists of the groups, joined).
 * Faults name the row by its index in the list handed in, and by its id in the reason.
 */
export function parseCatalogue(data: { readonly platforms: unknown; readonly formats: unknown }): Result<Catalogue, readonly Fault[]> {
  const parsed = parse(cataloguePartsSchema, data);
  if (!parsed.ok) return parsed;
  const { platforms } = parsed.value;
  const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
  const faults = [
    ...duplicates('platforms', platforms),
    ...duplicates('formats', parsed.value.formats),
    ...parsed.value.formats.flatMap((format, index) => [
      ...unknownPlatform(format, `formats.${index}`, platformById),
      ...areaFaults(format, `formats.${index}`),
      ...printFaults(format, `formats.${index}`),
    ]),
  ];
  if (faults.length > 0) return fail(faults);
  const formats = parsed.value.formats.toSorted((a, b) => a.order - b.order);
  return ok({ formats, platforms, formatById: new Map(formats.map((format) => [format.id, format])), platformById });
}

function duplicates(list: string, rows: readonly { readonly id: string }[]): readonly Fault[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const again = seen.has(row.id);
    seen.add(row.id);
    return again ? [{ path: `${list}.${index}.id`, reason: `"${row.id}" is used by an earlier row` }] : [];
  });
}

function unknownPlatform(format: Format, path: string, platformById: ReadonlyMap<PlatformId, Platform>): readonly Fault[] {
  if (platformById.has(format.platform)) return [];
  return [{ path: `${path}.platform`, reason: `"${format.id}" is for "${format.platform}", which is no platform of the list` }];
}

function areaFaults(format: Format, path: string): readonly Fault[] {
  const canvas: Rect = { x: 0, y: 0, width: format.width, height: format.height };
  const safe = insetRect(canvas, format.safe);
  const faults: Fault[] = [];
  if (format.crop === 'circle' && format.width !== format.height) {
    faults.push({ path: `${path}.crop`, reason: `"${format.id}" is cropped to a circle but is not square` });
  }
  if (isEmpty(safe)) faults.push({ path: `${path}.safe`, reason: `the safe area of "${format.id}" leaves nothing` });
  format.overlays.forEach((overlay, index) => {
    const at = `${path}.overlays.${index}`;
    if (!containsRect(canvas, overlay)) {
      faults.push({ path: at, reason: `the ${overlay.kind} reaches outside "${format.id}" (${format.width} x ${format.height})` });
    }
    if (overlay.kind === 'crop' && !isEmpty(safe) && !containsRect(overlay, safe)) {
      faults.push({ path: at, reason: `the safe area of "${format.id}" reaches outside what this view keeps` });
    }
    if (overlay.shape === 'circle' && overlay.width !== overlay.height) {
      faults.push({ path: at, reason: `the ${overlay.kind} of "${format.id}" is a circle but is not as wide as it is high` });
    }
  });
  if (faults.length === 0 && isEmpty(insetRect(canvas, clearArea(format)))) {
    faults.push({ path: `${path}.overlays`, reason: `the overlays of "${format.id}" leave no room for words` });
  }
  return faults;
}

function printFaults(format: Format, path: string): readonly Fault[] {
  if ((format.print !== null) !== (format.group === 'print')) {
    return [{ path: `${path}.print`, reason: `"${format.id}" must have a paper size if, and only if, it is of the group print` }];
  }
  if (format.print === null) return [];
  const { widthMm, heightMm, dpi } = format.print;
  const width = Math.round((widthMm / mmPerInch) * dpi);
  const height = Math.round((heightMm / mmPerInch) * dpi);
  if (width === format.width && height === format.height) return [];
  return [
    { path: `${path}.print`, reason: `"${format.id}" at ${dpi} dpi is ${width} x ${height} px, not ${format.width} x ${format.height}` },
  ];
}

function isEmpty(rect: Rect): boolean {
  return rect.width <= 0 || rect.height <= 0;
}

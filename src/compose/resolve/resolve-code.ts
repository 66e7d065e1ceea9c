// Code box -> the squares of a QR code, as large as its box allows, on a ground with the quiet edge that readers need.

import { encode } from 'uqr';
import type { Rect } from '#domain/geometry/geometry.ts';
import { contrastRatio, luminance } from '#domain/palette/contrast.ts';
import type { Palette, Role } from '#domain/palette/palette.ts';
import type { ShapeNode } from '#scene/scene.ts';
import { rectPath } from '../outline.ts';
import type { ResolvedCode } from '../resolve-tree.ts';
import type { Drawing } from './drawing-context.ts';
import { shape } from './surface.ts';

/** Light edge on every side, in modules (ISO/IEC 18004, 9.1). */
const QUIET = 4;
/** Between dark and light: far above the 1.5 or so that readers get by with, since screens are dim and prints fade. */
const CODE_CONTRAST = 6;

export function resolveCode({ box, id, ground, address }: ResolvedCode, rect: Rect, card: Drawing): readonly ShapeNode[] {
  if (rect.width < 1 || rect.height < 1) return [];
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  // Whole px a module keep every edge sharp.
  const module = Math.max(1, Math.floor(Math.min(rect.width, rect.height) / (size + 2 * QUIET)));
  const side = module * (size + 2 * QUIET);
  const x = Math.round(rect.x + (rect.width - side) / 2);
  const y = Math.round(rect.y + (rect.height - side) / 2);
  const whole = { x, y, width: side, height: side };
  const inner = { x: x + module * QUIET, y: y + module * QUIET, width: module * size, height: module * size };
  const [dark, light] = codeColours(card.palette, box.colour ?? 'ink', box.fill ?? ground);
  return [
    shape(`${id}/quiet`, rectPath(whole), card.palette.colours[light], whole, 1),
    shape(`${id}/code`, modulesPath(data, inner.x, inner.y, module), card.palette.colours[dark], inner, 1),
  ];
}

/** Dark on light always (many readers can't read the reverse), of the palette, the wished-for pair where it is far enough apart. */
function codeColours(palette: Palette, dark: Role, light: Role): readonly [dark: Role, light: Role] {
  const { colours } = palette;
  const good = luminance(colours[dark]) < luminance(colours[light]) && contrastRatio(colours[dark], colours[light]) >= CODE_CONTRAST;
  if (good) return [dark, light];
  return luminance(colours.ink) < luminance(colours.paper) ? ['ink', 'paper'] : ['paper', 'ink'];
}

/** One rectangle for every run of dark modules in a row. */
function modulesPath(rows: readonly (readonly boolean[])[], x: number, y: number, module: number): string {
  return rows
    .flatMap((row, down) =>
      runs(row).map(([from, to]) => rectPath({ x: x + from * module, y: y + down * module, width: (to - from) * module, height: module })),
    )
    .join('');
}

function runs(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, index) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

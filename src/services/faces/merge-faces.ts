// mergeFaces: many sightings, at several sizes and in parts that overlap, to one box a face. Pure.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Look } from './plan-looks.ts';
import type { Seen } from './see-faces.ts';

/** Share of the smaller of two boxes above which they are one face. */
const SAME = 0.5;
/** So near a cut, in px of the look, a face goes on beyond it: another part, or a coarser look, has it whole. */
const CUT = 2;

/** A sighting in shares of the whole picture. Null when it was cut off by the edge of a part; what lies outside the picture is left out. */
export function inPicture({ box, score }: Seen, { size, part }: Look): Seen | null {
  const [left, top] = [box.x + part.x, box.y + part.y];
  const [right, bottom] = [left + box.width, top + box.height];
  const cutAcross = (part.x > 0 && box.x < CUT) || (part.x + part.width < size.width && box.x + box.width > part.width - CUT);
  const cutDown = (part.y > 0 && box.y < CUT) || (part.y + part.height < size.height && box.y + box.height > part.height - CUT);
  if (cutAcross || cutDown) return null;
  const [x, y] = [Math.max(0, left / size.width), Math.max(0, top / size.height)];
  const [width, height] = [Math.min(1, right / size.width) - x, Math.min(1, bottom / size.height) - y];
  return width > 0 && height > 0 ? { box: { x, y, width, height }, score } : null;
}

/** One for each face, the surest sighting of it; surest first. */
export function mergeFaces(seen: readonly Seen[]): readonly Seen[] {
  const kept: Seen[] = [];
  for (const each of [...seen].sort((a, b) => b.score - a.score)) {
    if (!kept.some(({ box }) => sharedOf(box, each.box) > SAME)) kept.push(each);
  }
  return kept;
}

/** What two boxes share, as a share of the smaller one. */
function sharedOf(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / Math.min(a.width * a.height, b.width * b.height);
}

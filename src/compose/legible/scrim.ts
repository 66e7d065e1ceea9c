// Scrim: a shade over a photo that fades so softly that its end is not seen. It takes the photo's own form, so that it ends where that does.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Colour } from '#domain/palette/palette.ts';
import type { GroupBox } from '#domain/template/box.ts';
import type { Fill, ShapeNode } from '#scene/scene.ts';
import { shape } from '../resolve/surface.ts';
import type { Shown } from './beneath.ts';

type From = NonNullable<GroupBox['scrim']>['from'];

export type ScrimPlan = {
  readonly id: string;
  readonly from: From;
  readonly colour: Colour;
  /** 0 to 255, under all of `words`. */
  readonly alpha: number;
  /** Of the group, and of the ink of the words in it; output px. */
  readonly group: Rect;
  readonly words: Rect;
  readonly photos: readonly Shown[];
  /** Output px of one template unit. */
  readonly unit: number;
  readonly direction: 'ltr' | 'rtl';
};

/** Units the full shade reaches beyond the words, and over which it fades at least. */
const REACH = 3;
const FADE = 45;
/** Stops of the fade: with fewer its corners show as bands. */
const STEPS = 12;

export function scrimNodes(plan: ScrimPlan): readonly ShapeNode[] {
  const fill = fillOf(plan);
  return plan.photos.map((photo) => shape(`${plan.id}/scrim/${photo.id}`, photo.mask, fill, photo.bounds, 1));
}

function fillOf({ from, colour, alpha, group, words, unit, direction }: ScrimPlan): Fill {
  const full = withAlpha(colour, alpha);
  if (from === 'all') return full;
  const side = from === 'top' || from === 'bottom' ? from : (from === 'start') === (direction === 'ltr') ? 'left' : 'right';
  // Along the way the shade fades: where it begins to, and where it is gone, in px from the edge it comes from and towards the far one.
  const upright = side === 'top' || side === 'bottom';
  const way = side === 'top' || side === 'left' ? 1 : -1;
  const last = (rect: Rect) => {
    const low = upright ? rect.y : rect.x;
    return way === 1 ? low + (upright ? rect.height : rect.width) : low;
  };
  const start = last(words) + way * REACH * unit;
  const end = way * Math.max(way * last(group), way * (start + way * FADE * unit));
  const point = (along: number) => (upright ? { x: 0, y: along } : { x: along, y: 0 });
  return {
    from: point(start),
    to: point(end),
    stops: Array.from({ length: STEPS + 1 }, (_, step) => ({
      at: step / STEPS,
      paint: withAlpha(colour, alpha * (1 - eased(step / STEPS))),
    })),
  };
}

/** From 0 to 1, slow at either end. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

/** Up to the next of 256 steps: never weaker than asked for. */
export function withAlpha(colour: Colour, alpha: number): string {
  return `${colour}${Math.ceil(alpha).toString(16).padStart(2, '0').toUpperCase()}`;
}

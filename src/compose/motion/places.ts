// Places: where on a card a box stands, and from where outside it, it would come.

import type { Point, Rect, Size } from '#domain/geometry/geometry.ts';
import type { ScenePart } from '#scene/scene.ts';
import type { Way } from './pieces.ts';

type Card = Size & { readonly direction: 'ltr' | 'rtl' };

/** Nearer to an edge of the card than this share of its short side is at it. */
const AT_EDGE = 0.006;
/** A box no larger than this share of the short side, along one side at least, is a mark between words, not a piece of paper. */
const SMALL = 0.05;
/** Height over width from which a strip is made upwards. */
const UPRIGHT = 1.6;
/** How much farther than just out of the card a piece of paper comes from, as a share of the short side: its shade must not show. */
const BEYOND = 0.02;

export type Edges = { readonly left: boolean; readonly right: boolean; readonly top: boolean; readonly bottom: boolean };

export function edgesOf({ x, y, width, height }: Rect, card: Size): Edges {
  const slack = Math.min(card.width, card.height) * AT_EDGE;
  return { left: x <= slack, right: x + width >= card.width - slack, top: y <= slack, bottom: y + height >= card.height - slack };
}

export function area({ width, height }: Size): number {
  return width * height;
}

export function isSmall(bounds: Size, card: Size): boolean {
  return (
    Math.min(bounds.width, bounds.height) < Math.min(card.width, card.height) * SMALL &&
    Math.max(bounds.width, bounds.height) < card.width * 0.9
  );
}

/** How far, and which way, a box must go to be outside the card: output px from where it stands. */
export function outside(side: 'rise' | 'drop' | 'start' | 'end', { x, y, width, height }: Rect, card: Card): Point {
  const beyond = Math.min(card.width, card.height) * BEYOND;
  switch (side) {
    case 'rise':
      return { x: 0, y: Math.max(0, card.height - y) + beyond };
    case 'drop':
      return { x: 0, y: -Math.max(0, y + height) - beyond };
    case 'start':
    case 'end':
      return (side === 'start') === (card.direction === 'ltr')
        ? { x: -Math.max(0, x + width) - beyond, y: 0 }
        : { x: Math.max(0, card.width - x) + beyond, y: 0 };
  }
}

/** The way a pattern is made: as its card is read; a tall strip grows; what goes round goes round. */
export function wayOf({ pattern, bounds }: ScenePart, { direction }: Card): Way {
  if (pattern === 'rays' || pattern === 'ring') return 'in-order';
  if (bounds.height > bounds.width * UPRIGHT) return 'upwards';
  return direction === 'ltr' ? 'rightwards' : 'leftwards';
}

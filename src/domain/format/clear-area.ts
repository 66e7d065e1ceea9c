// clearArea: the one rectangle of a format where text, faces and marks may stand: inside the safe area, inside a circle's crop, under
// nothing the platform draws on top. One rectangle, because text laid out around a notch reads worse than text in a smaller box.

import { insetRect, rectsOverlap, type Insets, type Rect } from '../geometry/geometry.ts';
import type { Format } from './format.ts';

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Insets in output px of the largest rectangle (by area) inside `safe` that misses every overlay but `crop` (already in `safe`) and, when
 * the format is cropped to a circle, lies in the square inscribed in it (70.7% of the side). Round overlays count as their bounding box.
 * Of equal rectangles the topmost, then leftmost, is taken. When nothing is left the insets leave nothing: insetRect answers no area.
 */
export function clearArea(format: Pick<Format, 'width' | 'height' | 'safe' | 'overlays' | 'crop'>): Insets {
  const bounds = edgesOf(insetRect({ x: 0, y: 0, width: format.width, height: format.height }, clearBounds(format)));
  const obstacles = format.overlays.filter((overlay) => overlay.kind !== 'crop' && rectsOverlap(overlay, rectOf(bounds)));
  const best = largestFree(bounds, obstacles);
  if (best === null) return { top: format.height, right: 0, bottom: 0, left: format.width };
  return { top: best.top, right: format.width - best.right, bottom: format.height - best.bottom, left: best.left };
}

function clearBounds(format: Pick<Format, 'width' | 'height' | 'safe' | 'crop'>): Insets {
  if (format.crop === 'none') return format.safe;
  // Rounded up, so that the corners are within the circle and not a fraction of a pixel outside it.
  const corner = Math.ceil((Math.min(format.width, format.height) * (1 - Math.SQRT1_2)) / 2);
  const { top, right, bottom, left } = format.safe;
  return { top: Math.max(top, corner), right: Math.max(right, corner), bottom: Math.max(bottom, corner), left: Math.max(left, corner) };
}

// A largest free rectangle can't grow on any side, so each of its edges lies on an edge of the bounds or of an obstacle: trying all
// of those is exact, and with the six overlays a format may have it is at most 7^4 candidates.
function largestFree(bounds: Edges, obstacles: readonly Rect[]): Edges | null {
  const blocked = obstacles.map(edgesOf);
  const lefts = [bounds.left, ...blocked.map((edges) => edges.right)].sort((a, b) => a - b);
  const tops = [bounds.top, ...blocked.map((edges) => edges.bottom)].sort((a, b) => a - b);
  const rights = [bounds.right, ...blocked.map((edges) => edges.left)];
  const bottoms = [bounds.bottom, ...blocked.map((edges) => edges.top)];
  let best: Edges | null = null;
  let bestArea = 0;
  for (const top of tops) {
    for (const left of lefts) {
      for (const bottom of bottoms) {
        for (const right of rights) {
          if (right <= left || bottom <= top) continue;
          const area = (right - left) * (bottom - top);
          const candidate = { left, top, right, bottom };
          if (area <= bestArea || obstacles.some((obstacle) => rectsOverlap(obstacle, rectOf(candidate)))) continue;
          best = candidate;
          bestArea = area;
        }
      }
    }
  }
  return best;
}

function edgesOf(rect: Rect): Edges {
  return { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
}

function rectOf(edges: Edges): Rect {
  return { x: edges.left, y: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top };
}

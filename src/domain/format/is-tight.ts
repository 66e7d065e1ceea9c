// isTight: whether a platform leaves so little of a picture clear that a design made for its shape has no room for all its words.

import { insetRect } from '../geometry/geometry.ts';
import { clearArea } from './clear-area.ts';
import type { Format } from './format.ts';

/** Below an ordinary header (0.50) and story (0.58), above a reel's cover (0.46), an event's middle third and a call's free corner. */
const TIGHT_SHARE = 0.48;

/** True when the clear area is less than 48% of the picture. Circles are judged as their own shape and are never tight. */
export function isTight(format: Pick<Format, 'width' | 'height' | 'safe' | 'overlays' | 'crop'>): boolean {
  if (format.crop !== 'none') return false;
  const clear = insetRect({ x: 0, y: 0, width: format.width, height: format.height }, clearArea(format));
  return clear.width * clear.height < TIGHT_SHARE * format.width * format.height;
}

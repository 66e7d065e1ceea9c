// Beneath: which colours lie under some words, as far as grounds and photos of the card decide it. Drawings and patterns don't count: a
// template that sets words over one gives them a ground.

import { containsRect, rectsOverlap, type Point, type Rect } from '#domain/geometry/geometry.ts';
import { applyMatrix, invert } from '#domain/geometry/matrix.ts';
import { lightIn, type LightMap } from '#domain/light/light-map.ts';
import { mixRgb, type Rgb } from '#domain/palette/rgb.ts';
import type { Outline } from '#domain/template/ornament.ts';
import type { ImageNode } from '#scene/scene.ts';

export type Layer =
  | {
      readonly kind: 'ground';
      readonly rect: Rect;
      readonly form: Outline['form'] | undefined;
      readonly colour: Rgb;
      /** 0 to 1. */
      readonly opacity: number;
    }
  | {
      readonly kind: 'photo';
      readonly node: Shown;
      readonly form: Outline['form'] | undefined;
      /** What of it shows under some ink (output px). */
      readonly coloursUnder: (ink: Rect) => readonly Rgb[];
    };

/** A photo on the card, or what stands for one: where it is, and what it shows through. */
export type Shown = Pick<ImageNode, 'id' | 'mask' | 'bounds' | 'opacity'>;

export type Beneath = {
  readonly colours: readonly Rgb[];
  /** Photos that show under the words, the lowest first. */
  readonly photos: readonly Shown[];
  /** Every spot of the words lies on a photo. */
  readonly within: boolean;
};

/** A photo that has not been looked at may have any colour. */
const ANYTHING: readonly Rgb[] = [0x000000, 0xffffff];
/** px of a corner that may stick out over a ground. */
const SLACK = 1;

/** What shows under `ink` (output px) of `layers`, painted one after the other on `background`. */
export function beneath(ink: Rect, layers: readonly Layer[], background: Rgb): Beneath {
  let found: Beneath = { colours: [background], photos: [], within: false };
  for (const layer of layers) {
    const rect = layer.kind === 'photo' ? layer.node.bounds : layer.rect;
    if (rectsOverlap(rect, ink)) found = laid(found, layer, ink, covers(layer.form, rect, ink));
  }
  return found;
}

function laid(below: Beneath, layer: Layer, ink: Rect, whole: boolean): Beneath {
  if (layer.kind === 'photo') {
    const own = layer.coloursUnder(ink);
    const colours = layer.node.opacity === 1 ? own : mixed(below.colours, own, layer.node.opacity);
    return {
      colours: whole ? colours : unique([...below.colours, ...colours]),
      photos: [...below.photos, layer.node],
      within: whole || below.within,
    };
  }
  const over = mixed(below.colours, [layer.colour], layer.opacity);
  if (!whole) return { ...below, colours: unique([...below.colours, ...over]) };
  return layer.opacity === 1 ? { colours: over, photos: [], within: false } : { ...below, colours: over };
}

/** The colours a photo has under `ink`; any, where nothing is known of its light. */
export function photoColours(node: ImageNode, light: LightMap | null, ink: Rect): readonly Rgb[] {
  const back = invert(node.matrix);
  if (light === null || back === null) return ANYTHING;
  const corners = cornersOf(ink).map((corner) => applyMatrix(back, corner));
  const xs = corners.map(({ x }) => x / node.photoSize.width);
  const ys = corners.map(({ y }) => y / node.photoSize.height);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return lightIn(light, { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
}

/** True when a form as large as `rect` lies under all of `ink`. Teeth and bites at the edge are smaller than any padding and don't count. */
function covers(form: Outline['form'] | undefined, rect: Rect, ink: Rect): boolean {
  if (!containsRect(rect, ink, SLACK)) return false;
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const inEllipse = ({ x, y }: Point) => ((x - middle.x) / rect.width) ** 2 + ((y - middle.y) / rect.height) ** 2 <= 0.25;
  if (form === 'circle' || form === 'leaf') return cornersOf(ink).every(inEllipse);
  return form === 'arch' ? cornersOf(ink).every((corner) => corner.y >= middle.y || inEllipse(corner)) : true;
}

function cornersOf({ x, y, width, height }: Rect): readonly Point[] {
  return [x, x + width].flatMap((across) => [y, y + height].map((down) => ({ x: across, y: down })));
}

function mixed(under: readonly Rgb[], over: readonly Rgb[], opacity: number): readonly Rgb[] {
  if (opacity === 1) return over;
  return unique(under.flatMap((low) => over.map((high) => mixRgb(low, high, opacity * 255))));
}

function unique(colours: readonly Rgb[]): readonly Rgb[] {
  return [...new Set(colours)];
}

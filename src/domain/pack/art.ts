// Art: a drawing of the pack, parsed once from its SVG into plain paths whose colours are palette roles.

import type { Matrix } from '../geometry/matrix.ts';
import type { Size } from '../geometry/geometry.ts';
import type { Role } from '../palette/palette.ts';

export type ArtStroke = {
  readonly role: Role;
  /** In the drawing's own units. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash: readonly number[];
};

export type ArtPath = {
  /** SVG path data in the drawing's own units. */
  readonly d: string;
  readonly matrix: Matrix;
  readonly fill: Role | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly stroke: ArtStroke | null;
  readonly opacity: number;
};

export type Art = { readonly size: Size; readonly paths: readonly ArtPath[] };

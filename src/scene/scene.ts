// Scene: one card at one size as a flat, ordered list of nodes in output pixels. Plain data: comparable, postable, storable.

import type { Point, Rect, Size } from '#domain/geometry/geometry.ts';
import type { Matrix } from '#domain/geometry/matrix.ts';
import type { PictureKey } from '#domain/document/picture.ts';
import type { FormatId, PhotoId, SlotId } from '#domain/ids.ts';
import type { Box } from '#domain/template/box.ts';
import type { Motion } from '#domain/template/motion.ts';
import type { Pattern } from '#domain/template/ornament.ts';

/** What every node may be: moved as a whole on the card. Never set in a still card; `compose/motion` sets it. */
type Placed = {
  /** Output px to output px, after everything else the node says of where it stands. */
  readonly place?: Matrix;
};

/** `#RRGGBB` or `#RRGGBBAA`. */
export type Paint = string;

/** A change from one paint to the next along a line, in the path's own units; before the first stop and after the last it stays as it is. */
export type LinearGradient = {
  readonly from: Point;
  readonly to: Point;
  /** `at`: 0 to 1 along the line, ascending. */
  readonly stops: readonly { readonly at: number; readonly paint: Paint }[];
};

export type Fill = Paint | LinearGradient;

export type Stroke = {
  readonly paint: Paint;
  /** In the path's own units, before its matrix. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash: readonly number[];
};

export type ShapeNode = Placed & {
  readonly kind: 'shape';
  readonly id: string;
  /** Of what stands where a photo could; null for ornament, which is nothing a person filled. */
  readonly slot: SlotId | null;
  /** SVG path data; `matrix` takes it to output px. */
  readonly d: string;
  readonly matrix: Matrix;
  readonly fill: Fill | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | null;
  readonly opacity: number;
  readonly bounds: Rect;
};

export type ImageNode = Placed & {
  readonly kind: 'image';
  readonly id: string;
  readonly slot: SlotId;
  readonly photo: PhotoId;
  /** Which picture of the photo is drawn: what is hidden, adjusted and treated in it. */
  readonly picture: PictureKey;
  /** The photo's own size in px, the space `matrix` starts from; a smaller copy may stand in for it when painting. */
  readonly photoSize: Size;
  /** Photo px to output px. */
  readonly matrix: Matrix;
  /** SVG path data in output px: the window the photo shows through. */
  readonly mask: string;
  readonly opacity: number;
  readonly bounds: Rect;
};

export type TextNode = Placed & {
  readonly kind: 'text';
  readonly id: string;
  /** Null for the pack's own phrases. */
  readonly slot: SlotId | null;
  /** Drawn as a picture, as a large first letter is: no part of what the card says. */
  readonly ornament?: true;
  /** The words of this line in logical order, as they were written: for reading, not for drawing. */
  readonly text: string;
  /** What the words have between this line and the next: nothing where a word or a text without spaces goes on. */
  readonly after: '' | ' ' | '\n';
  /** What is painted: `text` with its order made explicit, and with the hyphen or joiners of a parted word. */
  readonly drawn: string;
  readonly family: string;
  readonly weight: number;
  /** Output px. */
  readonly size: number;
  readonly lang: string;
  /** Extra space between letters, in em. */
  readonly letterSpacing: number;
  readonly direction: 'ltr' | 'rtl';
  /** The physical side of the line that stands at `x`. */
  readonly align: 'left' | 'center' | 'right';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly paint: Paint;
  readonly opacity: number;
  /** Advance by ink: what hit testing and overflow tests look at. */
  readonly bounds: Rect;
};

export type Node = ShapeNode | ImageNode | TextNode;
export type NodeKind = Node['kind'];

/** A box that is on the card, and how its design wants it to come in. Its nodes, and those of the boxes in it, have ids that begin with its own. */
export type ScenePart = {
  /** Such as `root.0.2`. */
  readonly id: string;
  /** `mark`: a photo box that holds a mark. */
  readonly kind: Box['kind'] | 'mark';
  /** Which pattern a pattern box holds. */
  readonly pattern: Pattern['kind'] | null;
  readonly bounds: Rect;
  readonly motion: Motion | null;
};

/** Words that did not fit at the smallest size the format allows. */
export type Overflow = { readonly slot: SlotId; /** Letters (graphemes) too many. */ readonly letters: number };

export type Scene = {
  readonly format: FormatId;
  /** Output px. */
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly nodes: readonly Node[];
  /** The boxes on the card, each after the one it stands in. */
  readonly parts: readonly ScenePart[];
  readonly overflow: readonly Overflow[];
  /** How far between its smallest (0) and largest (1) type the template stands; up to 2 where a person wished for larger. */
  readonly typeScale: number;
  /** About how many letters fewer would let the words stand in comfortable type; 0 where they do. */
  readonly smallPrint: number;
  /** Where each filled slot stands, in the order drawn: for hit testing and for labels. */
  readonly regions: readonly { readonly slot: SlotId; readonly bounds: Rect }[];
  /** True while made-up sample words are shown: such a scene is never exported. */
  readonly sample: boolean;
};

/** The pictures a scene needs to be painted. */
export function picturesIn(scene: Scene): readonly PictureKey[] {
  return [...new Set(scene.nodes.flatMap((node) => (node.kind === 'image' ? [node.picture] : [])))];
}

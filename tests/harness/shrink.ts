// What a browser test may ask of shrinking: how far a shrunken test picture is from what a good, slow filter makes of it.

import { shrunkCopy } from '#paint/shrunk-copy.ts';

export type ShrinkHarness = {
  /**
   * Root mean square difference, in steps of 255, from a Lanczos filter of three lobes. `how`: by shrunkCopy, in one step as the browser does it,
   * or either with the browser's poorest filter, as in one that knows no other.
   */
  readonly distance: (pattern: Pattern, ratio: number, how: 'ours' | 'one step' | 'ours, poor' | 'one step, poor') => Promise<number>;
};
export type Pattern = 'rings' | 'cloth' | 'grain';

declare global {
  interface Window {
    shrinkHarness: ShrinkHarness;
  }
}

const WIDTH = 800;
const HEIGHT = 600;
const makeBitmap = globalThis.createImageBitmap.bind(globalThis);

/** Rings that grow finer from a corner; a weave of 2 px threads; a px of noise each. */
const PATTERNS: Readonly<Record<Pattern, (x: number, y: number) => number>> = {
  rings: (x, y) => 127.5 + 127.5 * Math.sin(((x * x + y * y) * Math.PI) / (2 * Math.hypot(WIDTH, HEIGHT))),
  cloth: (x, y) => (((x >> 1) + (y >> 1)) % 2) * 255,
  grain: (x, y) => {
    const value = Math.sin(x * 12.9898 + y * 78.233) * 43_758.5453;
    return (value - Math.floor(value)) * 255;
  },
};

async function distance(pattern: Pattern, ratio: number, how: Parameters<ShrinkHarness['distance']>[2]): Promise<number> {
  const grey = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => PATTERNS[pattern](at % WIDTH, Math.floor(at / WIDTH)));
  const bitmap = await makeBitmap(imageOf(grey));
  const size = { width: Math.round(WIDTH / ratio), height: Math.round(HEIGHT / ratio) };
  const poor = how.endsWith('poor');
  Object.assign(globalThis, {
    createImageBitmap: (source: ImageBitmap, x: number, y: number, width: number, height: number, options: ImageBitmapOptions) =>
      makeBitmap(source, x, y, width, height, poor ? { ...options, resizeQuality: 'low' } : options),
  });
  const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const shrunk = how.startsWith('ours')
    ? await shrunkCopy(bitmap, whole, size)
    : await createImageBitmap(bitmap, 0, 0, WIDTH, HEIGHT, { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
  const [made, wanted] = [greyOf(shrunk), lanczos(grey, size)];
  shrunk.close();
  bitmap.close();
  return Math.sqrt(made.reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0) / made.length);
}

function imageOf(grey: Float32Array): ImageData {
  const image = new ImageData(WIDTH, HEIGHT);
  grey.forEach((value, at) => image.data.set([value, value, value, 255], at * 4));
  return image;
}

function greyOf(bitmap: ImageBitmap): Float32Array {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return Float32Array.from({ length: bitmap.width * bitmap.height }, (_, at) => data[at * 4] ?? 0);
}

function lanczos(grey: Float32Array, { width, height }: { readonly width: number; readonly height: number }): Float32Array {
  const across = weightsFor(WIDTH, width);
  const down = weightsFor(HEIGHT, height);
  const narrow = new Float32Array(width * HEIGHT);
  across.forEach((weights, x) => {
    for (let y = 0; y < HEIGHT; y += 1) narrow[y * width + x] = weighed(weights, (at) => grey[y * WIDTH + at] ?? 0);
  });
  const small = new Float32Array(width * height);
  down.forEach((weights, y) => {
    for (let x = 0; x < width; x += 1) {
      small[y * width + x] = Math.min(
        255,
        Math.max(
          0,
          weighed(weights, (at) => narrow[at * width + x] ?? 0),
        ),
      );
    }
  });
  return small;
}

type Weights = { readonly from: number; readonly shares: readonly number[] };

function weightsFor(from: number, to: number): readonly Weights[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, index) => {
    const middle = (index + 0.5) * scale;
    const first = Math.max(0, Math.floor(middle - 3 * scale));
    const last = Math.min(from - 1, Math.ceil(middle + 3 * scale));
    const raw = Array.from({ length: last - first + 1 }, (_unused, at) => kernel((first + at + 0.5 - middle) / scale));
    const sum = raw.reduce((total, value) => total + value, 0);
    return { from: first, shares: raw.map((value) => value / sum) };
  });
}

function weighed({ from, shares }: Weights, value: (at: number) => number): number {
  return shares.reduce((sum, share, index) => sum + share * value(from + index), 0);
}

function kernel(x: number): number {
  if (Math.abs(x) < 1e-9) return 1;
  if (Math.abs(x) >= 3) return 0;
  return (3 * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / 3)) / (Math.PI * x) ** 2;
}

window.shrinkHarness = { distance };

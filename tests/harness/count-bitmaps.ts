// countBitmaps: keeps every bitmap and canvas made in this page or worker in sight, so that a test can ask which of them still hold pixels.
// A bitmap that was closed or handed over has no width any more; a canvas let go of has neither side. (One of a single
// px, made to see whether there can be any, is left to the collector.)

type Held = { readonly width: number; readonly height: number };

/** Begins to count; answers how many hold pixels now. */
export function countBitmaps(): () => number {
  let held: Held[] = [];
  const makeBitmap = globalThis.createImageBitmap.bind(globalThis);
  const Canvas = globalThis.OffscreenCanvas;
  const keep = <T extends Held>(one: T): T => {
    held.push(one);
    return one;
  };
  Object.assign(globalThis, {
    createImageBitmap: async (...args: Parameters<typeof createImageBitmap>) => keep(await makeBitmap(...args)),
    OffscreenCanvas: class extends Canvas {
      constructor(width: number, height: number) {
        super(width, height);
        keep(this);
      }
      override transferToImageBitmap(): ImageBitmap {
        return keep(super.transferToImageBitmap());
      }
    },
  });
  return () => {
    held = held.filter(({ width, height }) => width * height > 1);
    return held.length;
  };
}

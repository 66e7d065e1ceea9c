// differenceOf: what differs between two columns of cards, card by card. Letters drawn a hair apart by another version of a browser are no
// difference: pictures are compared at half their size, and only where they are clearly apart.

export type Difference = {
  /** Share of each card's area (0 to 1) that is clearly apart, from the top. */
  readonly shares: readonly number[];
  /** The columns have not the same size at all. */
  readonly resized: boolean;
};

/** Apart by this much in one channel, of 255. */
const CLEARLY = 40;

/** `heights` of the cards, px. `image`: what differs, in red on the second picture made faint. */
export function differenceOf(was: ImageData, is: ImageData, heights: readonly number[]): Difference & { readonly image: ImageData } {
  const image = new ImageData(is.width, is.height);
  const resized = was.width !== is.width || was.height !== is.height;
  let top = 0;
  const shares = heights.map((height) => {
    let apart = 0;
    let looked = 0;
    for (let y = top; y + 1 < Math.min(top + height, is.height, was.height); y += 2) {
      for (let x = 0; x + 1 < Math.min(is.width, was.width); x += 2) {
        const differs = [0, 1, 2].some((channel) => Math.abs(mean(was, x, y, channel) - mean(is, x, y, channel)) > CLEARLY);
        mark(image, is, x, y, differs);
        looked += 1;
        if (differs) apart += 1;
      }
    }
    top += height;
    return looked === 0 ? 1 : apart / looked;
  });
  return { shares, resized, image };
}

/** Of two by two px. */
function mean({ data, width }: ImageData, x: number, y: number, channel: number): number {
  const at = (dx: number, dy: number) => data[((y + dy) * width + x + dx) * 4 + channel] ?? 0;
  return (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
}

function mark(image: ImageData, from: ImageData, x: number, y: number, differs: boolean): void {
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const at = ((y + dy) * image.width + x + dx) * 4;
    const faint = (channel: number) => 255 - (255 - (from.data[at + channel] ?? 0)) * 0.25;
    image.data.set(differs ? [220, 0, 30, 255] : [faint(0), faint(1), faint(2), 255], at);
  }
}

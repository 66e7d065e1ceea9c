// Separate pieces of ink in a picture: how many a word falls into when it is drawn. A word torn apart falls into more.

/** Below this brightness (0 to 255) a pixel is ink. */
const DARK = 128;

/** The number of 8-connected pieces of dark ink in the picture. */
export function inkPieces({ data, width, height }: ImageData): number {
  const dark = new Uint8Array(width * height);
  for (let at = 0; at < dark.length; at += 1) dark[at] = (data[at * 4] ?? 255) < DARK ? 1 : 0;
  let pieces = 0;
  for (let at = 0; at < dark.length; at += 1) {
    if (dark[at] !== 1) continue;
    pieces += 1;
    const open = [at];
    dark[at] = 0;
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      for (const next of around(here, width, height)) {
        if (dark[next] !== 1) continue;
        dark[next] = 0;
        open.push(next);
      }
    }
  }
  return pieces;
}

export async function pixelsOf(png: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(png);
  const context = white(bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** A context over a white ground. */
export function white(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return context;
}

function around(at: number, width: number, height: number): readonly number[] {
  const x = at % width;
  const y = Math.floor(at / width);
  const found: number[] = [];
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
      if (inside) found.push((y + dy) * width + x + dx);
    }
  }
  return found;
}

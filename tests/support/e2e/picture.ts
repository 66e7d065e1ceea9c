// picture: a saved PNG looked into: by its chunks, as the file says, and by its pixels, as a browser decodes them.

import type { BrowserContext } from '@playwright/test';

/** Colours of the four quarters of the fixture photos, from the top left, row by row. */
export const QUARTERS = { red: [224, 32, 32], green: [32, 160, 64], blue: [32, 64, 208], yellow: [240, 208, 32] } as const;

export type Colour = readonly [number, number, number];

export type PngFile = { readonly width: number; readonly height: number; readonly chunks: readonly string[] };

/** Throws when the bytes are no whole PNG. */
export function readPng(bytes: Buffer): PngFile {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) chunks.push(bytes.toString('latin1', at + 4, at + 8));
  if (chunks.at(0) !== 'IHDR' || chunks.at(-1) !== 'IEND') throw new Error(`chunks out of order: ${chunks.join(' ')}`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), chunks };
}

export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly opaque: boolean;
  /** Distinct colours, counted up to 1000. */
  readonly colours: number;
  /** Share of all pixels near each colour asked for, 0 to 1, by its name. */
  readonly shares: Readonly<Record<string, number>>;
  /** Of every pixel in its place: equal pictures have equal sums. */
  readonly sum: number;
};

export type PictureReader = { readonly read: (png: Buffer, colours?: Readonly<Record<string, Colour>>) => Promise<Pixels> };

/** Decodes in a page of its own, which has nothing to do with the app. */
export async function pictureReader(context: BrowserContext): Promise<PictureReader> {
  const page = await context.newPage();
  await page.setContent('<input type="file">');
  return {
    async read(png, colours = QUARTERS) {
      // By a file control: tens of megabytes through the debugging protocol take longer than the test.
      await page.locator('input').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: png });
      return page.evaluate(lookAt, Object.entries(colours));
    },
  };
}

/** Runs in the page. */
async function lookAt(wanted: readonly (readonly [string, Colour])[]): Promise<Pixels> {
  const near = 10;
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file');
  const bitmap = await createImageBitmap(file, { colorSpaceConversion: 'none' });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const seen = new Set<number>();
  const found = wanted.map(() => 0);
  let opaque = true;
  // FNV-1a: about:blank is no secure context, so it has no crypto.
  let sum = 0x811c9dc5;
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    if (data[at + 3] !== 255) opaque = false;
    const colour = r * 65_536 + g * 256 + b;
    sum = Math.imul(sum ^ colour, 0x01000193);
    if (seen.size < 1000) seen.add(colour);
    for (const [index, [, [red, green, blue]]] of wanted.entries()) {
      if (Math.abs(r - red) <= near && Math.abs(g - green) <= near && Math.abs(b - blue) <= near) found[index] = (found[index] ?? 0) + 1;
    }
  }
  const shares = Object.fromEntries(wanted.map(([name], index) => [name, (found[index] ?? 0) / (width * height)]));
  return { width, height, opaque, colours: seen.size, shares, sum };
}

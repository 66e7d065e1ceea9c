// pngOfRows: packed rows as a PNG (8 bits each of red, green and blue), with nothing in it but the picture.

import type { Size } from '#domain/geometry/geometry.ts';

const SIGNATURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
/** Bits a sample, RGB, zlib, adaptive filters, not interlaced. */
const KIND = [8, 2, 0, 0, 0];
/** Rendering intent "perceptual", as browsers write. */
const SRGB = new Uint8Array([0]);

/** `rows`: one zlib stream in pieces, from `rowPacker`. */
export function pngOfRows({ width, height }: Size, rows: readonly Uint8Array<ArrayBuffer>[]): Blob {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set(KIND, 8);
  const data = rows.flatMap((piece) => (piece.length === 0 ? [] : chunk('IDAT', piece)));
  const parts = [SIGNATURE, ...chunk('IHDR', header), ...chunk('sRGB', SRGB), ...data, ...chunk('IEND', new Uint8Array(0))];
  return new Blob(parts, { type: 'image/png' });
}

function chunk(type: string, data: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(0, data.length);
  head.set(new TextEncoder().encode(type), 4);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc(data, crc(head.subarray(4), 0xffffffff)) ^ 0xffffffff);
  return [head, data, sum];
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 (PNG 1.2, appendix D) so far, not yet inverted. */
function crc(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return sum >>> 0;
}

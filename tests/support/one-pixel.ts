// onePixel: the smallest PNG, made by hand, for what is written into pictures.

import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
/** One px each way, 8 bits of grey. */
const HEADER = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);

export function onePixelBytes(): Uint8Array<ArrayBuffer> {
  return joined([SIGNATURE, chunk('IHDR', HEADER), chunk('IDAT', deflateSync(new Uint8Array([0, 128]))), chunk('IEND', new Uint8Array())]);
}

export function onePixel(): Blob {
  return new Blob([onePixelBytes()], { type: 'image/png' });
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

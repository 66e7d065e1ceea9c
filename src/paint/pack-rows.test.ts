import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowPacker, subRows } from './pack-rows.ts';
import { pngOfRows } from './png-of-rows.ts';

const size = fc.integer({ min: 1, max: 40 });
const picture = fc
  .tuple(size, size)
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((bytes) => ({ width, height, pixels: new Uint8ClampedArray(bytes) })),
  );

/** Rows as a reader of PNGs undoes them. */
function read(rows: Buffer, width: number): readonly number[] {
  const stride = 1 + 3 * width;
  const out: number[] = [];
  for (let at = 0; at < rows.length; at += stride) {
    expect(rows[at]).toBe(1);
    const row = [...rows.subarray(at + 1, at + stride)];
    row.forEach((byte, index) => (row[index] = (byte + (row[index - 3] ?? 0)) & 255));
    out.push(...row);
  }
  return out;
}

const colours = (pixels: Uint8ClampedArray) => [...pixels].filter((_, index) => index % 4 !== 3);

describe('packed rows', () => {
  it('come back as they were, however the picture was cut in strips', async () => {
    await fc.assert(
      fc.asyncProperty(picture, fc.integer({ min: 1, max: 40 }), async ({ width, height, pixels }, rows) => {
        const packer = await rowPacker();
        for (let top = 0; top < height; top += rows) {
          const count = Math.min(rows, height - top);
          packer.add({ pixels: pixels.subarray(top * width * 4, (top + count) * width * 4), width, height: count });
        }
        expect(read(inflateSync(Buffer.concat(packer.finish())), width)).toEqual(colours(pixels));
      }),
    );
  });

  it('make a PNG whose every chunk has its sum', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async (strip) => {
        const packer = await rowPacker();
        packer.add(strip);
        const png = Buffer.from(await pngOfRows(strip, packer.finish()).arrayBuffer());
        const data: Buffer[] = [];
        const types: string[] = [];
        for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
          const end = at + 8 + png.readUInt32BE(at);
          expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
          types.push(png.toString('latin1', at + 4, at + 8));
          if (types.at(-1) === 'IDAT') data.push(png.subarray(at + 8, end));
        }
        expect([types[0], types[1], types.at(-1)]).toEqual(['IHDR', 'sRGB', 'IEND']);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([strip.width, strip.height]);
        expect(inflateSync(Buffer.concat(data))).toEqual(Buffer.from(subRows(strip)));
      }),
    );
  });
});

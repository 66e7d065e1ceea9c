import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextChunk, withTextChunks } from './png-text.ts';

const LIMIT = 100_000;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, zlibCrc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

/** One grey pixel. */
function aPng(): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return join([
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', new Uint8Array(deflateSync(new Uint8Array([0, 128])))),
    chunk('IEND', new Uint8Array()),
  ]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Walks the file as any reader would; throws on a wrong length or checksum. */
function typesIn(png: Uint8Array): readonly string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const types: string[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (zlibCrc32(body) !== view.getUint32(at + 8 + length)) throw new Error('wrong checksum');
    types.push(new TextDecoder().decode(body.subarray(0, 4)));
    at += 12 + length;
  }
  return types;
}

describe('text in a picture', () => {
  it('is read back as it was written, in any language, compressed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.boolean(), async (text, compressed) => {
        const png = await withTextChunks(aPng(), [{ keyword: 'Title', text, compressed }]);
        expect(await readTextChunk(png, 'Title', LIMIT)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a whole PNG with right checksums, the text before the picture data', async () => {
    const png = await withTextChunks(aPng(), [
      { keyword: 'Title', text: 'a', compressed: false },
      { keyword: 'Other', text: 'b', compressed: true },
    ]);
    expect(typesIn(png)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect([await readTextChunk(png, 'Title', LIMIT), await readTextChunk(png, 'Other', LIMIT)]).toEqual(['a', 'b']);
    expect(await readTextChunk(png, 'None', LIMIT)).toBeNull();
  });

  it('is not inflated beyond the limit', async () => {
    const bomb = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'a'.repeat(5_000_000), compressed: true }]);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readTextChunk(bomb, 'Title', LIMIT)).toBeNull();
    const long = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'a'.repeat(LIMIT + 1), compressed: false }]);
    expect(await readTextChunk(long, 'Title', LIMIT)).toBeNull();
  });

  it('of a damaged, cut off or foreign file is read or not there, and nothing is thrown', async () => {
    const png = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'words '.repeat(50), compressed: true }]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(png.length),
        fc.array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (cut, flips) => {
          const damaged = png.slice(0, cut);
          for (const [at, byte] of flips) if (at < damaged.length) damaged[at] = byte;
          const text = await readTextChunk(damaged, 'Title', LIMIT);
          expect(text === null || typeof text === 'string').toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    expect(await readTextChunk(new TextEncoder().encode('no picture'), 'Title', LIMIT)).toBeNull();
  });

  it('can’t be put into what is no PNG', async () => {
    await expect(withTextChunks(new Uint8Array([1, 2, 3]), [])).rejects.toThrow('not a PNG');
  });
});

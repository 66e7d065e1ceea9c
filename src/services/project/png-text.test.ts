import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePixelBytes as aPng } from '#tests/support/one-pixel.ts';
import { namesText, readTextChunk, withTextChunks } from './png-text.ts';

const LIMIT = 100_000;

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
        expect(await readTextChunk(png, 'Title', LIMIT)).toEqual({ kind: 'text', text });
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
    expect(await readTextChunk(png, 'Title', LIMIT)).toEqual({ kind: 'text', text: 'a' });
    expect(await readTextChunk(png, 'Other', LIMIT)).toEqual({ kind: 'text', text: 'b' });
    expect(await readTextChunk(png, 'None', LIMIT)).toEqual({ kind: 'none' });
  });

  it('is not inflated beyond the limit', async () => {
    const bomb = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'a'.repeat(5_000_000), compressed: true }]);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readTextChunk(bomb, 'Title', LIMIT)).toEqual({ kind: 'unreadable' });
    const long = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'a'.repeat(LIMIT + 1), compressed: false }]);
    expect(await readTextChunk(long, 'Title', LIMIT)).toEqual({ kind: 'unreadable' });
  });

  it('is looked at once: what stands after it under the same name is not inflated too', async () => {
    const bombs = await withTextChunks(aPng(), [
      { keyword: 'Title', text: 'a'.repeat(5_000_000), compressed: true },
      { keyword: 'Title', text: 'small', compressed: true },
    ]);
    expect(await readTextChunk(bombs, 'Title', LIMIT)).toEqual({ kind: 'unreadable' });
  });

  it('is known by its name alone, without reading it', async () => {
    const png = await withTextChunks(aPng(), [{ keyword: 'Title', text: 'words', compressed: true }]);
    expect(namesText(png, 'Title')).toBe(true);
    expect(namesText(png, 'Titl')).toBe(false);
    expect(namesText(aPng(), 'Title')).toBe(false);
    expect(namesText(new TextEncoder().encode('iTXtTitle\0'), 'Title')).toBe(false);
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
          expect(['text', 'none', 'unreadable']).toContain((await readTextChunk(damaged, 'Title', LIMIT)).kind);
        },
      ),
      { numRuns: 200 },
    );
    expect(await readTextChunk(new TextEncoder().encode('no picture'), 'Title', LIMIT)).toEqual({ kind: 'none' });
  });

  it('can’t be put into what is no PNG', async () => {
    await expect(withTextChunks(new Uint8Array([1, 2, 3]), [])).rejects.toThrow('not a PNG');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeif } from './read-heif.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/photos/${name}`, import.meta.url)));
const still = { width: 400, height: 300, turned: false, orientation: 1, displayP3: false };
const lying = { width: 300, height: 400 };

describe('readHeif', () => {
  it.each([
    ['still.heic', still],
    ['still.avif', still],
    // The main picture's size, not its thumbnail's or the other picture's.
    ['with-thumbnail.heic', still],
    ['two-pictures.heic', still],
    ['rotated-1.heic', { ...still, ...lying, turned: true }],
    ['rotated-2.heic', { ...still, turned: true }],
    ['mirrored-1.heic', { ...still, turned: true }],
    ['rotated-3.avif', { ...still, ...lying, turned: true }],
    ['exif-only-2.heic', { ...still, orientation: 2 }],
    ['exif-only-6.heic', { ...still, ...lying, orientation: 6 }],
    ['rotated-and-exif.heic', { ...still, ...lying, turned: true, orientation: 6 }],
    ['p3.heic', { ...still, displayP3: true }],
    ['p3-by-number.heic', { ...still, displayP3: true }],
    // The size of the grid, not of one tile.
    ['phone.heic', { ...still, ...lying, turned: true, orientation: 6, displayP3: true }],
  ])('reads what %s says of its picture', (name, expected) => {
    expect(readHeif(fixture(name))).toEqual(expected);
  });

  it('answers nothing for what is no such file', () => {
    expect(readHeif(new Uint8Array())).toBeNull();
    expect(readHeif(fixture('landscape.jpg'))).toBeNull();
  });

  it.each(['phone.heic', 'exif-only-6.heic', 'still.avif'])('answers quickly, without throwing, for %s with its bits flipped', (name) => {
    const whole = fixture(name);
    const head = Math.min(whole.length, 1200);
    const flips = fc.array(fc.tuple(fc.integer({ min: 0, max: head - 1 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { maxLength: 8 });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        const heif = readHeif(copy);
        expect(heif === null || heif.width >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is not kept busy by places that take no room and claim to be many', () => {
    const box = (type: string, body: readonly number[]) => {
      const length = body.length + 8;
      return [length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255, ...Buffer.from(type), ...body];
    };
    // Version 2: four thousand million items of 65,535 pieces each, every offset and length 0 bytes long.
    const pieces = Array.from({ length: 20_000 }, () => [0, 0, 0, 9, 0, 0, 0, 0, 255, 255]).flat();
    const iloc = box('iloc', [2, 0, 0, 0, 0, 0, 255, 255, 255, 255, ...pieces]);
    const iinf = box('iinf', [0, 0, 0, 0, 0, 1, ...box('infe', [2, 0, 0, 0, 0, 7, 0, 0, ...Buffer.from('Exif\0')])]);
    const ispe = box('ispe', [0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 8]);
    const iprp = box('iprp', [...box('ipco', ispe), ...box('ipma', [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1])]);
    const meta = box('meta', [0, 0, 0, 0, ...box('pitm', [0, 0, 0, 0, 0, 1]), ...iinf, ...iprp, ...iloc]);
    expect(readHeif(Uint8Array.from(meta))).toBeNull();
  });
});

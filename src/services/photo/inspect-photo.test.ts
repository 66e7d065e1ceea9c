import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heavyJpeg, largePng } from '#tests/fixtures/large.ts';
import { inspectPhoto } from './inspect-photo.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/photos/${name}`, import.meta.url)));
const WHOLE = [
  'landscape.jpg',
  'orientation-6.jpg',
  'transparent.png',
  'photo.webp',
  'transparent.webp',
  'photo.gif',
  'heic-without-picture.heic',
];

describe('inspectPhoto', () => {
  it.each([
    ['landscape.jpg', 'jpeg', 1600, 1200],
    ['twelve-megapixels.jpg', 'jpeg', 4032, 3024],
    ['orientation-6.jpg', 'jpeg', 300, 400],
    ['transparent.png', 'png', 300, 200],
    ['photo.webp', 'webp', 640, 480],
    ['photo.gif', 'gif', 64, 48],
    ['heic-without-picture.heic', 'heic', 4032, 3024],
  ])('reads %s as %s of its stored size', (name, type, width, height) => {
    expect(inspectPhoto(fixture(name))).toEqual({ ok: true, value: { type, width, height } });
  });

  it.each([
    ['empty.jpg', { kind: 'photo-empty' }],
    ['text-file.jpg', { kind: 'photo-not-an-image' }],
    ['document.pdf.jpg', { kind: 'photo-not-an-image' }],
    ['drawing.svg.png', { kind: 'photo-svg' }],
    ['bitmap.bmp', { kind: 'photo-unreadable', type: 'bmp' }],
    ['claims-108-megapixels.png', { kind: 'photo-too-many-pixels', megapixels: 108, limit: 100 }],
    ['cut-off.jpg', { kind: 'photo-cut-off' }],
    ['cut-off-after-thumbnail.jpg', { kind: 'photo-cut-off' }],
    ['cut-off.png', { kind: 'photo-cut-off' }],
    ['cut-off.webp', { kind: 'photo-cut-off' }],
    ['cut-off.gif', { kind: 'photo-cut-off' }],
  ])('refuses %s', (name, error) => {
    expect(inspectPhoto(fixture(name))).toEqual({ ok: false, error });
  });

  it.each(WHOLE)('finds %s cut off wherever it is cut', (name) => {
    const whole = fixture(name);
    fc.assert(
      fc.property(fc.integer({ min: 16, max: whole.length - 1 }), (length) => {
        const result = inspectPhoto(whole.slice(0, length));
        expect(result.ok).toBe(false);
        if (!result.ok) expect(['photo-cut-off', 'photo-not-an-image']).toContain(result.error.kind);
      }),
    );
  });

  it.each(WHOLE)('does not mind what a phone appends to %s', (name) => {
    const whole = fixture(name);
    expect(inspectPhoto(Uint8Array.from([...whole, 0, 0, 0, 0, 1, 2, 3])).ok).toBe(true);
  });

  it.each(WHOLE)('answers, without throwing, for %s with its bits flipped', (name) => {
    const whole = fixture(name);
    const flips = fc.array(fc.tuple(fc.integer({ min: 0, max: Math.min(whole.length, 600) - 1 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expect(typeof inspectPhoto(copy).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a picture whose height its header leaves at 0', () => {
    const jpeg = fixture('orientation-1.jpg');
    const frame = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xc0);
    expect(frame).toBeGreaterThan(0);
    jpeg.set([0, 0], frame + 5);
    expect(inspectPhoto(jpeg)).toEqual({ ok: false, error: { kind: 'photo-unreadable', type: 'jpeg' } });
  });

  it('takes a picture of just under 100 megapixels and not one of just over', () => {
    expect(inspectPhoto(largePng(10_000, 10_000)).ok).toBe(true);
    expect(inspectPhoto(largePng(10_001, 10_000)).ok).toBe(false);
  });

  it('reads a heavy photo through all its comments', () => {
    const heavy = heavyJpeg(fixture('landscape.jpg'), 5_000_000);
    expect(heavy.length).toBeGreaterThanOrEqual(5_000_000);
    expect(inspectPhoto(heavy)).toEqual({ ok: true, value: { type: 'jpeg', width: 1600, height: 1200 } });
  });
});

import { describe, expect, it } from 'vitest';
import { exifOrientation } from './exif-orientation.ts';

/** One directory with one entry, orientation. */
function tiff(orientation: number, little: boolean, entries = 1): DataView {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, entries, little);
  view.setUint16(10, 0x0112, little);
  view.setUint16(12, 3, little);
  view.setUint32(14, 1, little);
  view.setUint16(18, orientation, little);
  return view;
}

describe('exifOrientation', () => {
  it.each([true, false])('reads all eight, least significant byte first: %s', (little) => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) expect(exifOrientation(tiff(orientation, little))).toBe(orientation);
  });

  it('takes what makes no sense for upright', () => {
    for (const orientation of [0, 9, 65_535]) expect(exifOrientation(tiff(orientation, true))).toBe(1);
    expect(exifOrientation(tiff(6, true, 0))).toBe(1);
    expect(exifOrientation(new DataView(new ArrayBuffer(4)))).toBe(1);
    const cut = new DataView(tiff(6, true).buffer, 0, 18);
    expect(exifOrientation(cut)).toBe(1);
    const elsewhere = tiff(6, true);
    elsewhere.setUint32(4, 0xffffffff, true);
    expect(exifOrientation(elsewhere)).toBe(1);
  });
});

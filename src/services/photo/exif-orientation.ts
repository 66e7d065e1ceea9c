// exifOrientation: how a camera was held, from the TIFF structure inside EXIF. Pure; a damaged structure says nothing and so counts as upright.

/** 1 upright; 2 to 8 mirrored, turned or both (Exif 2.32, 4.6.4, tag 0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const TAG = 0x0112;
const ENTRY_BYTES = 12;

/** `tiff` begins with the byte order, `II` or `MM`. */
export function exifOrientation(tiff: DataView): Orientation {
  if (tiff.byteLength < 8) return 1;
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  if (tiff.getUint16(2, little) !== 42) return 1;

  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return 1;
  const entries = tiff.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > tiff.byteLength) return 1;
    if (tiff.getUint16(entry, little) === TAG) return ORIENTATIONS[tiff.getUint16(entry + 8, little) - 1] ?? 1;
  }
  return 1;
}

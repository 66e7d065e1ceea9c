// cameraExif: what a camera writes beside a picture: how it was held, its maker, its serial and a place (Null Island). Little-endian TIFF, as in
// Exif 2.32.

/** What a camera would write and nobody may find in anything we store. */
export const SECRET = 'CAMERA-SERIAL-4711';

/** The TIFF structure alone, as HEIC and AVIF hold it. `orientation`: 1 to 8. */
export function cameraTiff(orientation) {
  const ascii = (text) => Buffer.from(`${text}\0`, 'latin1');
  const entry = (tag, type, count, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    if (type === 3) bytes.writeUInt16LE(value, 8);
    else if (Buffer.isBuffer(value)) value.copy(bytes, 8);
    else bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const count = (entries) => Buffer.from([entries, 0]);
  const none = Buffer.alloc(4);
  const secret = ascii(SECRET);
  const rationals = Buffer.alloc(24);
  [0, 8, 16].forEach((offset) => rationals.writeUInt32LE(1, offset + 4));

  const firstAt = 8;
  const firstBytes = 2 + 3 * 12 + 4;
  const secretAt = firstAt + firstBytes;
  const gpsAt = secretAt + secret.length;
  const rationalsAt = gpsAt + 2 + 4 * 12 + 4;
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, firstAt, 0, 0, 0]),
    count(3),
    entry(0x010f, 2, secret.length, secretAt),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, gpsAt),
    none,
    secret,
    count(4),
    entry(1, 2, 2, ascii('N')),
    entry(2, 5, 3, rationalsAt),
    entry(3, 2, 2, ascii('E')),
    entry(4, 5, 3, rationalsAt),
    none,
    rationals,
  ]);
}

/** The JPEG with that as its APP1. */
export function withExif(jpeg, orientation) {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), cameraTiff(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

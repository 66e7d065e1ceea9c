// ridesAlong: what a saved file tells beside its picture. Looked for twice: by a reader of camera notes, and byte by byte, since a reader knows
// only the places it knows.

import exifr from 'exifr';

/** Written all over the fixtures named secrets.*, as serial, maker, author, place, profile name and comment (.tools/camera-exif.mjs). */
export const SECRET = 'CAMERA-SERIAL-4711';

/** Beginnings of blocks of notes: EXIF, XMP, IPTC in JPEG; EXIF and XMP in WebP; EXIF, text and time in PNG. */
const BLOCKS = {
  jpeg: ['Exif\0\0', 'http://ns.adobe.com', 'Photoshop 3.0', 'MPF\0', '\xff\xfe'],
  webp: ['EXIF', 'XMP '],
  png: ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'iCCP', 'caBX'],
} as const;

/** One sentence for each thing found; none for a file that carries its picture alone. `names`: words that must not be in it either. */
export async function ridesAlong(file: Buffer, names: readonly string[] = [SECRET]): Promise<readonly string[]> {
  const type = typeOf(file);
  const found: string[] = [];
  for (const word of names) {
    for (const [encoding, bytes] of [
      ['plain', Buffer.from(word)],
      ['wide', Buffer.from(word, 'utf16le')],
      ['wide, most significant byte first', Buffer.from(word, 'utf16le').swap16()],
    ] as const) {
      if (file.includes(bytes)) found.push(`“${word}” (${encoding})`);
    }
  }
  if (type === null) return found;
  const head = type === 'jpeg' ? file.subarray(0, startOfScan(file)) : file;
  for (const block of blocksIn(head, type)) found.push(`a block of ${block}`);
  if (type === 'webp') return found;

  const notes: unknown = await exifr.parse(file, {
    tiff: true,
    exif: true,
    gps: true,
    ifd1: true,
    xmp: true,
    iptc: true,
    icc: false,
    jfif: false,
    ihdr: false,
  });
  if (notes !== undefined && notes !== null && Object.keys(notes).length > 0) found.push(`notes: ${JSON.stringify(notes)}`);
  const profile: unknown = await exifr.parse(file, { tiff: false, icc: true, jfif: false, ihdr: false, xmp: false, iptc: false });
  if (isProfile(profile) && !profile.ProfileDescription.startsWith('sRGB')) found.push(`a profile: ${profile.ProfileDescription}`);
  return found;
}

function isProfile(value: unknown): value is { readonly ProfileDescription: string } {
  return value instanceof Object && 'ProfileDescription' in value && typeof value.ProfileDescription === 'string';
}

/** Null for what is no picture: words, say. */
function typeOf(file: Buffer): keyof typeof BLOCKS | null {
  if (file.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))) return 'jpeg';
  if (file.subarray(0, 4).toString('latin1') === 'RIFF') return 'webp';
  if (file.subarray(1, 4).toString('latin1') === 'PNG') return 'png';
  return null;
}

/** In PNG and WebP by their chunks: four letters may stand in picture data by chance. */
function blocksIn(file: Buffer, type: keyof typeof BLOCKS): readonly string[] {
  const wanted: readonly string[] = BLOCKS[type];
  if (type === 'jpeg') return wanted.filter((name) => file.includes(Buffer.from(name, 'latin1')));
  const names: string[] = [];
  const isPng = type === 'png';
  for (let at = isPng ? 8 : 12; at + 8 <= file.length;) {
    const length = isPng ? file.readUInt32BE(at) : file.readUInt32LE(at + 4);
    names.push(file.toString('latin1', isPng ? at + 4 : at, isPng ? at + 8 : at + 4));
    at += isPng ? length + 12 : length + 8 + (length & 1);
  }
  return wanted.filter((name) => names.includes(name));
}

function startOfScan(jpeg: Buffer): number {
  for (let at = 2; at + 4 <= jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if (jpeg[at + 1] === 0xda) return at;
  }
  return jpeg.length;
}

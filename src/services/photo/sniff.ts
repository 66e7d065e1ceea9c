// sniff: what kind of file some bytes are, told by the bytes alone. Names and MIME types are hearsay and are never asked.

export type FileType = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'svg' | 'bmp' | 'tiff' | 'pdf' | 'zip' | 'unknown';

/** How far into a text file its `<svg` is looked for, in bytes: past any licence comment or document type. */
const SVG_REACH = 65_536;

/** At most this many brands of an ISO media file are read; real photos have under ten. */
const MAX_BRANDS = 64;

const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1']);
const AVIF_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis']);

/** The kind of file `bytes` begins as; `unknown` for everything else, an empty file included. Pure, reads at most 64 KB. */
export function sniff(bytes: Uint8Array): FileType {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 6) === 'GIF87a' || ascii(bytes, 0, 6) === 'GIF89a') return 'gif';
  if (ascii(bytes, 4, 4) === 'ftyp') return sniffIsoMedia(bytes);
  // A bitmap's two reserved fields are zero; without asking for that, any text beginning with "BM" would pass.
  if (ascii(bytes, 0, 2) === 'BM' && bytes.length >= 14 && startsWith(bytes.subarray(6, 10), [0, 0, 0, 0])) return 'bmp';
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  if (ascii(bytes, 0, 2) === 'PK' && (startsWith(bytes.subarray(2, 4), [3, 4]) || startsWith(bytes.subarray(2, 4), [5, 6]))) return 'zip';
  return isSvg(bytes) ? 'svg' : 'unknown';
}

/** HEIC and AVIF share a container; AVIF wins when both are named, since every AVIF may call itself `mif1` too. */
function sniffIsoMedia(bytes: Uint8Array): FileType {
  const end = Math.min(bytes.length, readUint32(bytes, 0), 16 + MAX_BRANDS * 4);
  const brands = [ascii(bytes, 8, 4)];
  for (let offset = 16; offset + 4 <= end; offset += 4) brands.push(ascii(bytes, offset, 4));
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : 'unknown';
}

/** True when the first element of the text is `<svg`, after any byte order mark, XML declaration, comments and document type. */
function isSvg(bytes: Uint8Array): boolean {
  let text = decodeText(bytes.subarray(0, SVG_REACH)).trimStart();
  for (;;) {
    const skipped = skipPreamble(text);
    if (skipped === null) return /^<(?:[a-z]+:)?svg[\s>/]/i.test(text);
    text = skipped.trimStart();
  }
}

/** `text` after the one thing that may stand before the first element, or null when no such thing stands there. */
function skipPreamble(text: string): string | null {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<?', '?>'],
  ] as const) {
    if (text.startsWith(open)) return after(text, close);
  }
  if (!/^<!doctype/i.test(text)) return null;
  const subset = text.indexOf('[');
  const end = text.indexOf('>');
  return subset !== -1 && subset < end ? after(text, ']>') : after(text, '>');
}

function after(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? '' : text.slice(at + mark.length);
}

function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

function readUint32(bytes: Uint8Array, offset: number): number {
  if (bytes.length < offset + 4) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset);
}

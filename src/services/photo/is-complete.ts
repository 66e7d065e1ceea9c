// isComplete: does a picture's file reach its own end? Browsers paint what is left of a cut-off file grey, without a word, so we ask first.

import type { PhotoType } from './inspect-photo.ts';

/** True when the file's own structure closes before its bytes run out. Bytes after the end (a phone's video, padding) are no fault. */
export function isComplete(bytes: Uint8Array, type: PhotoType): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'jpeg':
      return jpegCloses(bytes, view);
    case 'png':
      return pngCloses(view);
    case 'gif':
      return gifCloses(bytes);
    case 'webp':
      return view.byteLength >= 12 && view.getUint32(4, true) + 8 <= view.byteLength;
    case 'avif':
    case 'heic':
      return boxesClose(view);
  }
}

/**
 * Walks the markers to EOI (ITU T.81, annex B). Looking for the last FF D9 would not do: the thumbnail inside a camera's EXIF
 * has one of its own, and phones append whole videos.
 */
function jpegCloses(bytes: Uint8Array, view: DataView): boolean {
  let offset = 2;
  while (offset + 1 < bytes.length) {
    offset = bytes.indexOf(0xff, offset);
    if (offset === -1 || offset + 1 >= bytes.length) return false;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xd9) return true;
    if (marker === 0xff) {
      offset += 1;
    } else if (marker === 0x00 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      offset += 2; // a stuffed byte, TEM or a restart: no length follows
    } else {
      if (offset + 4 > bytes.length) return false;
      offset += 2 + view.getUint16(offset + 2);
    }
  }
  return false;
}

/** Chunk by chunk to IEND (PNG, section 5). */
function pngCloses(view: DataView): boolean {
  const IEND = 0x49454e44;
  let offset = 8;
  while (offset + 12 <= view.byteLength) {
    const end = offset + 12 + view.getUint32(offset);
    if (end > view.byteLength) return false;
    if (view.getUint32(offset + 4) === IEND) return true;
    offset = end;
  }
  return false;
}

/** Block by block to the trailer 3B (GIF89a, appendix B). */
function gifCloses(bytes: Uint8Array): boolean {
  let offset = 13 + colourTableBytes(bytes[10]);
  while (offset < bytes.length) {
    const block = bytes[offset];
    if (block === 0x3b) return true;
    if (block === 0x21) {
      offset = endOfSubBlocks(bytes, offset + 2);
    } else if (block === 0x2c) {
      offset = endOfSubBlocks(bytes, offset + 11 + colourTableBytes(bytes[offset + 9]));
    } else {
      return false;
    }
  }
  return false;
}

function colourTableBytes(flags: number | undefined): number {
  return flags === undefined || (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function endOfSubBlocks(bytes: Uint8Array, start: number): number {
  let offset = start;
  for (;;) {
    const length = bytes[offset];
    if (length === undefined) return bytes.length;
    offset += 1 + length;
    if (length === 0) return offset;
  }
}

/**
 * Box by box until both the description (`meta`) and the data (`mdat`) have been passed whole; a length of 0 means "to the end", 1 means
 * a 64-bit length follows (ISO/IEC 14496-12, 4.2). What comes after them is the phone's own.
 */
function boxesClose(view: DataView): boolean {
  const META = 0x6d657461;
  const MDAT = 0x6d646174;
  const missing = new Set([META, MDAT]);
  let offset = 0;
  while (offset + 8 <= view.byteLength) {
    const short = view.getUint32(offset);
    if (short === 1 && offset + 16 > view.byteLength) return false;
    const length = short === 1 ? Number(view.getBigUint64(offset + 8)) : short === 0 ? view.byteLength - offset : short;
    if (length < 8 || offset + length > view.byteLength) return false;
    missing.delete(view.getUint32(offset + 4));
    if (missing.size === 0) return true;
    offset += length;
  }
  return false;
}

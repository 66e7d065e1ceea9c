// withoutDates: an MP4 that doesn't tell when it was made. Its headers have places for that (ISO/IEC 14496-12: mvhd, tkhd, mdhd); 0 means unsaid.

/** Boxes that hold boxes on the way there. */
const HOLDERS = new Set(['moov', 'trak', 'mdia']);
const DATED = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Changes `bytes` and answers them. */
export function withoutDates(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  clear(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength);
  return bytes;
}

function clear(view: DataView, from: number, to: number): void {
  let at = from;
  while (at + 8 <= to) {
    const size = view.getUint32(at);
    const type = String.fromCodePoint(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    // A size of 0 or 1 is for what is very large: only the pictures themselves can be, and no date is in them.
    const end = size < 8 ? to : Math.min(to, at + size);
    if (HOLDERS.has(type)) clear(view, at + 8, end);
    if (DATED.has(type)) clearTimes(view, at + 8);
    at = end;
  }
}

/** A version byte and three of flags, then when it was made and when it was changed: 8 bytes each in version 1, else 4. */
function clearTimes(view: DataView, at: number): void {
  const length = view.getUint8(at) === 1 ? 16 : 8;
  for (let byte = 0; byte < length; byte += 1) view.setUint8(at + 4 + byte, 0);
}

// isoBoxes: reading the nested boxes of an ISO media file (ISO/IEC 14496-12, 4.2). A read past a box's end throws a RangeError, which whoever
// reads a whole file catches once.

export type Box = { readonly type: string; readonly body: BoxReader };

/** Reads forward through one box. Lengths in bytes, numbers most significant byte first. */
export type BoxReader = {
  /** An unsigned number of 0 to 8 bytes; 0 bytes make 0. */
  readonly uint: (length: number) => number;
  readonly ascii: (length: number) => string;
  readonly skip: (length: number) => void;
  /** The version of a "full box", with its flags or past them. */
  readonly versionAndFlags: () => { readonly version: number; readonly flags: number };
  readonly version: () => number;
  readonly left: () => number;
  /** A part of the box counted from its own beginning, wherever reading stands. */
  readonly slice: (offset: number, length: number) => DataView;
  readonly rest: () => DataView;
};

/** More boxes side by side than any real file has. */
const MAX_BOXES = 4096;

export function boxReader(bytes: Uint8Array): BoxReader {
  return readerOver(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The boxes from where `parent` stands to its end. The last one may say "to the end" by a length of 0. */
export function boxesIn(parent: BoxReader): readonly Box[] {
  const boxes: Box[] = [];
  while (parent.left() >= 8 && boxes.length < MAX_BOXES) {
    const available = parent.left();
    const short = parent.uint(4);
    const type = parent.ascii(4);
    const length = short === 1 ? parent.uint(8) : short === 0 ? available : short;
    const head = short === 1 ? 16 : 8;
    if (length < head || length > available) break;
    const body = parent.rest();
    boxes.push({ type, body: readerOver(new DataView(body.buffer, body.byteOffset, length - head)) });
    parent.skip(length - head);
  }
  return boxes;
}

function readerOver(view: DataView): BoxReader {
  let at = 0;

  function take(length: number): number {
    const start = at;
    if (length < 0 || start + length > view.byteLength) throw new RangeError('a box ends before what it says it holds');
    at += length;
    return start;
  }

  function uint(length: number): number {
    const start = take(length);
    let value = 0;
    for (let index = start; index < start + length; index += 1) value = value * 256 + view.getUint8(index);
    return value;
  }

  function versionAndFlags(): { readonly version: number; readonly flags: number } {
    return { version: uint(1), flags: uint(3) };
  }

  function slice(offset: number, length: number): DataView {
    if (offset + length > view.byteLength) throw new RangeError('a part lies beyond its box');
    return new DataView(view.buffer, view.byteOffset + offset, length);
  }

  return {
    uint,
    ascii(length) {
      const start = take(length);
      return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + start, length));
    },
    skip: (length) => void take(length),
    versionAndFlags,
    version: () => versionAndFlags().version,
    left: () => view.byteLength - at,
    slice,
    rest: () => slice(at, view.byteLength - at),
  };
}

// readHeif: what the container of a HEIC or AVIF says of its main picture, read before anything is decoded (ISO/IEC 23008-12 and 14496-12).
// Pure. Every read is bounded by its box, every count by the bytes there are: a hostile file makes it answer null, never wait or throw.

import { exifOrientation, type Orientation } from './exif-orientation.ts';
import { isDisplayP3 } from './icc-profile.ts';
import { type Box, type BoxReader, boxesIn, boxReader } from './iso-boxes.ts';

export type Heif = {
  /** Of the picture as coded, in px, before any turning. */
  readonly width: number;
  readonly height: number;
  /** The container itself turns or mirrors the picture (`irot`, `imir`); decoders do that by themselves. */
  readonly turned: boolean;
  /** What EXIF says. Only to be heeded when the container turns nothing: phones write both, and mean one turn. */
  readonly orientation: Orientation;
  /** Its numbers are Display P3 and not sRGB. */
  readonly displayP3: boolean;
};

type Item = { readonly id: number; readonly type: string };
type Place = { readonly inIdat: boolean; readonly offset: number; readonly length: number };

/** Null when there is no main picture with a size. */
export function readHeif(bytes: Uint8Array): Heif | null {
  try {
    return readMeta(bytes);
  } catch (error) {
    // A read past a box's end: the file lies about its lengths.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readMeta(bytes: Uint8Array): Heif | null {
  const whole = boxReader(bytes);
  const meta = find(boxesIn(whole), 'meta');
  if (meta === undefined) return null;
  meta.body.skip(4);
  const parts = boxesIn(meta.body);
  const primary = primaryItem(find(parts, 'pitm')?.body);
  const iprp = find(parts, 'iprp');
  if (primary === null || iprp === undefined) return null;
  const properties = propertiesOf(primary, boxesIn(iprp.body));
  const size = sizeFrom(find(properties, 'ispe')?.body);
  if (size === null) return null;
  return {
    ...size,
    turned: properties.some(({ type }) => type === 'irot' || type === 'imir'),
    orientation: orientationFrom(whole, parts, primary),
    displayP3: properties.some((property) => property.type === 'colr' && saysDisplayP3(property.body)),
  };
}

function find(boxes: readonly Box[], type: string): Box | undefined {
  return boxes.find((box) => box.type === type);
}

function primaryItem(pitm: BoxReader | undefined): number | null {
  if (pitm === undefined) return null;
  const version = pitm.version();
  return pitm.uint(version === 0 ? 2 : 4);
}

function sizeFrom(ispe: BoxReader | undefined): { readonly width: number; readonly height: number } | null {
  if (ispe === undefined) return null;
  ispe.skip(4);
  return { width: ispe.uint(4), height: ispe.uint(4) };
}

/** The properties that `ipma` ties to the item, in its order. */
function propertiesOf(item: number, iprp: readonly Box[]): readonly Box[] {
  const ipco = find(iprp, 'ipco');
  if (ipco === undefined) return [];
  const all = boxesIn(ipco.body);
  return iprp.filter(({ type }) => type === 'ipma').flatMap(({ body }) => tied(item, body).flatMap((index) => all[index - 1] ?? []));
}

function tied(item: number, ipma: BoxReader): readonly number[] {
  const { version, flags } = ipma.versionAndFlags();
  const wide = (flags & 1) === 1;
  for (let entries = ipma.uint(4); entries > 0; entries -= 1) {
    const id = ipma.uint(version === 0 ? 2 : 4);
    const count = ipma.uint(1);
    const indexes = Array.from({ length: count }, () => (wide ? ipma.uint(2) & 0x7fff : ipma.uint(1) & 0x7f));
    if (id === item) return indexes;
  }
  return [];
}

/** The first EXIF that describes the item; one that says what it describes and names another is not for us. */
function orientationFrom(whole: BoxReader, parts: readonly Box[], item: number): Orientation {
  const described = descriptions(find(parts, 'iref')?.body);
  const exif = itemsIn(find(parts, 'iinf')?.body).find(
    ({ id, type }) => type === 'Exif' && (described.get(id)?.includes(item) ?? described.size === 0),
  );
  const place = exif === undefined ? null : placeOf(exif.id, find(parts, 'iloc')?.body);
  if (place === null) return 1;
  const from = place.inIdat ? find(parts, 'idat')?.body : whole;
  const block = from?.slice(place.offset, place.length);
  if (block === undefined || block.byteLength < 4) return 1;
  // ISO/IEC 23008-12, A.2.1: how far after these four bytes the TIFF structure begins.
  const start = 4 + block.getUint32(0);
  return start >= block.byteLength ? 1 : exifOrientation(new DataView(block.buffer, block.byteOffset + start, block.byteLength - start));
}

function itemsIn(iinf: BoxReader | undefined): readonly Item[] {
  if (iinf === undefined) return [];
  const { version } = iinf.versionAndFlags();
  iinf.uint(version === 0 ? 2 : 4);
  return boxesIn(iinf)
    .filter(({ type }) => type === 'infe')
    .flatMap(({ body }) => {
      const entry = body.version();
      if (entry < 2) return [];
      const id = body.uint(entry === 2 ? 2 : 4);
      body.skip(2);
      return [{ id, type: body.ascii(4) }];
    });
}

/** For each item that describes others (`cdsc`): which. */
function descriptions(iref: BoxReader | undefined): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  if (iref === undefined) return found;
  const bytes = iref.version() === 0 ? 2 : 4;
  for (const { type, body } of boxesIn(iref)) {
    if (type !== 'cdsc') continue;
    const from = body.uint(bytes);
    const count = body.uint(2);
    found.set(
      from,
      Array.from({ length: count }, () => body.uint(bytes)),
    );
  }
  return found;
}

/** Where an item's bytes lie: in the file, or in `idat`. Only items in one piece: nobody parts so little as an EXIF block. */
function placeOf(item: number, iloc: BoxReader | undefined): Place | null {
  if (iloc === undefined) return null;
  const { version } = iloc.versionAndFlags();
  const sizes = iloc.uint(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  for (let items = iloc.uint(version < 2 ? 2 : 4); items > 0; items -= 1) {
    const id = iloc.uint(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : iloc.uint(2) & 15;
    iloc.skip(2);
    const base = iloc.uint(baseSize);
    const extents = iloc.uint(2);
    const first = extents === 0 ? null : { index: iloc.uint(indexSize), offset: iloc.uint(offsetSize), length: iloc.uint(lengthSize) };
    // Passed over in one step: the sizes may be 0, and then no end of the box would ever end a loop.
    iloc.skip(Math.max(0, extents - 1) * (indexSize + offsetSize + lengthSize));
    if (id !== item) continue;
    if (first === null || extents > 1 || method > 1) return null;
    return { inIdat: method === 1, offset: base + first.offset, length: first.length };
  }
  return null;
}

/** Primaries 12 are SMPTE EG 432-1, that is P3 with a D65 white (ISO/IEC 23091-2); else an ICC profile tells. */
function saysDisplayP3(colr: BoxReader): boolean {
  const type = colr.ascii(4);
  if (type === 'nclx') return colr.uint(2) === 12;
  return (type === 'prof' || type === 'rICC') && isDisplayP3(colr.rest());
}

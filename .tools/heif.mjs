// heif: writes a HEIC container around pictures another tool has coded, to lay it out as phones do and as encoders at hand can't: tiles under a
// grid, a turn or a mirror in the container, EXIF that says the same or something else (ISO/IEC 23008-12).

/** The coded picture and its decoder settings (`hvcC`) out of a file with one picture, such as heif-enc writes. */
export function codedPicture(file) {
  const meta = find(boxes(file), 'meta').subarray(4);
  const iloc = find(boxes(meta), 'iloc');
  const hvcC = find(boxes(find(boxes(find(boxes(meta), 'iprp')), 'ipco')), 'hvcC');
  // heif-enc writes version 1 (construction method) with offsets and lengths of four bytes and one piece an item.
  const [offsetSize, baseSize, indexSize] = [iloc[4] >> 4, iloc[5] >> 4, iloc[0] === 0 ? 0 : iloc[5] & 15];
  let at = iloc[0] < 2 ? 8 : 10;
  at += (iloc[0] < 2 ? 2 : 4) + (iloc[0] === 0 ? 0 : 2) + 2;
  const base = baseSize === 0 ? 0 : iloc.readUIntBE(at, baseSize);
  at += baseSize + 2 + indexSize;
  const offset = base + (offsetSize === 0 ? 0 : iloc.readUIntBE(at, offsetSize));
  const length = iloc.readUInt32BE(at + offsetSize);
  return { hvcC, data: file.subarray(offset, offset + length) };
}

/**
 * `tiles`: coded pictures of `tile` px each, row by row, `columns` of them across; one alone is stored without a grid. `width` and `height`: of the
 * picture as coded. `irot`: quarter turns against the clock; `imir`: 0 swaps top and bottom, 1 left and right. `exif`: a TIFF structure.
 * `icc`: a profile; `primaries`: the colour space by its number in ISO/IEC 23091-2. `thumbnail`: `{ hvcC, data, width, height }`. `says`: the size to claim, when it is to be a lie.
 */
export function heif({
  tiles,
  tile,
  columns = 1,
  width,
  height,
  irot,
  imir,
  exif,
  icc,
  primaries,
  thumbnail,
  says = { width, height },
  brand = 'heic',
}) {
  const items = [];
  const properties = [];
  const references = [];
  const property = (bytes, essential = false) => {
    properties.push(bytes);
    return properties.length | (essential ? 0x80 : 0);
  };
  const ispe = (w, h) => box('ispe', Buffer.alloc(4), u32(w), u32(h));

  const tileTies = [property(box('hvcC', tiles[0].hvcC), true), property(ispe(tile?.width ?? says.width, tile?.height ?? says.height))];
  tiles.forEach(({ data }) => items.push({ type: 'hvc1', data, hidden: tiles.length > 1, ties: [...tileTies] }));
  let primary = 1;
  if (tiles.length > 1) {
    const rows = tiles.length / columns;
    items.push({ type: 'grid', idat: Buffer.concat([Buffer.from([0, 0, rows - 1, columns - 1]), u16(width), u16(height)]), ties: [] });
    primary = items.length;
    references.push(
      reference(
        'dimg',
        primary,
        tiles.map((_, index) => index + 1),
      ),
    );
    items[primary - 1].ties.push(property(ispe(says.width, says.height)));
  }
  const main = items[primary - 1];
  if (icc !== undefined) main.ties.push(property(box('colr', Buffer.from('prof'), icc)));
  // With sRGB's curve (13) and BT.601's way to count colours (6), over the full range.
  if (primaries !== undefined) {
    main.ties.push(property(box('colr', Buffer.from('nclx'), u16(primaries), u16(13), u16(6), Buffer.from([0x80]))));
  }
  if (irot !== undefined) main.ties.push(property(box('irot', Buffer.from([irot])), true));
  if (imir !== undefined) main.ties.push(property(box('imir', Buffer.from([imir])), true));
  if (thumbnail !== undefined) {
    const ties = [property(box('hvcC', thumbnail.hvcC), true), property(ispe(thumbnail.width, thumbnail.height))];
    items.push({ type: 'hvc1', data: thumbnail.data, ties });
    references.push(reference('thmb', items.length, [primary]));
  }
  if (exif !== undefined) {
    // Six bytes of "Exif\0\0" between the offset and the TIFF structure, as phones write it.
    items.push({ type: 'Exif', data: Buffer.concat([u32(6), Buffer.from('Exif\0\0'), exif]), hidden: true, ties: [] });
    references.push(reference('cdsc', items.length, [primary]));
  }
  return laidOut({ items, properties, references, primary, brand });
}

function laidOut({ items, properties, references, primary, brand }) {
  const ftyp = box('ftyp', Buffer.from(brand), Buffer.alloc(4), Buffer.from('mif1heic'));
  const infes = items.map(({ type, hidden }, index) =>
    box('infe', Buffer.from([2, 0, 0, hidden ? 1 : 0]), u16(index + 1), u16(0), Buffer.from(`${type}\0`)),
  );
  const ipma = items.flatMap(({ ties }, index) => (ties.length === 0 ? [] : [u16(index + 1), Buffer.from([ties.length, ...ties])]));
  const tied = items.filter(({ ties }) => ties.length > 0).length;
  const idat = Buffer.concat(items.flatMap(({ idat: bytes }) => bytes ?? []));

  const metaAt = (mdat) => {
    let offset = mdat;
    let inIdat = 0;
    const places = items.map(({ data, idat: bytes }, index) => {
      const [method, at, length] = bytes === undefined ? [0, offset, data.length] : [1, inIdat, bytes.length];
      if (bytes === undefined) offset += length;
      else inIdat += length;
      return Buffer.concat([u16(index + 1), u16(method), u16(0), u16(1), u32(at), u32(length)]);
    });
    return box(
      'meta',
      Buffer.alloc(4),
      box('hdlr', Buffer.alloc(8), Buffer.from('pict'), Buffer.alloc(13)),
      box('pitm', Buffer.alloc(4), u16(primary)),
      box('iinf', Buffer.alloc(4), u16(items.length), ...infes),
      ...(references.length === 0 ? [] : [box('iref', Buffer.alloc(4), ...references)]),
      box('iprp', box('ipco', ...properties), box('ipma', Buffer.alloc(4), u32(tied), ...ipma)),
      ...(idat.length === 0 ? [] : [box('idat', idat)]),
      box('iloc', Buffer.from([1, 0, 0, 0, 0x44, 0]), u16(items.length), ...places),
    );
  };
  // Its length does not depend on what it says.
  const meta = metaAt(ftyp.length + metaAt(0).length + 8);
  return Buffer.concat([ftyp, meta, box('mdat', ...items.flatMap(({ data }) => data ?? []))]);
}

function reference(type, from, to) {
  return box(type, u16(from), u16(to.length), ...to.map(u16));
}

export function box(type, ...parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
}

function boxes(bytes) {
  const found = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length < 8) break;
    found.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + length)]);
    at += length;
  }
  return found;
}

function find(list, type) {
  const found = list.find(([name]) => name === type);
  if (found === undefined) throw new Error(`no ${type} box`);
  return found[1];
}

function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

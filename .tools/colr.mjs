// colr: cuts the colour tables (COLR version 1 and its palette, CPAL) of a font down to some glyphs. The subsetter of .tools/fonts.mjs
// keeps the outlines colour glyphs are painted from, but drops the tables that say how. Glyph numbers stay as they are.
//
// A paint is a small table that points forward to others (https://learn.microsoft.com/typography/opentype/spec/colr). All paints reached
// from the kept glyphs are collected, put in an order where each stands before those it points to, and written anew, equal ones once.
// Variations, gradients of a sweep and fonts of version 0 do not occur in the emoji font; what is not known here throws.

/** Bytes of each paint format, and where in it 24-bit offsets to paints and to other tables, and palette entries, stand. */
const PAINTS = {
  1: { size: 6 },
  2: { size: 5, colours: [1] },
  4: { size: 16, line: 1 },
  6: { size: 16, line: 1 },
  8: { size: 12, line: 1 },
  10: { size: 6, paints: [1] },
  11: { size: 3 },
  12: { size: 7, paints: [1], transform: 4 },
  14: { size: 8, paints: [1] },
  16: { size: 8, paints: [1] },
  18: { size: 12, paints: [1] },
  20: { size: 6, paints: [1] },
  22: { size: 10, paints: [1] },
  24: { size: 6, paints: [1] },
  26: { size: 10, paints: [1] },
  28: { size: 8, paints: [1] },
  30: { size: 12, paints: [1] },
  32: { size: 8, paints: [1, 5] },
};
const LAYERS = 1;
const ANOTHER_GLYPH = 11;
const AFFINE_SIZE = 24;
const STOP_SIZE = 6;

/** The COLR and CPAL tables for the glyphs that `keeps` (glyph number -> boolean), from the whole ones. */
export function cutColours({ colr, cpal }, keeps) {
  const source = readHeader(colr);
  const kept = new Map([...source.glyphs].filter(([glyph]) => keeps(glyph)));
  for (const paint of kept.values()) {
    for (const glyph of glyphsBelow(source, paint)) if (source.glyphs.has(glyph)) kept.set(glyph, source.glyphs.get(glyph));
  }
  const layers = [];
  const firstLayers = new Map();
  const colours = new Map();
  const order = orderOf(source, [...kept.values()], layers, firstLayers);
  const tables = writeTables(source, order, firstLayers, colours);
  return { colr: assemble(source, kept, layers, tables), cpal: cutPalette(cpal, colours) };
}

function readHeader(colr) {
  if (colr.readUInt16BE(0) !== 1) throw new Error('the COLR table is not of version 1');
  if (colr.readUInt32BE(30) !== 0) throw new Error('the colour glyphs vary');
  const list = colr.readUInt32BE(14);
  const layerList = colr.readUInt32BE(18);
  const glyphs = new Map();
  for (let i = 0; i < colr.readUInt32BE(list); i++) {
    const record = list + 4 + 6 * i;
    glyphs.set(colr.readUInt16BE(record), list + colr.readUInt32BE(record + 2));
  }
  return { colr, glyphs, layerAt: (index) => layerList + colr.readUInt32BE(layerList + 4 + 4 * index), clips: colr.readUInt32BE(22) };
}

function shapeOf(colr, at) {
  const shape = PAINTS[colr.readUInt8(at)];
  if (shape === undefined) throw new Error(`paint format ${colr.readUInt8(at)} is not known`);
  return shape;
}

function layersOf(colr, at) {
  return { count: colr.readUInt8(at + 1), first: colr.readUInt32BE(at + 2) };
}

/** Offsets in the source of the paints this one uses: those it points to, and the layers it names. */
function paintsBelow({ colr, layerAt }, at) {
  if (colr.readUInt8(at) === LAYERS) {
    const { count, first } = layersOf(colr, at);
    return Array.from({ length: count }, (_, i) => layerAt(first + i));
  }
  return (shapeOf(colr, at).paints ?? []).map((field) => at + colr.readUIntBE(at + field, 3));
}

function glyphsBelow(source, root) {
  const glyphs = [];
  const reached = new Set([root]);
  for (const at of reached) {
    if (source.colr.readUInt8(at) === ANOTHER_GLYPH) glyphs.push(source.colr.readUInt16BE(at + 1));
    for (const next of paintsBelow(source, at)) reached.add(next);
  }
  return glyphs;
}

/** Every paint reached, each before those it points to. Fills `layers` with source offsets and `firstLayers` by the paint that names them. */
function orderOf(source, roots, layers, firstLayers) {
  const done = new Set();
  const order = [];
  const sameLayers = new Map();
  const visit = (at) => {
    if (done.has(at)) return;
    done.add(at);
    for (const next of paintsBelow(source, at)) visit(next);
    if (source.colr.readUInt8(at) === LAYERS) {
      const { count, first } = layersOf(source.colr, at);
      const key = `${first}+${count}`;
      if (!sameLayers.has(key)) {
        sameLayers.set(key, layers.length);
        layers.push(...paintsBelow(source, at));
      }
      firstLayers.set(at, sameLayers.get(key));
    }
    order.push(at);
  };
  roots.forEach(visit);
  return order.reverse();
}

/** The paints written one after another, with the lines of colours and transforms they use behind them all. */
function writeTables(source, order, firstLayers, colours) {
  const { colr } = source;
  const places = new Map();
  let end = 0;
  for (const at of order) {
    places.set(at, end);
    end += shapeOf(colr, at).size;
  }
  const shared = new Map();
  const tail = [];
  const placeShared = (bytes) => {
    const key = bytes.toString('latin1');
    if (!shared.has(key)) {
      shared.set(key, end);
      tail.push(bytes);
      end += bytes.length;
    }
    return shared.get(key);
  };
  const colourOf = (old) => {
    if (old === 0xffff) return old;
    if (!colours.has(old)) colours.set(old, colours.size);
    return colours.get(old);
  };
  const written = order.map((at) => {
    const shape = shapeOf(colr, at);
    const bytes = Buffer.from(colr.subarray(at, at + shape.size));
    const here = places.get(at);
    for (const field of shape.paints ?? []) bytes.writeUIntBE(places.get(at + colr.readUIntBE(at + field, 3)) - here, field, 3);
    for (const field of shape.colours ?? []) bytes.writeUInt16BE(colourOf(bytes.readUInt16BE(field)), field);
    if (shape.line !== undefined) {
      bytes.writeUIntBE(placeShared(colourLine(colr, at + bytes.readUIntBE(shape.line, 3), colourOf)) - here, shape.line, 3);
    }
    if (shape.transform !== undefined) {
      const from = at + bytes.readUIntBE(shape.transform, 3);
      bytes.writeUIntBE(placeShared(Buffer.from(colr.subarray(from, from + AFFINE_SIZE))) - here, shape.transform, 3);
    }
    if (firstLayers.has(at)) bytes.writeUInt32BE(firstLayers.get(at), 2);
    return bytes;
  });
  return { bytes: Buffer.concat([...written, ...tail]), places };
}

function colourLine(colr, at, colourOf) {
  const stops = colr.readUInt16BE(at + 1);
  const bytes = Buffer.from(colr.subarray(at, at + 3 + STOP_SIZE * stops));
  for (let i = 0; i < stops; i++) bytes.writeUInt16BE(colourOf(bytes.readUInt16BE(3 + STOP_SIZE * i + 2)), 3 + STOP_SIZE * i + 2);
  return bytes;
}

function assemble(source, kept, layers, { bytes, places }) {
  const glyphs = [...kept].sort((a, b) => a[0] - b[0]);
  const clips = cutClips(source, new Set(kept.keys()));
  const header = Buffer.alloc(34);
  const glyphList = Buffer.alloc(4 + 6 * glyphs.length);
  const layerList = Buffer.alloc(4 + 4 * layers.length);
  const paintsAt = header.length + glyphList.length + layerList.length + clips.length;
  header.writeUInt16BE(1, 0);
  header.writeUInt32BE(header.length, 14);
  header.writeUInt32BE(header.length + glyphList.length, 18);
  header.writeUInt32BE(header.length + glyphList.length + layerList.length, 22);
  glyphList.writeUInt32BE(glyphs.length, 0);
  for (const [i, [glyph, paint]] of glyphs.entries()) {
    glyphList.writeUInt16BE(glyph, 4 + 6 * i);
    glyphList.writeUInt32BE(paintsAt + places.get(paint) - header.length, 4 + 6 * i + 2);
  }
  layerList.writeUInt32BE(layers.length, 0);
  const layerListAt = header.length + glyphList.length;
  for (const [i, paint] of layers.entries()) layerList.writeUInt32BE(paintsAt + places.get(paint) - layerListAt, 4 + 4 * i);
  return Buffer.concat([header, glyphList, layerList, clips, bytes]);
}

/** The boxes beyond which a glyph paints nothing, one clip a glyph. */
function cutClips({ colr, clips }, kept) {
  const found = [];
  for (let i = 0; i < colr.readUInt32BE(clips + 1); i++) {
    const record = clips + 5 + 7 * i;
    const box = clips + colr.readUIntBE(record + 4, 3);
    if (colr.readUInt8(box) !== 1) throw new Error('a clip box varies');
    for (let glyph = colr.readUInt16BE(record); glyph <= colr.readUInt16BE(record + 2); glyph++) {
      if (kept.has(glyph)) found.push([glyph, colr.subarray(box, box + 9)]);
    }
  }
  const head = Buffer.alloc(5 + 7 * found.length);
  head.writeUInt8(1, 0);
  head.writeUInt32BE(found.length, 1);
  const boxes = new Map();
  for (const [i, [glyph, box]] of found.entries()) {
    const key = box.toString('latin1');
    if (!boxes.has(key)) boxes.set(key, head.length + 9 * boxes.size);
    head.writeUInt16BE(glyph, 5 + 7 * i);
    head.writeUInt16BE(glyph, 5 + 7 * i + 2);
    head.writeUIntBE(boxes.get(key), 5 + 7 * i + 4, 3);
  }
  return Buffer.concat([head, ...[...boxes.keys()].map((key) => Buffer.from(key, 'latin1'))]);
}

/** A palette of the colours used, `colours` mapping old places to new; version 0, one palette. */
function cutPalette(cpal, colours) {
  const records = cpal.readUInt32BE(8);
  const cut = Buffer.alloc(14 + 4 * colours.size);
  cut.writeUInt16BE(colours.size, 2);
  cut.writeUInt16BE(1, 4);
  cut.writeUInt16BE(colours.size, 6);
  cut.writeUInt32BE(14, 8);
  for (const [from, to] of colours) cpal.copy(cut, 14 + 4 * to, records + 4 * from, records + 4 * from + 4);
  return cut;
}

// sfnt: the tables of an uncompressed font file, read and written.

/** Table tag -> its bytes. `font`: a Buffer holding an sfnt (not woff). */
export function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    const start = font.readUInt32BE(record + 8);
    tables.set(font.toString('latin1', record, record + 4), font.subarray(start, start + font.readUInt32BE(record + 12)));
  }
  return tables;
}

/** A TrueType-flavoured font of these tables. Checksums are left out: compressing to woff2 makes them anew. */
export function writeTables(tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * sorted.length - 16 * 2 ** power, 10);
  const parts = [head];
  let end = head.length;
  for (const [i, [tag, bytes]] of sorted.entries()) {
    const record = 12 + 16 * i;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(end, record + 8);
    head.writeUInt32BE(bytes.length, record + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    end += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}

// cmap: which characters a font file draws, read from its own tables. Only what .tools/fonts.mjs needs: formats 4 and 12.

/** Code points of the font that have a glyph. `font`: a Buffer holding an sfnt (not woff). */
export function codePointsOf(font) {
  const table = unicodeSubtable(font);
  if (table === null) throw new Error('the font has no Unicode cmap');
  return table.format === 12 ? readGroups(font, table.start) : readSegments(font, table.start);
}

function unicodeSubtable(font) {
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  let best = null;
  for (let i = 0; i < count; i++) {
    const start = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(start);
    if (format === 12 || (format === 4 && best === null)) best = { format, start };
  }
  return best;
}

function tableOffset(font, tag) {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function readGroups(font, start) {
  const found = new Set();
  const count = font.readUInt32BE(start + 12);
  for (let i = 0; i < count; i++) {
    const group = start + 16 + 12 * i;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) found.add(code);
  }
  return found;
}

function readSegments(font, start) {
  const found = new Set();
  const count = font.readUInt16BE(start + 6) / 2;
  for (let i = 0; i < count; i++) {
    const last = font.readUInt16BE(start + 14 + 2 * i);
    const first = font.readUInt16BE(start + 16 + 2 * count + 2 * i);
    const delta = font.readUInt16BE(start + 16 + 4 * count + 2 * i);
    const offsetAt = start + 16 + 6 * count + 2 * i;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(offsetAt + offset + 2 * (code - first));
      if (glyph !== 0) found.add(code);
    }
  }
  return found;
}

/** Code points as a CSS `unicode-range` value: `U+20-7E,U+A0`. */
export function toUnicodeRange(codePoints) {
  const runs = [];
  for (const code of [...codePoints].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

/** The code points of a CSS `unicode-range` value (no wildcards). */
export function fromUnicodeRange(range) {
  const found = new Set();
  for (const part of range.split(',').filter((each) => each !== '')) {
    const [first, last] = part.trim().replace(/^U\+/i, '').split('-');
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last ?? first, 16); code++) found.add(code);
  }
  return found;
}

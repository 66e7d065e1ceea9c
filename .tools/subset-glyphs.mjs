// subset-glyphs: cuts a font by HarfBuzz with its glyph numbers kept, which the subset-font package does not offer.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const KEEP_GLYPH_NUMBERS = 0x2;
const DROP_TABLES = 3;
const LAYOUT_FEATURES = 6;
const WRITABLE = 2;

const require = createRequire(import.meta.url);
const { instance } = await WebAssembly.instantiate(await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
const { _initialize: initialize, ...harfbuzz } = instance.exports;
initialize();

/** The font with only what `codePoints` and their ligatures need; glyphs left out are empty and 0 wide. Buffers of sfnt. */
export function subsetKeepingNumbers(font, codePoints, dropped) {
  const memory = () => new Uint8Array(harfbuzz.memory.buffer);
  const at = harfbuzz.malloc(font.byteLength);
  memory().set(font, at);
  const blob = harfbuzz.hb_blob_create(at, font.byteLength, WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  harfbuzz.hb_blob_destroy(blob);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_set_flags(input, harfbuzz.hb_subset_input_get_flags(input) | KEEP_GLYPH_NUMBERS);
  const features = harfbuzz.hb_subset_input_set(input, LAYOUT_FEATURES);
  harfbuzz.hb_set_clear(features);
  harfbuzz.hb_set_invert(features);
  for (const tag of dropped) harfbuzz.hb_set_add(harfbuzz.hb_subset_input_set(input, DROP_TABLES), Buffer.from(tag).readUInt32BE(0));
  for (const code of codePoints) harfbuzz.hb_set_add(harfbuzz.hb_subset_input_unicode_set(input), code);
  const cut = harfbuzz.hb_subset_or_fail(face, input);
  harfbuzz.hb_subset_input_destroy(input);
  harfbuzz.hb_face_destroy(face);
  if (cut === 0) throw new Error('the font could not be cut');
  const result = harfbuzz.hb_face_reference_blob(cut);
  const start = harfbuzz.hb_blob_get_data(result, 0);
  const bytes = Buffer.from(memory().slice(start, start + harfbuzz.hb_blob_get_length(result)));
  harfbuzz.hb_blob_destroy(result);
  harfbuzz.hb_face_destroy(cut);
  harfbuzz.free(at);
  return bytes;
}

// loadLibheif: the HEIC decoder for browsers without one. Its script and its WebAssembly stay files of their own (LGPL: anyone may put another
// build in their place), half a megabyte on the wire, fetched when the first HEIC comes that the browser refuses.

import type { MainModule } from 'libheif-js/libheif-wasm/libheif.js';
import wasmAddress from 'libheif-js/libheif-wasm/libheif.wasm?url';

export type Libheif = MainModule;

/** Rejects when a file can't be fetched, or where the page's policy forbids WebAssembly. */
export async function loadLibheif(): Promise<Libheif> {
  const [{ default: create }, response] = await Promise.all([import('libheif-js/libheif-wasm/libheif.js'), fetch(wasmAddress)]);
  if (!response.ok) throw new TypeError(`libheif.wasm answered ${response.status}`);
  // Compiled at once, not in the background: what comes back is ready. What it finds in damaged files it need not tell the console.
  const quiet = () => undefined;
  return create({ wasmBinary: await response.arrayBuffer(), print: quiet, printErr: quiet });
}

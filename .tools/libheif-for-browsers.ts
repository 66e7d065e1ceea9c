// libheifForBrowsers: libheif-js is one script for Node and for browsers, and names Node's modules in branches a browser never takes. This answers
// them with nothing, so that the build need not warn of each, and keeps the licence beside the library in the built folder, as the LGPL asks.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NOTHING = '\0nothing';
const LICENCE = new URL('../node_modules/libheif-js/libheif-wasm/LICENSE', import.meta.url);

export function libheifForBrowsers(): Plugin {
  return {
    name: 'libheif-for-browsers',
    enforce: 'pre',
    resolveId(name, importer) {
      return importer?.includes('libheif-js') === true && ['fs', 'path', 'crypto'].includes(name) ? NOTHING : null;
    },
    load(id) {
      return id === NOTHING ? 'export default {};' : null;
    },
    generateBundle(_, bundle) {
      const isLibrary = Object.keys(bundle).some((name) => /libheif-[\w-]+\.wasm$/.test(name));
      if (isLibrary) this.emitFile({ type: 'asset', fileName: 'assets/libheif-licence.txt', source: readFileSync(LICENCE, 'utf8') });
    },
  };
}

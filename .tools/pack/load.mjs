// load: the product's own TypeScript, run in Node by Vite, so that a tool reads a pack with the very parsers of the app.

import { runnerImport } from 'vite';
import { ROOT } from '../source.mjs';

/** What a file of src (from the root, such as `src/domain/pack/check-pack.ts`) exports. */
export async function load(path) {
  const { module } = await runnerImport(ROOT + path, { root: ROOT, configFile: false, logLevel: 'error' });
  return module;
}

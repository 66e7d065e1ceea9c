// fontFiles: serves the font files that are used whole, straight from their packages, and copies them into the build. Most are slices of
// fonts for Chinese, Japanese and Korean: some 50 MB that a repository should not carry and a build does not have to look into.

import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { locateWhole } from './font-packages.mjs';

const FONTS = new URL('../assets/fonts/', import.meta.url);
/** Under `assets/`, which hosts are told to keep for good (public/_headers): the names carry the packages' versions. */
const PLACE = 'assets/fonts/';
const COPIED_AT_ONCE = 32;

export function fontFiles(): Plugin {
  return {
    name: 'font-files',
    configureServer({ middlewares }) {
      middlewares.use(`/${PLACE}`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!/^[a-z0-9-]+-\d+\.\d+\.\d+\/[a-z0-9-]+\.woff2$/.test(name)) {
          next();
          return;
        }
        const path = fileURLToPath(locateWhole(name));
        if (!existsSync(path)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'font/woff2');
        response.setHeader('Cache-Control', 'max-age=3600');
        createReadStream(path).pipe(response);
      });
    },
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const names = wholeFiles();
      for (let at = 0; at < names.length; at += COPIED_AT_ONCE) {
        await Promise.all(
          names.slice(at, at + COPIED_AT_ONCE).map(async (name) => {
            const target = `${dir}/${PLACE}${name}`;
            await mkdir(target.slice(0, target.lastIndexOf('/')), { recursive: true });
            await copyFile(locateWhole(name), target);
          }),
        );
      }
    },
  };
}

/** Every file the font tables name with its package. */
function wholeFiles(): readonly string[] {
  const tables = ['fonts.json', ...readdirSync(new URL('sets/', FONTS)).map((file) => `sets/${file}`)];
  const named = tables.flatMap(
    (file) => readFileSync(new URL(file, FONTS), 'utf8').match(/[a-z0-9-]+-\d+\.\d+\.\d+\/[a-z0-9-]+\.woff2/g) ?? [],
  );
  return [...new Set(named)];
}

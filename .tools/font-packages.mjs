// font-packages: where the font files of a Fontsource package are, and what a file is called in the build.

import { readFileSync } from 'node:fs';

const MODULES = new URL('../node_modules/', import.meta.url);
/** A weight in a file's name: a font of one weight, published apart from the variable ones. */
const ONE_WEIGHT = /(^|-)[45]00(-|$)/;

/** Folder (a URL ending in /) and version of the package that holds the file. */
export function packageOf(name, file) {
  const root = new URL(`${ONE_WEIGHT.test(file) ? '@fontsource' : '@fontsource-variable'}/${name}/`, MODULES);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return { folder: new URL('files/', root), version };
}

/** Folder (a URL ending in /) of the package that holds the font in one piece, one file a weight. */
export function wholeFont(name) {
  return new URL(`@expo-google-fonts/${name}/`, MODULES);
}

/** Name in the build of a file used whole: `noto-sans-lao-5.3.0/lao-wght.woff2`. The version stands in it, so it may be cached for good. */
export function wholeFile(name, file) {
  return `${name}-${packageOf(name, file).version}/${file}.woff2`;
}

/** Where a file of that name in the build is now. Throws when another version of its package is installed. */
export function locateWhole(whole) {
  const [, name, version, file] = /^(.+)-(\d+\.\d+\.\d+)\/(.+)\.woff2$/.exec(whole) ?? [];
  if (file === undefined) throw new Error(`${whole} does not name a font file`);
  const found = packageOf(name, file);
  if (found.version !== version) throw new Error(`the font table knows ${name} ${version}, installed is ${found.version}: npm run fonts`);
  return new URL(`${name}-${file}-normal.woff2`, found.folder);
}

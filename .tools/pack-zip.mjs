// npm run pack:zip <folder> [-- --out <file>]: the one file that people open in the app. Only what a pack is made of goes in, and only when
// nothing is wrong with it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { faultLines, readFolder } from './pack/folder.mjs';
import { load } from './pack/load.mjs';

/** The date of every file in it: the same pack makes the same file. */
const DATE = new Date(2020, 0, 1);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });

async function main() {
  const [given] = positionals;
  if (given === undefined) stop('Which pack? npm run pack:zip <folder>');
  const { id, files } = readFolder(given);
  const { checkPack } = await load('src/domain/pack/check-pack.ts');
  const { packFileKind } = await load('src/domain/pack/pack-text.ts');
  const { faults } = checkPack(files);
  if (faults.length > 0) stop(`${faultLines(faults).join('\n')}\nMend these first; npm run pack:check ${given} tells more.`);
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, lastModDate: DATE, extendedTimestamp: false });
  for (const [file, text] of files) if (packFileKind(file) !== null) await writer.add(file, new TextReader(text));
  const bytes = Buffer.from(await (await writer.close()).arrayBuffer());
  const out = values.out ?? join(given, `${id}.zip`);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes. In the app: “Open a campaign pack”, at the foot of the designs.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

await main();

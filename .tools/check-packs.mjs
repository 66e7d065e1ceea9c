// check-packs: every pack this deployment brings, read as a whole by the app's own parsers. No pictures: `npm run pack:check <folder>` draws them.

import { readdirSync } from 'node:fs';
import { faultLines, readFolder } from './pack/folder.mjs';
import { load } from './pack/load.mjs';
import { report, ROOT } from './source.mjs';

const PACKS = 'assets/packs';

const { checkPack } = await load('src/domain/pack/check-pack.ts');
const folders = readdirSync(ROOT + PACKS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const faults = folders.flatMap(({ name }) => {
  const { files } = readFolder(`${ROOT}${PACKS}/${name}`);
  const { faults: found, remarks, pack } = checkPack(files);
  console.log(`${name}: ${remarks.length} remarks; npm run pack:check ${PACKS}/${name} -- --no-pictures lists them`);
  const misnamed = pack !== null && pack.pack.id !== name ? [`pack.json at id: is ${pack.pack.id}, but the folder is ${name}`] : [];
  return [...faultLines(found), ...misnamed].map((line) => `${PACKS}/${name}/${line}`);
});
report('packs', folders.length, faults);

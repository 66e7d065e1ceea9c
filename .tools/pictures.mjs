// npm run pictures [template …]: draws the pictures a change is held against (tests/browser/pictures) and keeps those that are clearly other
// than before. Look at each before you commit it: from then on it is what the design looks like.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inHarness } from './pack/harness.mjs';
import { load } from './pack/load.mjs';
import { ROOT } from './source.mjs';

const { CONTENTS, FOLDER, isOther, PACK, pictureFile, WIDTH } = await load('tests/support/approved-pictures.ts');
const asked = process.argv.slice(2);

await inHarness('draw-pack', 'openPack', async (page) => {
  const all = await page.evaluate((id) => window.openPack(id), PACK);
  mkdirSync(ROOT + FOLDER, { recursive: true });
  for (const file of readdirSync(ROOT + FOLDER)) {
    if (!all.some((template) => CONTENTS.some((content) => file === pictureFile(template, content)))) rmSync(join(ROOT + FOLDER, file));
  }
  for (const template of all.filter((id) => asked.length === 0 || asked.includes(id))) {
    for (const content of CONTENTS) {
      const path = join(ROOT + FOLDER, pictureFile(template, content));
      const drawn = await page.evaluate((wanted) => window.drawColumn(...wanted), [template, content, WIDTH]);
      const same = existsSync(path) && !(await differs(page, readFileSync(path).toString('base64'), drawn));
      if (!same) writeFileSync(path, Buffer.from(drawn, 'base64'));
      console.log(`${same ? 'as before' : 'written  '}  ${path.slice(ROOT.length)}`);
    }
  }
});

async function differs(page, approved, drawn) {
  return isOther(await page.evaluate((both) => window.compareColumns(...both), [approved, drawn]));
}

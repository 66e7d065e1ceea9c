// npm run pack:check <folder> [-- --out <folder>] [-- --no-pictures] [-- --template <id>]
//
// Reads a pack by the app's own parsers, tells every fault of every file, and draws every template in seven shapes with six contents: to
// <out>/index.html, and to contact sheets as PNG beside it. Ends with 1 where there is a fault.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultLines, readFolder } from './pack/folder.mjs';
import { load } from './pack/load.mjs';
import { CONTENTS, reportPage } from './pack/report-page.mjs';

/** Px of a card's shorter side. */
const SHORT = 210;
/** Highest picture a browser takes in one go, px. */
const HIGHEST = 15_000;
const WIDTH = 2100;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, pictures: { type: 'boolean', default: true }, template: { type: 'string' } },
  allowNegative: true,
});

async function main() {
  const [given] = positionals;
  if (given === undefined) stop('Which pack? npm run pack:check <folder>');
  const { id, files } = readFolder(given);
  const { checkPack } = await load('src/domain/pack/check-pack.ts');
  const checked = checkPack(files);
  const faults = faultLines(checked.faults);
  const remarks = faultLines(checked.remarks);
  for (const line of faults) console.error(`fault   ${line}`);
  for (const line of remarks) console.log(`remark  ${line}`);
  console.log(`${files.size} files, ${faults.length} faults, ${remarks.length} remarks`);
  if (values.pictures) {
    const out = resolve(values.out ?? join('pack-check', id));
    rmSync(join(out, 'pictures'), { recursive: true, force: true });
    mkdirSync(join(out, 'pictures'), { recursive: true });
    await draw(out, id, files, checked, { faults, remarks });
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function draw(out, id, files, { pack }, lines) {
  const { inHarness } = await import('./pack/harness.mjs');
  const palettes = pack === null ? [] : await contrasts(pack.pack.palettes);
  await inHarness('draw-pack', 'openPack', async (page, browser) => {
    const cards = pack === null ? [] : await drawCards(page, out, files);
    const index = join(out, 'index.html');
    writeFileSync(index, reportPage({ id, ...lines, palettes, cards }));
    const sheets = await photograph(browser, index, out);
    const marked = cards.filter(({ notes }) => notes.length > 0).length;
    console.log(`${cards.length} cards drawn, ${marked} marked for a look\n${[index, ...sheets].join('\n')}`);
  });
}

async function drawCards(page, out, files) {
  const templates = await page.evaluate((texts) => window.openPack(texts), [...files]);
  const shapes = await page.evaluate(() => window.shapes());
  const cards = [];
  for (const template of templates.filter((each) => values.template === undefined || each === values.template)) {
    for (const { id: content } of CONTENTS) {
      for (const { format, shape } of shapes) {
        const card = await page.evaluate((wanted) => window.drawCard(...wanted), [template, content, format, SHORT]);
        const file = `pictures/${template}-${content}-${shape}.webp`;
        writeFileSync(join(out, file), Buffer.from(card.picture, 'base64'));
        cards.push({ template, content, shape, file, width: card.width, height: card.height, notes: card.notes });
      }
    }
    console.log(`drawn: ${template}`);
  }
  return cards;
}

/** The page as pictures: as many templates in each as fit. */
async function photograph(browser, index, out) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
  await page.goto(`file://${index}`);
  const bottoms = await page.$$eval('section', (all) => all.map((one) => one.getBoundingClientRect().bottom));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const cuts = [0];
  for (const [place, bottom] of bottoms.entries()) {
    const before = bottoms[place - 1] ?? 0;
    if (bottom - cuts.at(-1) > HIGHEST && before > cuts.at(-1)) cuts.push(Math.floor(before));
  }
  const files = cuts.map((_, place) => join(out, cuts.length === 1 ? 'contact-sheet.png' : `contact-sheet-${place + 1}.png`));
  for (const [place, top] of cuts.entries()) {
    const bottom = Math.min(cuts[place + 1] ?? height, top + HIGHEST);
    await page.screenshot({ path: files[place], fullPage: true, clip: { x: 0, y: top, width: WIDTH, height: bottom - top } });
  }
  return files;
}

async function contrasts(palettes) {
  const { contrastRatio, readableRole } = await load('src/domain/palette/contrast.ts');
  return palettes.map((palette) => ({
    id: palette.id,
    mode: palette.mode,
    roles: Object.entries(palette.colours).map(([role, colour]) => {
      const words = palette.colours[readableRole(palette, role, [], 0)];
      return { role, colour, words, ratio: contrastRatio(words, colour) };
    }),
  }));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

await main();

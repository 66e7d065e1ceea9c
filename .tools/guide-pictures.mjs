// npm run guide:pictures: the pictures of docs/templates.md, one for each step of its example, drawn by the app from tests/packs/kettle-on: the
// boxes and the changes a step has not come to yet are left out.

import { writeFileSync } from 'node:fs';
import { readFolder } from './pack/folder.mjs';
import { inHarness } from './pack/harness.mjs';
import { TEMPLATE } from './pack/starter.mjs';
import { ROOT } from './source.mjs';

const PACK = 'tests/packs/kettle-on';
/** Px of a card's shorter side. */
const SHORT = 300;
const STANDING = ['ig-portrait', 'ig-square'];
const ALL = ['ig-portrait', 'ig-square', 'ig-story', 'x-post', 'x-header', 'ig-profile', 'a4'];

/** `boxes`: notes of boxes that came with later steps. `changes`: whether anything adapts yet. */
const STEPS = [
  { starter: true, shapes: STANDING },
  { without: ['Bunting', 'Teapot', 'Photo'], shapes: STANDING },
  { without: ['Teapot', 'Photo'], shapes: STANDING },
  { without: ['Photo'], shapes: STANDING },
  { without: [], content: 'short', shapes: STANDING },
  { without: [], changes: true, shapes: ALL },
  { without: [], changes: true, content: 'arabic', palette: 'evening', shapes: ['ig-portrait', 'x-post'] },
];

const { files } = readFolder(ROOT + PACK);
const whole = JSON.parse(files.get('templates/hello.json'));

await inHarness('draw-pack', 'openPack', async (page) => {
  for (const [index, step] of STEPS.entries()) {
    await page.evaluate((texts) => window.openPack(texts), [...files, ['templates/hello.json', JSON.stringify(templateAt(step))]]);
    const row = await page.evaluate(
      (wanted) => window.drawRow(...wanted),
      ['hello', step.content ?? 'samples', step.shapes, SHORT, step.palette],
    );
    const path = `docs/pictures/guide-${index + 1}.webp`;
    writeFileSync(ROOT + path, Buffer.from(row, 'base64'));
    console.log(`${path}: ${Buffer.from(row, 'base64').length} bytes`);
  }
});

function templateAt({ starter = false, without, changes = false }) {
  if (starter) return { ...TEMPLATE, slots: whole.slots };
  if (changes) return whole;
  const styles = Object.fromEntries(Object.entries(whole.styles).map(([name, style]) => [name, { ...style, adapt: [] }]));
  return { ...whole, styles, root: boxAt(whole.root, without) };
}

function boxAt({ when, children, ...box }, without) {
  const own = { ...box, adapt: [], ...(when === undefined || when.shape !== undefined ? {} : { when }) };
  if (children === undefined) return own;
  return { ...own, children: children.filter(({ note }) => !without.includes(note)).map((child) => boxAt(child, without)) };
}

// Every design as it was approved: seven shapes, with a photo, without one, and in Arabic. A picture that is clearly other than the approved
// one fails, and test-results/pictures shows both and what differs. Meant? `npm run pictures`, look, commit.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { packSchema } from '#domain/pack/pack.ts';
import { CONTENTS, FOLDER, isOther, PACK, pictureFile, WIDTH } from '../support/approved-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { templates, palettes } = v.parse(packSchema, JSON.parse(readFileSync(`${root}assets/packs/${PACK}/pack.json`, 'utf8')));
/** Bytes of all approved pictures together. */
const MOST = 15_000_000;

async function open(page: Page): Promise<void> {
  await page.goto('/tests/harness/draw-pack.html');
  await page.waitForFunction(() => 'openPack' in window);
  await page.evaluate((id) => window.openPack(id), PACK);
}

for (const { id } of templates) {
  test(`${id} looks as approved`, async ({ page }) => {
    await open(page);
    const other: string[] = [];
    for (const content of CONTENTS) {
      const file = `${root}${FOLDER}/${pictureFile(id, content)}`;
      expect(existsSync(file), `${file} is missing: run npm run pictures, and look at it`).toBe(true);
      const drawn = await page.evaluate(([template, words, width]) => window.drawColumn(template, words, width), [
        id,
        content,
        WIDTH,
      ] as const);
      const compared = await page.evaluate(([was, is]) => window.compareColumns(was, is), [
        readFileSync(file).toString('base64'),
        drawn,
      ] as const);
      if (!isOther(compared)) continue;
      other.push(`${content}: ${compared.shares.map((share) => `${(share * 100).toFixed(1)}%`).join(' ')}`);
      mkdirSync(`${root}test-results/pictures`, { recursive: true });
      writeFileSync(`${root}test-results/pictures/${id}-${content}.png`, Buffer.from(compared.picture, 'base64'));
    }
    expect(other, 'clearly apart, share of each shape; see test-results/pictures').toEqual([]);
  });
}

test('a change of colours or of words shows', async ({ page }) => {
  await open(page);
  const [first] = templates;
  const palette = palettes.find(({ id }) => id !== first?.palette)?.id ?? '';
  const differ = (content: string, colours?: string) =>
    page.evaluate(
      async ([template, words, width, other]) => {
        const was = await window.drawColumn(template, 'medium', width);
        return window.compareColumns(was, await window.drawColumn(template, words, width, other));
      },
      [first?.id ?? '', content, WIDTH, colours] as const,
    );
  expect(isOther(await differ('medium'))).toBe(false);
  expect(isOther(await differ('medium', palette))).toBe(true);
  expect(isOther(await differ('long'))).toBe(true);
});

test('the approved pictures are no more than the designs need, and light', () => {
  const wanted = templates.flatMap(({ id }) => CONTENTS.map((content) => pictureFile(id, content)));
  const files = readdirSync(root + FOLDER);
  expect(files.filter((file) => !wanted.includes(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(`${root}${FOLDER}/${file}`).size, 0)).toBeLessThan(MOST);
});

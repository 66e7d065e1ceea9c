// The pictures as a person takes them home: whole for pngcheck, of the exact size, under the platform's byte cap, and with nothing in them but the
// picture: no place, no camera, no program, no date.

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { metadataOf, onDisk, outside } from './tools.ts';
import type { App } from '../support/e2e/app.ts';
import { expect, test } from '../support/e2e/test.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

/** What a picture file may say of itself: its own shape. */
const OF_THE_PICTURE =
  /^(PNG:(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|SRGBRendering)|Composite:(ImageSize|Megapixels))$/u;
/** Chromium adds the profile of sRGB, the same to every JPEG of everybody. */
const OF_A_JPEG =
  /^(ICC_Profile:.+|JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution)|File:(ImageWidth|ImageHeight|EncodingProcess|BitsPerSample|ColorComponents|YCbCrSubSampling)|Composite:(ImageSize|Megapixels))$/u;

const NOISE = ['-size', '2000x1600', 'xc:gray', '-seed', '7', '+noise', 'Random', '-quality', '92'];

test('every size, from a photo that knows where it was taken', async ({ app }, info) => {
  await takeHome(app, info, 'secrets.jpg');
});

test('every size, from a photo so restless that a PNG of it is too heavy for some places', async ({ app, page }, info) => {
  const noise = info.outputPath('noise.jpg');
  outside('convert', ...NOISE, noise);
  const became = await takeHome(app, info, noise);
  expect(became.filter(({ jpeg }) => jpeg).map(({ id }) => id)).toContain('email-signature');
  // A place without a limit gets every pixel as it is.
  expect(became.find(({ id }) => id === 'a4')?.jpeg).toBe(false);
  await expect(page.getByText(/^As a JPEG/u)).toContainText('Email signature (at most 50 kB)');
});

/** A card with this photo, saved in all sizes, and all of them looked into. */
async function takeHome(app: App, info: TestInfo, photo: string): Promise<readonly { readonly id: string; readonly jpeg: boolean }[]> {
  const { formats } = await catalogueOnDisk();
  await app.open();
  await app.openDesign();
  await app.writeStory({
    headline: 'Bread on Fridays',
    story: 'We baked together on Fridays, and nobody went home hungry.',
    name: 'Zubeyde',
  });
  await app.addPhoto(photo);
  await app.toSizes();
  await app.chooseSizes('all');
  const saved = await app.saveAll(formats.length);
  const zip = onDisk(info, saved.name, saved.bytes);

  expect(outside('unzip', '-t', zip)).toContain('No errors detected');
  const folder = info.outputPath('unzipped');
  mkdirSync(folder);
  outside('unzip', '-q', zip, '-d', folder);
  const names = readdirSync(folder);
  const pictures = names.filter((name) => /\.(png|jpg)$/u.test(name));
  expect(pictures).toHaveLength(formats.length);
  expect(names.filter((name) => !pictures.includes(name) && !name.endsWith('.txt'))).toEqual([]);

  return formats.map(({ id, width, height, byteCap, types }) => {
    const name = present(
      pictures.find((each) => each.startsWith(`community-graphics-${id}-${width}x${height}.`)),
      id,
    );
    const path = `${folder}/${name}`;
    const metadata = metadataOf(path);
    const jpeg = name.endsWith('.jpg');
    expect(outside('identify', '-format', '%m %w %h', path), name).toBe(`${jpeg ? 'JPEG' : 'PNG'} ${width} ${height}`);
    if (!jpeg) expect(outside('pngcheck', '-q', path), name).not.toMatch(/error|warning/iu);
    const allowed = jpeg ? OF_A_JPEG : OF_THE_PICTURE;
    expect(
      [...metadata.keys()].filter((key) => !allowed.test(key)),
      `what ${name} tells besides the picture`,
    ).toEqual([]);
    if (jpeg) expect(metadata.get('ICC_Profile:ProfileDescription'), name).toBe('sRGB');
    expect(types, name).toContain(jpeg ? 'jpeg' : 'png');
    if (byteCap !== null) expect(statSync(path).size, `${name} is heavier than its platform takes`).toBeLessThanOrEqual(byteCap);
    return { id, jpeg };
  });
}

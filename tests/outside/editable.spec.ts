// A picture that carries its words, as programs that know nothing of the app see it: a whole PNG to pngcheck, its description found by exiftool
// where IPTC says it is, the words readable by anyone (which the app says before), no photo and nothing of a camera in it.

import { inflateSync } from 'node:zlib';
import { metadataOf, onDisk, outside } from './tools.ts';
import { SECRET } from '../support/rides-along.ts';
import { expect, test } from '../support/e2e/test.ts';

const STORY = 'We baked together on Fridays. طبخنا معًا.';

for (const photo of [false, true]) {
  test(`a picture that can be opened again, ${photo ? 'with' : 'without'} its photo`, async ({ app, page, words }, info) => {
    const { say } = words;
    await app.open();
    await app.openDesign();
    await app.writeStory({ story: STORY });
    await app.addPhoto('secrets.jpg');
    await app.toSizes();
    await page.getByText(say('project.keep'), { exact: true }).click();
    await app.tick(page.getByRole('checkbox', { name: say('project.carry') }));
    if (photo) await app.tick(page.getByRole('checkbox', { name: say('project.carry-photo') }));
    const { name, bytes } = await app.saveOne('Instagram story');
    const file = onDisk(info, name, bytes);

    expect(outside('pngcheck', '-v', file)).toContain('No errors detected');
    const found = metadataOf(file);
    const alt = [...found].find(([key]) => key.includes('AltTextAccessibility'));
    expect(String(alt?.[1])).toContain(STORY);

    const text = projectIn(bytes);
    expect(text).toContain(STORY.slice(0, 20));
    expect(text.includes('image/jpeg')).toBe(photo);
    for (const place of [bytes, Buffer.from(text), photosIn(text)]) expect(place.includes(SECRET)).toBe(false);
  });
}

/** The text of the chunk the app wrote, inflated by zlib itself. */
function projectIn(png: Buffer): string {
  const keyword = Buffer.from('iTXtCommunityGraphics\0');
  const at = png.indexOf(keyword);
  const length = png.readUInt32BE(at - 4);
  // After the keyword: compressed, method, no language, no translated keyword.
  const body = png.subarray(at + keyword.length + 4, at + 4 + length);
  return inflateSync(body).toString('utf8');
}

function photosIn(project: string): Buffer {
  const data = [...project.matchAll(/"data":"([A-Za-z0-9+/=]+)"/gu)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  return Buffer.concat(data);
}

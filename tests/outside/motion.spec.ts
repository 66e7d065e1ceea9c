// A card that moves, as ffprobe sees it: one silent picture stream of the right shape, six seconds of thirty pictures each, and nothing that tells
// when or by what it was made; its last picture, taken out by ffmpeg, is the whole card.

import { readFileSync } from 'node:fs';
import { expect, test } from '../support/e2e/test.ts';
import { metadataOf, onDisk, outside } from './tools.ts';

type Probe = {
  readonly streams: readonly {
    readonly codec_type: string;
    readonly width: number;
    readonly height: number;
    readonly avg_frame_rate: string;
  }[];
  readonly format: { readonly duration: string; readonly size: string; readonly tags?: Readonly<Record<string, string>> };
};

for (const { ratio, shape, size } of [
  { ratio: '9:16', shape: 'tall', size: [1080, 1920] },
  { ratio: '16:9', shape: 'wide', size: [1920, 1080] },
] as const) {
  test(`a silent video of six seconds, ${ratio}`, async ({ app, page, words: { say } }, info) => {
    await app.open();
    await app.openDesign();
    await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together, and nobody went home hungry.' });
    await app.toSizes();
    await app.toWay('motion');
    await page.getByRole('radio', { name: say('motion.shape-name', { name: say(`motion.${shape}`), ratio }) }).check({ force: true });
    const { name, bytes } = await app.savedBy(() => app.button(say('motion.make')).click());
    const film = onDisk(info, name, bytes);

    const { streams, format } = JSON.parse(
      outside('ffprobe', '-v', 'error', '-show_streams', '-show_format', '-of', 'json', film),
    ) as Probe;
    expect(streams.map(({ codec_type: kind, width, height, avg_frame_rate: rate }) => [kind, width, height, rate])).toEqual([
      ['video', ...size, '30/1'],
    ]);
    expect(Number(format.duration)).toBeCloseTo(6, 1);
    expect(bytes.length).toBeLessThan(6_000_000);
    const told = [...metadataOf(film)].filter(
      ([key, value]) => /date|software|encoder|author|gps/iu.test(key) && !/^(0|0000:00:00 00:00:00)$/u.test(String(value)),
    );
    expect(told).toEqual([]);

    const last = info.outputPath('last.png');
    outside('ffmpeg', '-v', 'error', '-sseof', '-0.05', '-i', film, '-frames:v', '1', last);
    expect(readFileSync(last).length).toBeGreaterThan(20_000);
  });
}

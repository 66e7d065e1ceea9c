import { describe, expect, it } from 'vitest';
import { chooseVideo } from './choose-video.ts';

const STORY = { width: 1080, height: 1920 };
const having = (...codecs: readonly string[]) => chooseVideo(STORY, async (codec) => codecs.includes(codec));

describe('choosing the kind of video', () => {
  it('takes what everything plays where the browser makes it', async () => {
    expect(await having('av1', 'vp8', 'vp9', 'avc')).toEqual({ container: 'mp4', codec: 'avc' });
  });

  it('takes the next best in a WebM where it does not', async () => {
    expect(await having('vp8', 'vp9')).toEqual({ container: 'webm', codec: 'vp9' });
    expect(await having('vp8')).toEqual({ container: 'webm', codec: 'vp8' });
    expect(await having('av1')).toEqual({ container: 'webm', codec: 'av1' });
  });

  it('says so where the browser makes none', async () => {
    expect(await having()).toBeNull();
  });

  it('says so in a browser that has no video encoders at all', async () => {
    expect('VideoEncoder' in globalThis).toBe(false);
    expect(await chooseVideo(STORY)).toBeNull();
  });
});

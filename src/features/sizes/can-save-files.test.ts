import { describe, expect, it } from 'vitest';
import { canSaveFiles } from './can-save-files.ts';

describe('whether files can be saved', () => {
  it.each([
    [
      'Chrome on Android',
      'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    ],
    [
      'Safari on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'],
  ])('is yes in %s', (_name, userAgent) => {
    expect(canSaveFiles(userAgent)).toBe(true);
  });

  it.each([
    ['Instagram', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/22B83 Instagram 358.0.0.0'],
    ['Facebook', 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/490.0.0.0;]'],
    [
      'TikTok',
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 musical_ly_2023 BytedanceWebview/d8a21c6',
    ],
  ])('is no in the browser inside %s', (_name, userAgent) => {
    expect(canSaveFiles(userAgent)).toBe(false);
  });
});

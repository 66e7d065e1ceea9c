import { describe, expect, it } from 'vitest';
import { inAppBrowser } from './in-app-browsers.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/UQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0';

describe('the browser inside an app', () => {
  it.each([
    ['Instagram', `${IPHONE} Mobile/22B83 Instagram 358.0.0.26.96 (iPhone15,3; iOS 18_1; en_GB; en; scale=3.00; 1290x2796)`],
    ['Instagram', `${ANDROID} Mobile Safari/537.36 Instagram 358.0.0.51.97 Android (34/14; 420dpi; 1080x2219; Google)`],
    // As seen in ua-parser/uap-core#38.
    ['Facebook', `${IPHONE} Mobile/12H143 [FBAN/FBIOS;FBAV/35.0.0.34.220;FBBV/12945441;FBDV/iPad2,5;FBMD/iPad;FBSN/iPhone OS;FBSV/8.4]`],
    [
      'Facebook',
      'Mozilla/5.0 (Linux; Android 4.4.2; SCH-R970 Build/KOT49H) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/30.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/38.0.0.47.240;]',
    ],
    ['Messenger', `${IPHONE} Mobile/15E148 [FBAN/MessengerLiteForiOS;FBAV/480.0.0.44.108;FBDV/iPhone14,5]`],
    ['TikTok', `${ANDROID} Mobile Safari/537.36 musical_ly_2023700030 JsSdk/1.0 NetType/WIFI BytedanceWebview/d8a21c6`],
    ['TikTok', `${IPHONE} Mobile/15E148 musical_ly_37.1.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en`],
    ['Snapchat', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1 Snapchat/13.17.0.39 (like Safari/8619)`],
    ['LinkedIn', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30.1234`],
    ['Pinterest', `${IPHONE} Mobile/15E148 [Pinterest/iOS]`],
    ['X', `${IPHONE} Mobile/15E148 Twitter for iPhone/10.66`],
    ['WeChat', `${ANDROID} Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.54 WeChat/arm64`],
    ['LINE', `${ANDROID} Mobile Safari/537.36 Line/14.19.0/IAB`],
    ['Google', `${IPHONE} GSA/344.0.0 Mobile/15E148 Safari/604.1`],
    [null, `${ANDROID} Mobile Safari/537.36`],
    [null, `${IPHONE} Mobile/15E148`],
  ])('of %s is known', (name, userAgent) => {
    expect(inAppBrowser(userAgent, false)).toEqual({ name });
  });

  it.each([
    [
      'Chrome on Android',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    ],
    [
      'Samsung Internet',
      'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    ],
    ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0'],
    ['Safari on an iPhone', `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`],
    ['Chrome on an iPhone', `${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`],
    ['Firefox on an iPhone', `${IPHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`],
    ['Edge on an iPhone', `${IPHONE} Version/18.0 EdgiOS/131.0.2903.68 Mobile/15E148 Safari/604.1`],
    [
      'Safari on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    ],
    [
      'Chrome on a Chromebook',
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    ],
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'],
  ])('is not %s', (_name, userAgent) => {
    expect(inAppBrowser(userAgent, false)).toBeNull();
  });

  it('is not the page put on an iPhone’s home screen', () => {
    expect(inAppBrowser(`${IPHONE} Mobile/15E148`, true)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { browserAddress, pageAddress } from './browser-address.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 7; wv) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 Instagram 358.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/22B83 Instagram 358.0';

describe('the way out to the person’s own browser', () => {
  it('is an address for the system on Android, for any browser, without the screen whose work stays here', () => {
    const address = browserAddress(new URL('https://cards.example/app/?pack=kettle-on#/save'), ANDROID);
    expect(address).toBe(
      'intent://cards.example/app/?pack=kettle-on#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;S.browser_fallback_url=https%3A%2F%2Fcards.example%2Fapp%2F%3Fpack%3Dkettle-on;end',
    );
    // Android reads what stands after the last #.
    expect(address?.lastIndexOf('#')).toBe(address?.indexOf('#Intent;'));
  });

  it('does not exist on an iPhone, nor for a page opened from a disk', () => {
    expect(browserAddress(new URL('https://cards.example/#/save'), IPHONE)).toBeNull();
    expect(browserAddress(new URL('file:///sdcard/index.html'), ANDROID)).toBeNull();
  });

  it('can always be typed', () => {
    expect(pageAddress(new URL('https://cards.example/app/?shared=1#/save'))).toBe('https://cards.example/app/?shared=1');
  });
});

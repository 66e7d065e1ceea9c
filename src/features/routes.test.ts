import { describe, expect, it } from 'vitest';
import { formatId } from '#tests/support/builders.ts';
import { hrefTo, ROUTES, screenAt, type ScreenName } from './routes.ts';
import { hrefToSize, sizeAt } from './size-address.ts';

describe('the addresses of the screens', () => {
  it('lead to the screen they were made from', () => {
    for (const [screen, path] of Object.entries(ROUTES)) {
      expect(screenAt(path)).toBe(screen);
      expect(hrefTo(screen as ScreenName)).toBe(`#${path}`);
    }
  });

  it('may carry a question, which is no part of the screen', () => {
    expect(screenAt('/edit?shared=1')).toBe('edit');
    expect(screenAt('/?shared=1')).toBe('gallery');
  });

  it('lead to the gallery when they are not known', () => {
    expect(screenAt('/nowhere')).toBe('gallery');
    expect(screenAt('')).toBe('gallery');
  });

  it('may name one size of the screen of all sizes', () => {
    const address = hrefToSize(formatId('ig-story')).slice(1);
    expect([screenAt(address), sizeAt(address)]).toEqual(['save', 'ig-story']);
    expect([sizeAt('/save'), sizeAt('/save?other=1')]).toEqual([null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { asksForShared, sharedMode } from './shared-mode.ts';

describe('a shared device', () => {
  it('is asked for by the address, before or after the #', () => {
    expect(asksForShared({ search: '?shared=1', hash: '' })).toBe(true);
    expect(asksForShared({ search: '', hash: '#/?shared=1' })).toBe(true);
    expect(asksForShared({ search: '?a=b', hash: '#/edit?c=d&shared=1' })).toBe(true);
  });

  it('is not asked for by anything else, and can not be asked away', () => {
    expect(asksForShared({ search: '', hash: '#/shared=1' })).toBe(false);
    expect(asksForShared({ search: '?shared=0', hash: '' })).toBe(false);
    expect(asksForShared({ search: '?shared=1', hash: '#/?shared=0' })).toBe(true);
  });

  it('keeps the settings in hand when it is turned on', () => {
    const shared = sharedMode({ search: '', hash: '' });
    shared.settings.change({ theme: 'dark' });
    shared.follow(true);
    expect(shared.settings.load().theme).toBe('dark');
  });
});

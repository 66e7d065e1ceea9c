import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSettingsStore, DEFAULT_SETTINGS } from './settings-store.ts';

const KEY = 'community-graphics:settings';

function fakeLocalStorage(text: string | null = null) {
  const entries = new Map<string, string>(text === null ? [] : [[KEY, text]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
  });
  return entries;
}

afterEach(() => vi.unstubAllGlobals());

describe('the settings store', () => {
  it('has its defaults on a first visit', () => {
    fakeLocalStorage();
    expect(createSettingsStore('device').load()).toEqual(DEFAULT_SETTINGS);
  });

  it('finds on the next visit what was changed on this one', () => {
    fakeLocalStorage();
    createSettingsStore('device').change({ theme: 'dark', locale: 'ar' });
    expect(createSettingsStore('device').load()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', locale: 'ar' });
  });

  it('loses one broken setting and keeps the others', () => {
    fakeLocalStorage('{"version":1,"theme":"neon","locale":"en-GB","chosenFormats":["instagram-square"]}');
    expect(createSettingsStore('device').load()).toEqual({
      ...DEFAULT_SETTINGS,
      locale: 'en-GB',
      chosenFormats: ['instagram-square'],
    });
  });

  it.each(['', '{', 'null', '[]', '{"version":2,"theme":"dark"}'])('starts afresh from %j', (text) => {
    fakeLocalStorage(text);
    expect(createSettingsStore('device').load()).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves the device alone in memory mode', () => {
    const entries = fakeLocalStorage('{"version":1,"theme":"dark","locale":null,"chosenFormats":null}');
    const before = entries.get(KEY);
    const store = createSettingsStore('memory');
    expect(store.load()).toEqual(DEFAULT_SETTINGS);
    expect(store.change({ theme: 'light' }).theme).toBe('light');
    expect(entries.get(KEY)).toBe(before);
  });

  it.each([
    ['is null', { get: () => null }],
    ['is absent', { get: () => undefined }],
    ['throws when looked at', { get: () => throwDenied() }],
  ])('remembers until the page closes when localStorage %s', (_, property) => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...property });
    try {
      const store = createSettingsStore('device');
      store.change({ theme: 'dark' });
      expect(store.load().theme).toBe('dark');
    } finally {
      if (original === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
      else Object.defineProperty(globalThis, 'localStorage', original);
    }
  });
});

function throwDenied(): never {
  throw new DOMException('denied', 'SecurityError');
}

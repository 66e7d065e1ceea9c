// sharedMode: whether this device is shared, from the address, or from what this tab was told before; and settings that keep to it.
// A link can turn it on, never off.

import { createSettingsStore, type SettingsStore } from '#services/storage/settings-store.ts';
import { isSharedTab, markSharedTab } from '#services/storage/shared-device.ts';

export type SharedMode = {
  readonly mode: 'device' | 'memory';
  /** The address asks for it, so it comes back even after everything was deleted. */
  readonly asked: boolean;
  /** In memory alone while the device is shared. */
  readonly settings: SettingsStore;
  /** Takes note that it was turned on, or ended. */
  follow(shared: boolean): void;
};

export function sharedMode(address: { readonly search: string; readonly hash: string }): SharedMode {
  const asked = asksForShared(address);
  if (asked) markSharedTab(true);
  let shared = isSharedTab() || asked;
  let settings = createSettingsStore(shared ? 'memory' : 'device');
  return {
    mode: shared ? 'memory' : 'device',
    asked,
    settings: {
      load: () => settings.load(),
      change: (changes) => settings.change(changes),
    },
    follow(now) {
      if (now === shared) return;
      shared = now;
      markSharedTab(now);
      const before = settings.load();
      settings = createSettingsStore(now ? 'memory' : 'device');
      if (now) settings.change(before);
    },
  };
}

/** `?shared=1` or `#/?shared=1`. */
export function asksForShared({ search, hash }: { readonly search: string; readonly hash: string }): boolean {
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : '';
  return [search, inHash].some((query) => new URLSearchParams(query).get('shared') === '1');
}

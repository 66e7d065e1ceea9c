// Theme: light, dark, or as the system says, put on the page where the tokens look for it.

import type { Settings } from '#services/storage/settings-store.ts';

export type Theme = Settings['theme'];

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

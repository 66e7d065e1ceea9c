// usePlatformName: what a place is called: its own name, the same in every language, or a translated one ("Email").

import { useTranslation } from 'react-i18next';
import type { Platform } from '#domain/format/format.ts';

export function usePlatformName(): (platform: Platform) => string {
  const { t } = useTranslation();
  return ({ name, nameKey, id }) => name ?? (nameKey === null ? id : t(nameKey));
}

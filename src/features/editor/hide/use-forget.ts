// useForget: makes the hiding on a photo final, and says so.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotId } from '#domain/ids.ts';
import { forgetOriginal } from '#workflows/forget-original.ts';
import { useAnnounce } from '../../use-announce.tsx';
import { useApp } from '../../use-app.tsx';
import { reachStudio } from '../../use-table.ts';

export type Forgetting = {
  readonly busy: boolean;
  readonly failed: boolean;
  /** True when the photo below is gone. */
  readonly forget: (slot: SlotId) => Promise<boolean>;
};

export function useForget(): Forgetting {
  const app = useApp();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const forget = useCallback(
    async (slot: SlotId) => {
      const { document } = app.store.getState();
      const placed = document?.photos[slot];
      const palette = app.pack.pack.palettes.find(({ id }) => id === document?.paletteId);
      if (placed === undefined || palette === undefined) return false;
      setState('busy');
      const studio = await reachStudio(app);
      const done = studio.ok
        ? await forgetOriginal(
            { studio: studio.value, drafts: app.drafts, rewrite: (change) => app.actions.rewrite(change), palette },
            placed,
          )
        : studio;
      setState(done.ok ? 'idle' : 'failed');
      if (done.ok) announce(t('editor.hide.forgotten'));
      return done.ok;
    },
    [app, announce, t],
  );
  return { busy: state === 'busy', failed: state === 'failed', forget };
}

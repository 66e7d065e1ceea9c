// useWipe: the two ways to be rid of what is here, each ending at the gallery, and said aloud.

import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { ROUTES } from '../routes.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp } from '../use-app.tsx';

export type Wipe = {
  /** The draft and its photos go; on a shared device this is "finish". True when all of it went. */
  readonly startAgain: () => Promise<boolean>;
  /** All of ours on this device goes. True when all of it went. */
  readonly deleteEverything: () => Promise<boolean>;
};

export function useWipe(): Wipe {
  const { actions, drafts } = useApp();
  const announce = useAnnounce();
  const { t } = useTranslation();

  function leave(): void {
    navigate(ROUTES.gallery);
    // First out of sight, and out of the undo steps; then off the device.
    actions.open(null);
  }

  return {
    async startAgain() {
      leave();
      const done = await drafts.startAgain();
      if (done.ok) announce(t('keeping.started-again'));
      return done.ok;
    },
    async deleteEverything() {
      leave();
      const done = await drafts.deleteEverything();
      if (done.ok) announce(t('keeping.wiped'));
      return done.ok;
    },
  };
}

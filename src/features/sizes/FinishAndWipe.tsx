// FinishAndWipe: after saving on a shared device, the way out that leaves nothing behind.

import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { Button } from '#ui/Button.tsx';
import { ROUTES } from '../routes.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp } from '../use-app.tsx';

export function FinishAndWipe() {
  const { t } = useTranslation();
  const { actions, drafts } = useApp();
  const announce = useAnnounce();

  async function finish(): Promise<void> {
    navigate(ROUTES.gallery);
    actions.open(null);
    const done = await drafts.startAgain();
    announce(t(done.ok ? 'keeping.started-again' : 'keeping.dont-keep-failed'));
  }

  return (
    <div>
      <p>{t('sizes.finish-about')}</p>
      <Button look="danger" onClick={() => void finish()}>
        {t('sizes.finish')}
      </Button>
    </div>
  );
}

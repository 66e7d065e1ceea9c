// IdleGuard: on a shared device, after three minutes without a touch, asks "Still there?" and wipes after a minute's countdown.

import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useAppState } from '../use-app.tsx';
import styles from './keeping.module.css';
import { useWipe } from './use-wipe.ts';

/** Both in seconds. WCAG 2.2.1: warned, and at least 20 seconds to answer with one tap. */
const IDLE = 180;
const COUNTDOWN = 60;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function IdleGuard() {
  const watching = useAppState((state) => state.session.sharedDevice && state.document !== null && !isUntouched(state.document));
  return watching ? <Watch /> : null;
}

function Watch() {
  const { t } = useTranslation();
  const { startAgain } = useWipe();
  const [left, setLeft] = useState<number | null>(null);
  const asking = left !== null;

  function wipe(): void {
    setLeft(null);
    void startAgain();
  }
  const timeOut = useEffectEvent(wipe);

  useEffect(() => {
    if (asking) return;
    let timer = setTimeout(() => setLeft(COUNTDOWN), IDLE * 1000);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLeft(COUNTDOWN), IDLE * 1000);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
    };
  }, [asking]);

  useEffect(() => {
    if (!asking) return;
    // By the clock, not by counting ticks: a page in the background ticks slowly, or not at all.
    const end = Date.now() + COUNTDOWN * 1000;
    const timer = setInterval(() => {
      const seconds = Math.ceil((end - Date.now()) / 1000);
      if (seconds > 0) setLeft(seconds);
      else timeOut();
    }, 1000);
    return () => clearInterval(timer);
  }, [asking]);

  return (
    <Dialog
      open={asking}
      title={t('keeping.idle-title')}
      closeLabel={t('keeping.idle-stay')}
      onClose={() => setLeft(null)}
      urgent
      actions={
        <>
          <Button onClick={wipe}>{t('keeping.idle-wipe')}</Button>
          <Button look="primary" onClick={() => setLeft(null)}>
            {t('keeping.idle-stay')}
          </Button>
        </>
      }
    >
      <p className={styles['countdown']}>{t('keeping.idle-ask', { count: left ?? COUNTDOWN })}</p>
    </Dialog>
  );
}

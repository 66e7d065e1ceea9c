// KeepingNotice: where words are kept, told once on first typing; what could not be restored or saved; that nothing is kept on a shared device.

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Restored } from '#workflows/keep-draft.ts';
import { useApp, useAppState } from '../use-app.tsx';
import styles from './keeping.module.css';
import { useWipe } from './use-wipe.ts';

export type KeepingNoticeProps = {
  /** What came of the last visit's draft. */
  readonly told: Restored['told'];
  readonly onTold: () => void;
  /** Where words are typed: there, once, where they are kept is told. */
  readonly typing: boolean;
};

export function KeepingNotice({ told, onTold, typing }: KeepingNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['notices']}>
      {told !== 'nothing' && (
        <Notice tone="warn" actions={<Button onClick={onTold}>{t('keeping.restored-dismiss')}</Button>}>
          {t(`keeping.restored-${told}`)}
        </Notice>
      )}
      <FaultLine />
      <KeepingLine typing={typing} />
    </div>
  );
}

/** Why words are not kept, and what to do. */
function FaultLine() {
  const { drafts } = useApp();
  const { t } = useTranslation();
  const fault = useAppState((state) => state.session.saveFault);
  const retry = useAppState((state) => state.session.save === 'failed');
  if (fault === null) return null;
  return (
    <Notice tone={retry ? 'bad' : 'warn'} actions={retry && <Button onClick={() => void drafts.flush()}>{t('keeping.try-again')}</Button>}>
      {t(`errors.${fault}`)}
    </Notice>
  );
}

function KeepingLine({ typing }: { readonly typing: boolean }) {
  const { actions, drafts } = useApp();
  const { startAgain } = useWipe();
  const { t } = useTranslation();
  const [stayed, setStayed] = useState(false);
  const begun = useAppState((state) => state.document !== null && !isUntouched(state.document));
  const session = useAppState((state) => state.session);

  async function dontKeep(): Promise<void> {
    const wiped = await drafts.dontKeep();
    actions.setSession({ keepingTold: true });
    setStayed(!wiped.ok);
  }

  if (stayed) return <Notice tone="bad">{t('keeping.dont-keep-failed')}</Notice>;
  if (session.sharedDevice) {
    return (
      <Notice icon={<Lock />} actions={begun && <Button onClick={() => void startAgain()}>{t('keeping.finish')}</Button>}>
        {t('keeping.shared')}
      </Notice>
    );
  }
  if (!typing || !begun || session.keepingTold || session.save === 'memory' || session.save === 'failed') return null;
  return (
    <Notice
      icon={<Lock />}
      actions={
        <>
          <Button onClick={() => void dontKeep()}>{t('keeping.dont-keep')}</Button>
          <Button look="quiet" onClick={() => actions.setSession({ keepingTold: true })}>
            {t('keeping.told-ok')}
          </Button>
        </>
      }
    >
      {t('keeping.told')}
    </Notice>
  );
}

// WorkMenu: what can be done with what is kept, from every screen: not keep it, start again, delete all. Each loss is asked about first.

import { Eraser, Info, Menu, ShieldOff, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { classNames } from '#ui/class-names.ts';
import { hrefTo } from '../routes.ts';
import { useApp, useAppState } from '../use-app.tsx';
import styles from './keeping.module.css';
import { useWipe } from './use-wipe.ts';

type Step = 'closed' | 'menu' | 'start-again' | 'delete' | 'failed';

/** `preferences`: the app's own choices, such as language and look, shown first. */
export function WorkMenu({ preferences }: { readonly preferences: ReactNode }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('closed');
  const wipe = useWipe();
  const close = () => setStep('closed');

  async function confirmed(run: () => Promise<boolean>): Promise<void> {
    close();
    if (!(await run())) setStep('failed');
  }

  return (
    <>
      <IconButton label={t('app.menu')} icon={<Menu />} aria-haspopup="dialog" onClick={() => setStep('menu')} />
      <Dialog open={step === 'menu'} title={t('app.menu')} closeLabel={t('app.close')} onClose={close}>
        {preferences}
        <Choices onStep={setStep} onLeave={close} />
      </Dialog>
      <Ask open={step === 'start-again'} about="start-again" onNo={close} onYes={() => void confirmed(() => wipe.startAgain())} />
      <Ask open={step === 'delete'} about="delete" onNo={close} onYes={() => void confirmed(() => wipe.deleteEverything())} />
      <Dialog open={step === 'failed'} title={t('keeping.menu-title')} closeLabel={t('app.close')} onClose={close} urgent>
        <Notice tone="bad">{t('keeping.dont-keep-failed')}</Notice>
      </Dialog>
    </>
  );
}

function Choices({ onStep, onLeave }: { readonly onStep: (step: Step) => void; readonly onLeave: () => void }) {
  const { drafts, actions } = useApp();
  const { t } = useTranslation();
  const session = useAppState((state) => state.session);
  const hasDraft = useAppState((state) => state.document !== null);
  const standing = session.save === 'failed' && session.saveFault !== null ? t(`errors.${session.saveFault}`) : standingOf(session.save);

  function standingOf(save: typeof session.save): string {
    if (session.sharedDevice) return t('keeping.shared');
    return save === 'failed' ? t('keeping.failed') : t(`keeping.state-${save}`);
  }

  async function dontKeep(): Promise<void> {
    onLeave();
    const wiped = await drafts.dontKeep();
    actions.setSession({ keepingTold: true });
    if (!wiped.ok) onStep('failed');
  }

  return (
    <section className={styles['choices']} aria-label={t('keeping.menu-title')}>
      <p className={styles['standing']}>{standing}</p>
      {!session.sharedDevice && (
        <Choice icon={<ShieldOff />} title={t('keeping.dont-keep')} about={t('keeping.dont-keep-about')} onClick={() => void dontKeep()} />
      )}
      <Choice
        icon={<Eraser />}
        title={t('keeping.start-again')}
        about={t('keeping.start-again-about')}
        disabled={!hasDraft}
        onClick={() => onStep('start-again')}
      />
      <Choice icon={<Trash2 />} danger title={t('keeping.delete')} about={t('keeping.delete-about')} onClick={() => onStep('delete')} />
      <a className={styles['choice']} href={hrefTo('about')} onClick={onLeave}>
        <Info aria-hidden="true" />
        <strong>{t('screens.about')}</strong>
      </a>
    </section>
  );
}

type ChoiceProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly about: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function Choice({ icon, title, about, danger = false, disabled = false, onClick }: ChoiceProps) {
  return (
    <button type="button" className={classNames(styles['choice'], danger && styles['danger'])} disabled={disabled} onClick={onClick}>
      {icon}
      <strong>{title}</strong>
      <small>{about}</small>
    </button>
  );
}

type AskProps = { readonly open: boolean; readonly about: 'start-again' | 'delete'; readonly onNo: () => void; readonly onYes: () => void };

function Ask({ open, about, onNo, onYes }: AskProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      title={t(`keeping.${about}-title`)}
      closeLabel={t('app.close')}
      onClose={onNo}
      urgent
      actions={
        <>
          <Button onClick={onNo}>{t('keeping.keep-it')}</Button>
          <Button look="danger" onClick={onYes}>
            {t(`keeping.${about}-yes`)}
          </Button>
        </>
      }
    >
      <p>{t(`keeping.${about}-ask`)}</p>
    </Dialog>
  );
}

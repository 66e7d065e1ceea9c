// Outside: the way out of a browser inside an app, or of a page inside a page, where saving, sharing and copying may fail without a word: what to
// do here, and how to get to a browser of one's own. Nothing opens without a tap.

import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sharing } from '#services/sharing/sharing.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { SaidHere } from './SaidHere.tsx';
import type { Said } from './use-hand-over.ts';
import styles from './hand-over.module.css';

type OutsideProps = { readonly sharing: Sharing; readonly pictures: boolean; readonly written: string | null };

export function Outside({ sharing, pictures, written }: OutsideProps) {
  const { t } = useTranslation();
  const { inApp, browserAddress, pageAddress } = sharing;
  const [said, setSaid] = useState<Said | null>(null);
  /** What could not be copied: shown, to be marked and copied by hand. */
  const [byHand, setByHand] = useState<string | null>(null);

  async function copy(text: string, done: string): Promise<void> {
    const copied = (await sharing.copyText(text)).kind === 'copied';
    setByHand(copied ? null : text);
    setSaid({ at: null, good: copied, sentence: copied ? done : t('hand-over.copy-yourself') });
  }

  return (
    <section className={styles['outside']} aria-labelledby="outside-title">
      <h3 id="outside-title">{inApp === null ? t('hand-over.framed') : inAppTitle()}</h3>
      <p>{t(inApp !== null && pictures ? 'hand-over.hold' : inApp !== null ? 'hand-over.no-hold' : 'hand-over.framed-about')}</p>
      {inApp !== null && browserAddress !== null && (
        <LinkButton icon={<ExternalLink aria-hidden="true" />} href={browserAddress}>
          {t('hand-over.open-browser')}
        </LinkButton>
      )}
      {inApp === null && (
        <LinkButton icon={<ExternalLink aria-hidden="true" />} href={pageAddress} target="_blank" rel="noopener noreferrer">
          {t('hand-over.open-alone')}
        </LinkButton>
      )}
      <div className={styles['copies']}>
        <Button look="quiet" onClick={() => void copy(pageAddress, t('hand-over.address-copied'))}>
          {t('hand-over.copy-address')}
        </Button>
        {written !== null && (
          <Button look="quiet" onClick={() => void copy(written, t('hand-over.words-copied'))}>
            {t('hand-over.copy-words')}
          </Button>
        )}
      </div>
      <SaidHere said={said} />
      {byHand !== null && (
        <p dir="auto" className={styles['by-hand']}>
          {byHand}
        </p>
      )}
      <p className={styles['quiet']}>
        {inApp !== null && `${t('hand-over.open-menu')} `}
        {t('hand-over.not-along')}
      </p>
    </section>
  );

  function inAppTitle(): string {
    const name = inApp?.name ?? null;
    return name === null ? t('hand-over.in-app-unknown') : t('hand-over.in-app', { app: name });
  }
}

// OtherPack: shown in place of the editor when the draft was made with a pack that is not in use: which one, and the ways on.

import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { fitToPack } from '#workflows/fit-to-pack.ts';
import { hrefTo } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { PackOpener } from './OpenPack.tsx';
import styles from './packs.module.css';

export function OtherPack({ document }: { readonly document: Document }) {
  const { desk, actions, pack } = useApp();
  const { t } = useTranslation();
  const { source } = useSyncExternalStore(desk.subscribe, desk.current);
  return (
    <section className={styles['other']}>
      <h1 tabIndex={-1}>{t('packs.other-title')}</h1>
      <p>{t('packs.other', { pack: document.packId })}</p>
      <div className={styles['ways']}>
        <PackOpener label={t('packs.other-open')} />
        {source.origin === 'file' && <Button onClick={() => void desk.leave()}>{t('packs.leave')}</Button>}
        {/* Opened anew: undoing into another pack's design would lead nowhere. */}
        <Button onClick={() => actions.open(fitToPack(document, pack.pack).document)}>{t('packs.other-move')}</Button>
        <LinkButton look="quiet" href={hrefTo('gallery')}>
          {t('editor.back')}
        </LinkButton>
      </div>
    </section>
  );
}

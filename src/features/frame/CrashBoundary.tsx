// CrashBoundary: when a part of the page breaks, says what happened and that the draft is safe, and offers a way on.

import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { hrefTo } from '../routes.ts';
import { useAppState } from '../use-app.tsx';
import styles from './frame.module.css';

export type CrashBoundaryProps = {
  /** Writes at once what waits to be saved. */
  readonly onCrash: () => void;
  readonly children: ReactNode;
};

export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(): void {
    this.props.onCrash();
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crash onLeave={() => this.setState({ crashed: false })} /> : this.props.children;
  }
}

function Crash({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const shared = useAppState((state) => state.session.sharedDevice);
  return (
    <div className={styles['crash']} role="alert">
      <h1 tabIndex={-1}>{t('crash.title')}</h1>
      <p>{t(shared ? 'crash.shared' : 'crash.safe')}</p>
      <p>{t('crash.next')}</p>
      <div className={styles['crash-ways']}>
        <Button look="primary" size="large" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        <LinkButton size="large" href={hrefTo('gallery')} onClick={onLeave}>
          {t('crash.gallery')}
        </LinkButton>
      </div>
    </div>
  );
}

// Header: the name, the way home, the language, the menu, and who translated; for screens without a top bar of their own.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefTo } from '../routes.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Logo } from './Logo.tsx';
import { MachineNotice } from './MachineNotice.tsx';
import styles from './frame.module.css';

export type HeaderProps = { readonly status: ReactNode; readonly menu: ReactNode };

export function Header({ status, menu }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header>
      <div className={styles['header']}>
        <a className={styles['home']} href={hrefTo('gallery')}>
          <Logo />
          <span>{t('app.name')}</span>
        </a>
        <span className={styles['status']}>{status}</span>
        <div className={styles['tools']}>
          <div className={styles['language']}>
            <LanguageSelect look="quiet" />
          </div>
          {menu}
        </div>
      </div>
      <MachineNotice />
    </header>
  );
}

// Footer: the promise, and where to read more of it.

import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hrefTo } from '../routes.ts';
import styles from './frame.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles['footer']}>
      <p>
        <Lock aria-hidden="true" />
        {t('gallery.promise')}
      </p>
      <a href={hrefTo('about')}>{t('screens.about')}</a>
    </footer>
  );
}

// Hero: the head of the first page: the question, and the promise.

import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hrefTo } from '../routes.ts';
import { Street } from './Street.tsx';
import styles from './gallery.module.css';

export function Hero() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['hero']}>
        <div className={styles['hello']}>
          <h1 tabIndex={-1}>{t('gallery.title')}</h1>
          <p className={styles['intro']}>{t('gallery.intro')}</p>
          <p className={styles['promise']}>
            <Lock aria-hidden="true" />
            <a href={hrefTo('about')}>{t('gallery.promise')}</a>
          </p>
        </div>
        <Street />
      </div>
      <div className={styles['band']} aria-hidden="true" />
    </>
  );
}

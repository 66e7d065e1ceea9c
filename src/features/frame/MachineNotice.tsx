// MachineNotice: says that a machine translated the interface, or part of it, as long as no person has checked it, and where to correct it.

import { useTranslation } from 'react-i18next';
import { isChecked } from '#services/i18n/languages.ts';
import { hrefTo } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import styles from './frame.module.css';

export function MachineNotice() {
  const { languages, changeLanguage } = useApp();
  const { t, i18n } = useTranslation();
  const language = languages.find(({ tag }) => tag === i18n.language);
  const source = languages.find(({ state }) => state === 'source');
  if (language === undefined || isChecked(language) || source === undefined) return null;
  return (
    <p className={styles['machine']}>
      {t('app.machine')}{' '}
      <button type="button" className={styles['text-button']} onClick={() => void changeLanguage(source.tag)}>
        {t('app.machine-switch')}
      </button>{' '}
      <a href={hrefTo('words')} className={styles['text-button']}>
        {t('app.machine-correct')}
      </a>
    </p>
  );
}

// MachineNotice: says that a machine translated the interface, as long as no person has checked it.

import { useTranslation } from 'react-i18next';
import { useApp } from '../use-app.tsx';
import styles from './frame.module.css';

export function MachineNotice() {
  const { languages, changeLanguage } = useApp();
  const { t, i18n } = useTranslation();
  const language = languages.find(({ tag }) => tag === i18n.language);
  const source = languages.find(({ state }) => state === 'source');
  if (language?.state !== 'machine' || source === undefined) return null;
  return (
    <p className={styles['machine']}>
      {t('app.machine')}{' '}
      <button type="button" className={styles['text-button']} onClick={() => void changeLanguage(source.tag)}>
        {t('app.machine-switch')}
      </button>
    </p>
  );
}

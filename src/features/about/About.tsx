// About: what this is, that nothing leaves the device and how to check it, what is kept, and what to think of before sharing.

import { Eye, HardDrive, HeartHandshake, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SafetyWords } from '../SafetyWords.tsx';
import styles from './about.module.css';

export function About() {
  const { t } = useTranslation();
  return (
    <article className={styles['about']}>
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <p className={styles['lead']}>{t('about.lead')}</p>
      <div className={styles['parts']}>
        <Part icon={<Lock />} title={t('about.stays-title')}>
          <p>{t('about.stays')}</p>
        </Part>
        <Part icon={<Eye />} title={t('about.check-title')}>
          <p>{t('about.check-network')}</p>
          <p>{t('about.check-policy')}</p>
        </Part>
        <Part icon={<HardDrive />} title={t('about.kept-title')}>
          <p>{t('about.kept-draft')}</p>
          <p>{t('about.kept-settings')}</p>
          <p>{t('about.kept-where')}</p>
          <p>{t('about.kept-shared')}</p>
        </Part>
        <Part icon={<HeartHandshake />} title={t('about.care-title')}>
          <p>
            <SafetyWords say="about.care-yes" />
          </p>
          <p>
            <SafetyWords say="about.care-name" />
          </p>
          <p>
            <SafetyWords say="about.care-claim" />
          </p>
          <p>
            <SafetyWords say="about.care-copies" />
          </p>
        </Part>
      </div>
    </article>
  );
}

function Part({ icon, title, children }: { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2>
        {icon}
        {title}
      </h2>
      {children}
    </section>
  );
}

// OpenPack: the way to a campaign's own designs: pick its file, see what is in it, use it. What reads it is fetched when a file was picked.

import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefTo } from '../routes.ts';
import { PackFileInput } from './PackFileInput.tsx';
import styles from './packs.module.css';

const PackDialog = lazy(async () => ({ default: (await import('./PackDialog.tsx')).PackDialog }));

/** Quiet, at the foot of the designs. */
export function OpenPack() {
  const { t } = useTranslation();
  return (
    <aside className={styles['open']} aria-label={t('packs.open')}>
      <p>{t('packs.open-about')}</p>
      <div className={styles['ways']}>
        <a href={hrefTo('author')}>{t('packs.make')}</a>
        <PackOpener label={t('packs.open')} />
      </div>
    </aside>
  );
}

export function PackOpener({ label }: { readonly label: string }) {
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <PackFileInput onChoose={setFile}>{label}</PackFileInput>
      <Suspense fallback={null}>{file !== null && <PackDialog key={file.name} file={file} onClose={() => setFile(null)} />}</Suspense>
    </>
  );
}

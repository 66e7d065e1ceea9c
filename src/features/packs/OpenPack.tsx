// OpenPack: the way to a campaign's own designs: pick its file, see what is in it, use it. What reads it is fetched when a file was picked.

import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GalleryFoot } from '../GalleryFoot.tsx';
import { hrefTo } from '../routes.ts';
import { PackFileInput } from './PackFileInput.tsx';

const PackDialog = lazy(async () => ({ default: (await import('./PackDialog.tsx')).PackDialog }));

/** Quiet, at the foot of the designs. */
export function OpenPack() {
  const { t } = useTranslation();
  return (
    <GalleryFoot label={t('packs.open')} about={t('packs.open-about')}>
      <a href={hrefTo('author')}>{t('packs.make')}</a>
      <PackOpener label={t('packs.open')} />
    </GalleryFoot>
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

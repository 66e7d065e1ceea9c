// PhotosStep: the photos, as many files, a folder or a ZIP, and how their names go with the rows. Also takes what is dropped on it.

import { FileArchive, FolderOpen, Images } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { photoKey, type PhotoMatch } from '#domain/batch/photo-names.ts';
import { droppedFiles } from '#services/batch/dropped-files.ts';
import type { PhotoFile } from '#services/batch/photo-files.ts';
import { FilePick } from '#ui/FilePick.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { WantedPhoto } from './photos-wanted.ts';
import { Step } from './Step.tsx';
import type { PhotoFilesDesk } from './use-photo-files.ts';
import styles from './batch.module.css';

const PICTURES = 'image/*,.heic,.heif,.avif';
/** Names listed; a thousand would bury the page. */
const LISTED = 50;

type PhotosStepProps = {
  readonly desk: PhotoFilesDesk;
  readonly wanted: readonly WantedPhoto[];
  readonly match: PhotoMatch<PhotoFile>;
};

export function PhotosStep({ desk, wanted, match }: PhotosStepProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const { state } = desk;
  return (
    <Step name="photos" title={t('batch.photos')}>
      <p>{t('batch.photos-about', { count: wanted.length })}</p>
      {/* Only a place to let go of files over: everything in it can be reached otherwise. */}
      <div
        className={styles['drop']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          desk.take(droppedFiles(event.dataTransfer));
        }}
      >
        <div className={styles['buttons']}>
          <FilePick icon={<Images aria-hidden="true" />} accept={PICTURES} several onChoose={desk.take}>
            {t('batch.choose-photos')}
          </FilePick>
          <FilePick icon={<FolderOpen aria-hidden="true" />} folder onChoose={desk.take}>
            {t('batch.choose-folder')}
          </FilePick>
          <FilePick icon={<FileArchive aria-hidden="true" />} accept=".zip,application/zip" onChoose={desk.take}>
            {t('batch.choose-zip')}
          </FilePick>
        </div>
        <p className={styles['quiet']}>{t('batch.drop')}</p>
      </div>
      {state.kind === 'reading' && <Progress label={t('batch.reading-photos')} value={null} max={1} />}
      {state.kind === 'failed' && <Notice tone="bad">{t(`errors.${state.error.kind}`, state.error)}</Notice>}
      {state.kind === 'read' && <Matching wanted={wanted} match={match} found={state.photos.length} others={state.others} />}
    </Step>
  );
}

type MatchingProps = Omit<PhotosStepProps, 'desk'> & { readonly found: number; readonly others: number };

function Matching({ wanted, match, found, others }: MatchingProps) {
  const { t } = useTranslation();
  const double = wanted.filter(({ file }) => match.doubles.has(photoKey(file)));
  const missing = wanted.filter(({ file }) => !match.doubles.has(photoKey(file)) && !match.photos.has(photoKey(file)));
  const matched = wanted.length - double.length - missing.length;
  const rowOf = ({ row, file }: WantedPhoto) => t('batch.row-file', { row, file: `\u2068${file}\u2069` });
  return (
    <>
      <p role="status">
        <strong>{t('batch.matched', { count: matched, total: wanted.length })}</strong> {t('batch.found', { count: found })}{' '}
        {others > 0 && t('batch.others', { count: others })}
      </p>
      <Names title={t('batch.missing', { count: missing.length })} names={missing.map(rowOf)} />
      <Names title={t('batch.doubles', { count: double.length })} names={double.map(rowOf)} />
      <Names title={t('batch.unused', { count: match.unused.length })} names={match.unused.map(({ name }) => `\u2068${name}\u2069`)} />
    </>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <details className={styles['names']}>
      <summary data-arrow>{title}</summary>
      <ul>
        {names.slice(0, LISTED).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {names.length > LISTED && <p>{t('batch.and-more', { count: names.length - LISTED })}</p>}
    </details>
  );
}

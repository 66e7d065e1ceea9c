// HandOverItem: one finished file: seen as what it is, with what can be done with it alone.

import { Copy, Download, FileText, Share } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sharing } from '#services/sharing/sharing.ts';
import { Button } from '#ui/Button.tsx';
import { isPicture, type FileToHandOver } from './hand-over-file.ts';
import { SaidHere } from './SaidHere.tsx';
import type { HandOverActions, Said } from './use-hand-over.ts';
import styles from './hand-over.module.css';

type HandOverItemProps = {
  readonly file: FileToHandOver;
  readonly sharing: Sharing;
  readonly actions: HandOverActions;
  /** The only one: what is done with all is done with it, above. */
  readonly alone: boolean;
  readonly said: Said | null;
};

export function HandOverItem({ file, sharing, actions, alone, said }: HandOverItemProps) {
  const { t } = useTranslation();
  const picture = isPicture(file);
  const { title } = file;
  const share = actions.canShareOne(file);
  return (
    <li className={styles['file']}>
      <Shown file={file} inApp={sharing.inApp !== null} />
      <strong className={styles['title']}>{title}</strong>
      <div className={styles['buttons']}>
        {share && !alone && (
          <Button
            icon={<Share aria-hidden="true" />}
            aria-label={t('hand-over.share-one', { title })}
            onClick={() => actions.shareOne(file)}
          >
            {t('hand-over.share')}
          </Button>
        )}
        {(sharing.inApp === null || !picture) && !alone && (
          <Button
            icon={<Download aria-hidden="true" />}
            aria-label={t('hand-over.save-one', { title })}
            onClick={() => actions.saveOne(file)}
          >
            {t('hand-over.save')}
          </Button>
        )}
        {picture && sharing.canCopyPictures() && (
          <Button icon={<Copy aria-hidden="true" />} aria-label={t('hand-over.copy-one', { title })} onClick={() => actions.copy(file)}>
            {t('hand-over.copy')}
          </Button>
        )}
      </div>
      <SaidHere said={said} />
    </li>
  );
}

/**
 * What is heard of a picture is what it says; its title stands under it. Inside an app its address holds the picture itself: what is pressed and
 * held there is fetched by the app, which can not look into this page's memory (efskap/deepfriedmemes.com#10, SnapDrop/snapdrop#372).
 */
function Shown({ file, inApp }: { readonly file: FileToHandOver; readonly inApp: boolean }) {
  const { blob } = file;
  const show = useCallback(
    (element: HTMLImageElement | HTMLVideoElement | null) => {
      if (element === null) return;
      if (inApp && element instanceof HTMLImageElement) {
        const reader = new FileReader();
        reader.addEventListener('load', () => {
          if (typeof reader.result === 'string') element.src = reader.result;
        });
        reader.readAsDataURL(blob);
        return () => reader.abort();
      }
      const url = URL.createObjectURL(blob);
      element.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob, inApp],
  );
  if (isPicture(file)) return <img ref={show} alt={file.heard === '' ? file.title : file.heard} />;
  if (blob.type.startsWith('video/')) return <video ref={show} controls loop muted playsInline aria-label={file.heard} />;
  return (
    <span className={styles['paper']}>
      <FileText aria-hidden="true" />
      {file.name}
    </span>
  );
}

// HandOver: what every finished file ends in, whatever made it: seen, shared, saved, copied; and a way out where the browser or the page around
// allows none of it. For any feature: hand it the files, ready, in a dialog or on the page; `sheetFirst` tells whether to show it before saving.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { browserSharing } from '#services/sharing/browser-sharing.ts';
import { classNames } from '#ui/class-names.ts';
import { isPicture, type FileToHandOver } from './hand-over-file.ts';
import { HandOverAll } from './HandOverAll.tsx';
import { HandOverItem } from './HandOverItem.tsx';
import { Outside } from './Outside.tsx';
import { useHandOver } from './use-hand-over.ts';
import { useMedia } from './use-media.ts';
import styles from './hand-over.module.css';

type HandOverProps = {
  /** The same list while the files are the same. */
  readonly files: readonly FileToHandOver[];
  /** Saves all of them as one file; null: one by one. */
  readonly saveTogether: (() => Promise<void>) | null;
  /** What the person wrote, to take along into another browser; null where there is nothing to take. */
  readonly written: string | null;
};

export function HandOver({ files, saveTogether, written }: HandOverProps) {
  const { t } = useTranslation();
  const sharing = useMemo(() => browserSharing(), []);
  const actions = useHandOver(sharing, files, saveTogether);
  const touched = useMedia('(hover: none) and (pointer: coarse)');
  const { said } = actions;
  const pictures = files.every(isPicture);
  // Inside an app a picture can be pressed and held; anything else can at least be tried.
  const savable = sharing.inApp === null || !pictures;
  const hints = [
    ...(pictures && sharing.inApp === null ? [t(touched ? 'hand-over.by-touch' : 'hand-over.by-mouse')] : []),
    ...(files.some((file) => file.caption !== null && actions.canShareOne(file)) ? [t('hand-over.captions-go')] : []),
  ];

  return (
    <div className={styles['hand-over']}>
      {(sharing.inApp !== null || sharing.framed) && <Outside sharing={sharing} pictures={pictures} written={written} />}
      <HandOverAll count={files.length} actions={actions} savable={savable} shareFirst={touched} />
      {hints.length > 0 && <p className={styles['quiet']}>{hints.join(' ')}</p>}
      <ul className={classNames(styles['files'], files.length === 1 && styles['alone'])}>
        {files.map((file) => (
          <HandOverItem
            key={file.name}
            file={file}
            sharing={sharing}
            actions={actions}
            alone={files.length === 1}
            said={said?.at === file.name ? said : null}
          />
        ))}
      </ul>
    </div>
  );
}

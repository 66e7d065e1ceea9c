// FaceSuggestions: has this device look for faces, says what it found, and hides them at one press. It never says that these are all.

import { ScanFace } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { useKeepFocus } from '../../use-keep-focus.ts';
import type { FindFaces } from './use-find-faces.ts';
import styles from './hide.module.css';

type FaceSuggestionsProps = FindFaces & {
  /** Of those found, how many are not covered yet. */
  readonly open: number;
  readonly onHide: () => void;
};

export function FaceSuggestions({ search, find, stop, open, onHide }: FaceSuggestionsProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  useKeepFocus(group, `${search.kind} ${open > 0}`);
  return (
    <div ref={group} tabIndex={-1} className={styles['faces']}>
      {search.kind === 'looking' ? (
        <>
          <Progress label={t('editor.hide.faces.looking')} value={search.share} max={1} />
          <Button onClick={stop}>{t('editor.hide.faces.stop')}</Button>
        </>
      ) : (
        <Button wide look={search.kind === 'seen' ? 'quiet' : 'secondary'} icon={<ScanFace aria-hidden="true" />} onClick={find}>
          {t(search.kind === 'idle' ? 'editor.hide.faces.find' : 'editor.hide.faces.again')}
        </Button>
      )}
      {search.kind === 'idle' && <p className={styles['about']}>{t('editor.hide.faces.about')}</p>}
      {search.kind === 'failed' && <Notice tone="bad">{t(`errors.${search.error.kind}`)}</Notice>}
      {search.kind === 'seen' && search.faces.length === 0 && <Notice tone="warn">{t('editor.hide.faces.none')}</Notice>}
      {search.kind === 'seen' && search.faces.length > 0 && (
        <Notice
          tone="warn"
          {...(open > 0 && {
            actions: (
              <Button look="primary" onClick={onHide}>
                {t('editor.hide.faces.hide', { count: open })}
              </Button>
            ),
          })}
        >
          {t('editor.hide.faces.found', { count: search.faces.length })}
        </Notice>
      )}
    </div>
  );
}

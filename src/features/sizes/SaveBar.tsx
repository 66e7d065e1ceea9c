// SaveBar: the one button of this screen, and all that becomes of it: a question, progress, the end, what went wrong.

import { Download, Images } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import { classNames } from '#ui/class-names.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Progress } from '#ui/Progress.tsx';
import { browserSharing } from '#services/sharing/browser-sharing.ts';
import { hrefTo } from '../routes.ts';
import type { FormatWords } from '../format-words.ts';
import { sheetFirst } from '../sheet-first.ts';
import { useAppState } from '../use-app.tsx';
import { FinishAndWipe } from './FinishAndWipe.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { SavedAsJpeg } from './SavedAsJpeg.tsx';
import type { Saving } from './use-save.ts';
import styles from './sizes.module.css';

type SaveBarProps = {
  readonly ticked: readonly Format[];
  /** Of the sizes about to be saved, how many leave words out that nobody has agreed to: asked about first. */
  readonly leftOut: number;
  readonly saving: Saving;
  readonly words: FormatWords;
  readonly catalogue: Catalogue;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onAgree: () => void;
  readonly onShorten: () => void;
  readonly onCancel: () => void;
};

export function SaveBar({ ticked, leftOut, saving, words, catalogue, ready, onSave, onAgree, onShorten, onCancel }: SaveBarProps) {
  const { t } = useTranslation();
  const [shownFirst] = useState(() => sheetFirst('image/png'));

  if (saving.kind === 'working') {
    const { done, total, last } = saving;
    return (
      <div className={styles['bar']}>
        <Progress
          label={last === null ? t('sizes.starting') : t('sizes.progress', { done, total, name: words.name(last) })}
          value={done}
          max={total}
        />
        <Button onClick={onCancel}>{t('sizes.cancel')}</Button>
      </div>
    );
  }
  if (leftOut > 0) {
    return (
      <div className={styles['bar']} role="group" aria-labelledby="over-ask">
        <p id="over-ask" role="status" className={styles['outcome']}>
          {t('sizes.over-ask', { count: leftOut })}
        </p>
        <div className={styles['buttons']}>
          <Button onClick={onShorten}>{t('sizes.over-see')}</Button>
          <Button look="primary" onClick={onAgree}>
            {t('sizes.over-yes')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles['bar']}>
      <Outcome saving={saving} words={words} catalogue={catalogue} />
      <Button
        look="primary"
        size="large"
        wide
        icon={shownFirst ? <Images aria-hidden="true" /> : <Download aria-hidden="true" />}
        disabled={ticked.length === 0 || !ready}
        onClick={onSave}
      >
        {ticked.length === 0 ? t('sizes.save-none') : t(shownFirst ? 'sizes.make' : 'sizes.save', { count: ticked.length })}
      </Button>
    </div>
  );
}

function Outcome({ saving, words, catalogue }: Pick<SaveBarProps, 'saving' | 'words' | 'catalogue'>) {
  const { t } = useTranslation();
  const shared = useAppState((state) => state.session.sharedDevice);
  const document = useAppState((state) => state.document);
  if (saving.kind === 'cancelled') {
    return (
      <p role="status" className={classNames(styles['said'], styles['outcome'])}>
        {t('sizes.cancelled')}
      </p>
    );
  }
  if (saving.kind === 'failed') {
    return (
      <p role="alert" className={classNames(styles['said'], styles['failures'])}>
        {t('errors.export-failed')}
      </p>
    );
  }
  if (saving.kind !== 'done') return null;
  const { pictures, failures, downloaded, saveTogether } = saving;
  const count = pictures.length;
  const { framed } = browserSharing();
  return (
    <div className={styles['said']}>
      {failures.length > 0 && (
        <ul role="alert" className={styles['failures']}>
          {count === 0 && <li>{t('sizes.failed-all')}</li>}
          {failures.map(({ format, error }) => (
            <li key={format.id}>{t('sizes.failed-one', { size: words.name(format), reason: t(`errors.${error.kind}`) })}</li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <p role="status" className={styles['outcome']} data-good={true}>
          {framed && downloaded ? t('hand-over.saved-framed') : t(downloaded ? 'sizes.saved' : 'sizes.ready', { count })}
        </p>
      )}
      <SavedAsJpeg pictures={pictures} words={words} />
      {count > 0 && document !== null && (
        <div className={styles['next']}>
          <PictureSheet
            key={pictures[0]?.name}
            document={document}
            pictures={pictures}
            catalogue={catalogue}
            words={words}
            opened={!downloaded || framed}
            saveTogether={saveTogether}
          />
          <LinkButton look="quiet" href={hrefTo('share')}>
            {t('sizes.get-words')}
          </LinkButton>
        </div>
      )}
      {count > 0 && shared && <FinishAndWipe />}
    </div>
  );
}

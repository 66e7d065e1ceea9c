// SaveBar: the one button of this screen, and all that becomes of it: a question, progress, the end, what went wrong.

import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import { classNames } from '#ui/class-names.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Progress } from '#ui/Progress.tsx';
import { hrefTo } from '../routes.ts';
import type { FormatWords } from '../format-words.ts';
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
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onAgree: () => void;
  readonly onShorten: () => void;
  readonly onCancel: () => void;
};

export function SaveBar({ ticked, leftOut, saving, words, ready, onSave, onAgree, onShorten, onCancel }: SaveBarProps) {
  const { t } = useTranslation();

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
      <Outcome saving={saving} words={words} />
      <Button
        look="primary"
        size="large"
        wide
        icon={<Download aria-hidden="true" />}
        disabled={ticked.length === 0 || !ready}
        onClick={onSave}
      >
        {ticked.length === 0 ? t('sizes.save-none') : t('sizes.save', { count: ticked.length })}
      </Button>
    </div>
  );
}

function Outcome({ saving, words }: { readonly saving: Saving; readonly words: FormatWords }) {
  const { t } = useTranslation();
  const shared = useAppState((state) => state.session.sharedDevice);
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
  const { pictures, failures, downloaded } = saving;
  const count = pictures.length;
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
        <p role="status" className={styles['outcome']} data-good={downloaded}>
          {downloaded ? t('sizes.saved', { count }) : t('sizes.hold', { count })}
        </p>
      )}
      <SavedAsJpeg pictures={pictures} words={words} />
      {count > 0 && <PictureSheet key={pictures[0]?.name} pictures={pictures} words={words} opened={!downloaded} />}
      {count > 0 && (
        <LinkButton look="secondary" wide href={hrefTo('share')}>
          {t('sizes.to-words')}
        </LinkButton>
      )}
      {count > 0 && shared && <FinishAndWipe />}
    </div>
  );
}

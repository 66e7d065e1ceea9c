// FilmBar: the one button, and all that becomes of it: progress, the end, what went wrong, the film to hand over.

import { Clapperboard } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { readWords } from '#scene/read-words.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { Film } from '#workflows/make-motion.ts';
import type { FileToHandOver } from '../hand-over-file.ts';
import { HandOver } from '../HandOver.tsx';
import { hrefTo } from '../routes.ts';
import { useKeepFocus } from '../use-keep-focus.ts';
import styles from './motion.module.css';
import type { Making } from './use-film.ts';
import type { VideoAbility } from './use-video-kind.ts';

type FilmBarProps = {
  readonly document: Document;
  readonly video: VideoAbility;
  readonly making: Making;
  readonly ready: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
};

export function FilmBar({ document, video, making, ready, onMake, onCancel }: FilmBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  useKeepFocus(bar, making.kind);
  if (video.kind === 'cannot' || video.kind === 'unreachable') {
    return (
      <Notice actions={<LinkButton href={hrefTo('save')}>{t('motion.back')}</LinkButton>}>
        {t(video.kind === 'cannot' ? 'motion.unsupported' : 'errors.studio-unreachable')}
      </Notice>
    );
  }
  return (
    <div ref={bar} tabIndex={-1} className={styles['bar']}>
      {making.kind === 'working' ? (
        <>
          <Progress label={t('motion.progress', { percent: Math.round(making.done * 100) })} value={making.done} max={1} />
          <Button onClick={onCancel}>{t('sizes.cancel')}</Button>
        </>
      ) : (
        <>
          <Outcome making={making} />
          <Button
            look={making.kind === 'done' ? 'secondary' : 'primary'}
            size="large"
            wide
            icon={<Clapperboard aria-hidden="true" />}
            disabled={!ready || video.kind !== 'can'}
            onClick={onMake}
          >
            {t(making.kind === 'done' ? 'motion.make-again' : 'motion.make')}
          </Button>
        </>
      )}
      {making.kind === 'done' && <Finished key={making.film.name} film={making.film} document={document} />}
    </div>
  );
}

function Outcome({ making }: { readonly making: Exclude<Making, { kind: 'working' }> }) {
  const { t } = useTranslation();
  switch (making.kind) {
    case 'idle':
      return null;
    case 'cancelled':
      return (
        <p role="status" className={styles['outcome']}>
          {t('motion.cancelled')}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className={styles['failure']}>
          {t(`errors.${making.error}`)}
        </p>
      );
    case 'done':
      return (
        <p role="status" className={styles['outcome']} data-good="true">
          {t(making.downloaded ? 'motion.saved' : 'motion.ready')}
        </p>
      );
  }
}

function Finished({ film: { name, blob, scene, shape }, document }: { readonly film: Film; readonly document: Document }) {
  const { t } = useTranslation();
  const files = useMemo((): readonly FileToHandOver[] => {
    const heard = readWords(scene).map(({ text }) => text);
    const title = t('motion.shape-name', { name: t(`motion.${shape.shape}`), ratio: shape.ratio });
    return [{ name, blob, title, heard: t('motion.heard', { words: heard.join(' ') }), caption: null }];
  }, [name, blob, scene, shape, t]);
  const written = Object.values(document.words).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
  return (
    <>
      <HandOver files={files} saveTogether={null} written={written.length === 0 ? null : written.join('\n\n')} />
      <p className={styles['quiet']}>{t('motion.describe')}</p>
      <LinkButton look="quiet" href={hrefTo('share')}>
        {t('sizes.get-words')}
      </LinkButton>
    </>
  );
}

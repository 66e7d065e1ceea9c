// FilmDesk: choosing the shape, seeing the film, making it.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { MOTION_SHAPES } from '#domain/format/motion-shape.ts';
import { Chips } from '#ui/Chips.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { BeforeSaving } from '../BeforeSaving.tsx';
import { hrefTo } from '../routes.ts';
import type { TableState } from '../use-table.ts';
import { FilmBar } from './FilmBar.tsx';
import { FilmPlayer } from './FilmPlayer.tsx';
import styles from './motion.module.css';
import { useFilm } from './use-film.ts';
import { useVideoKind } from './use-video-kind.ts';

type FilmDeskProps = { readonly document: Document; readonly state: Extract<TableState, { kind: 'ready' }> };

export function FilmDesk({ document, state }: FilmDeskProps) {
  const { t } = useTranslation();
  const [ratio, setRatio] = useState(MOTION_SHAPES[0]?.ratio ?? '');
  const shape = MOTION_SHAPES.find((each) => each.ratio === ratio);
  const format = shape === undefined ? undefined : state.studio.catalogue.formatById.get(shape.format);
  if (shape === undefined || format === undefined) throw new Error(`the catalogue has no size for ${ratio}`);
  const scene = state.sceneOf(format);
  const video = useVideoKind(format);
  const film = useFilm();
  const busy = film.making.kind === 'working';
  const leftOut = scene.overflow.length > 0 && document.overrides[format.id]?.shortened !== true;

  function choose(next: string): void {
    if (busy) return;
    film.forget();
    setRatio(next);
  }

  return (
    <div className={styles['columns']}>
      <FilmPlayer key={ratio} scene={scene} photos={state.photos} />
      <div className={styles['part']}>
        <p>{t('motion.intro')}</p>
        <Chips
          legend={t('motion.shape')}
          value={ratio}
          onChange={choose}
          wrap
          chips={MOTION_SHAPES.map((each) => ({
            value: each.ratio,
            label: t('motion.shape-name', { name: t(`motion.${each.shape}`), ratio: each.ratio }),
          }))}
        />
        {leftOut && (
          <Notice tone="warn" actions={<LinkButton href={hrefTo('edit')}>{t('motion.left-out-mend')}</LinkButton>}>
            {t('motion.left-out')}
          </Notice>
        )}
        <BeforeSaving document={document} />
        <FilmBar
          document={document}
          video={video}
          making={film.making}
          ready={!state.stale}
          onMake={() => {
            if (video.kind === 'can') film.make(state.studio, state.table, { shape, format, video: video.video });
          }}
          onCancel={film.cancel}
        />
      </div>
    </div>
  );
}

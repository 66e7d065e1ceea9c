// FilmPlayer: the film before it is made, painted moment by moment by the painters of everything else. It never plays by itself: until someone
// asks, the finished card stands still.

import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { planMotion } from '#compose/motion/plan-motion.ts';
import { sceneAt } from '#compose/motion/scene-at.ts';
import { DURATION } from '#compose/motion/timeline.ts';
import { paintScene, type PhotoBitmaps } from '#paint/paint-node.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { Button } from '#ui/Button.tsx';
import { Slider } from '#ui/Slider.tsx';
import { useMedia } from '../use-media.ts';
import styles from './motion.module.css';
import { usePlaying } from './use-playing.ts';

/** The longer side of what is painted, device px: enough for a phone's screen, little enough for a slow one. */
const LONGER_SIDE = 1200;
/** A step of the slider, ms. */
const STEP = 100;

export function FilmPlayer({ scene, photos }: { readonly scene: Scene; readonly photos: PhotoBitmaps }) {
  const { t, i18n } = useTranslation();
  const { ms, playing, play, pause, seek } = usePlaying(DURATION);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const seconds = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000);
  const toggle = t(playing ? 'motion.pause' : 'motion.play');
  return (
    <section className={styles['player']} aria-label={t('motion.preview')}>
      <button
        type="button"
        className={styles['picture']}
        style={{ aspectRatio: `${scene.width} / ${scene.height}`, maxInlineSize: `calc(60dvh * ${scene.width} / ${scene.height})` }}
        tabIndex={-1}
        aria-hidden="true"
        onClick={playing ? pause : play}
      >
        <FilmFrame scene={scene} photos={photos} ms={ms} />
        {!playing && (
          <span className={styles['disc']}>
            <Play />
          </span>
        )}
      </button>
      <p className={styles['heard']}>
        {readWords(scene)
          .map(({ text }) => text)
          .join(' ')}
      </p>
      <div className={styles['controls']}>
        <Button icon={playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />} onClick={playing ? pause : play}>
          {toggle}
        </Button>
        <Slider
          label={t('motion.moment')}
          value={ms}
          min={0}
          max={DURATION}
          step={STEP}
          valueText={t('motion.seconds', { seconds })}
          onChange={seek}
        />
      </div>
      {still && <p className={styles['quiet']}>{t('motion.reduced')}</p>}
    </section>
  );
}

type FilmFrameProps = { readonly scene: Scene; readonly photos: PhotoBitmaps; readonly ms: number };

function FilmFrame({ scene, photos, ms }: FilmFrameProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const plan = useMemo(() => planMotion(scene), [scene]);
  const scale = Math.min(1, LONGER_SIDE / Math.max(scene.width, scene.height));
  const now = useMemo(() => sceneAt(scene, ms, plan), [scene, ms, plan]);

  useEffect(() => {
    const context = ref.current?.getContext('2d', { alpha: false });
    if (context === null || context === undefined) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintScene(context, now, photos);
  }, [now, photos, scale]);

  return <canvas ref={ref} width={Math.round(scene.width * scale)} height={Math.round(scene.height * scale)} />;
}

// SheetPreview: the sheet as it will come out of the printer, drawn small: paper, cards, marks, and for a print shop the line where it will be cut.

import { useTranslation } from 'react-i18next';
import { printSheet, type PrintJob } from '#domain/print/print-sheet.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { CardCanvas } from '#stage/CardCanvas.tsx';
import { useMedia } from '../use-media.ts';
import styles from './print.module.css';

type SheetPreviewProps = { readonly job: PrintJob; readonly scene: Scene; readonly photos: PhotoBitmaps };

/** CSS px. */
const SMALL = { width: 264, height: 340 };
const LARGE = { width: 460, height: 560 };

export function SheetPreview({ job, scene, photos }: SheetPreviewProps) {
  const { t } = useTranslation();
  const wide = useMedia('(min-width: 60rem)');
  const box = wide ? LARGE : SMALL;
  const { media, trim, cards, marks } = printSheet(job);
  const scale = Math.min(box.width / media.width, box.height / media.height);
  const said = readWords(scene).map(({ text }) => text);
  return (
    <figure className={styles['preview']}>
      {/* Paper has a left and a right, whichever way one reads. */}
      <div
        dir="ltr"
        role="img"
        aria-label={t('print.preview', { words: said.join(' ') })}
        className={styles['sheet']}
        style={{ inlineSize: media.width * scale, blockSize: media.height * scale }}
      >
        {cards.map(({ x, y, width }) => (
          <span key={`${x} ${y}`} className={styles['card']} style={{ insetInlineStart: x * scale, insetBlockStart: y * scale }}>
            <CardCanvas scene={scene} photos={photos} width={width * scale} label="" />
          </span>
        ))}
        <svg className={styles['marks']} viewBox={`0 0 ${media.width} ${media.height}`} aria-hidden="true">
          {marks.map(({ x1, y1, x2, y2 }) => (
            <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} />
          ))}
          {job.kind === 'shop' && <rect className={styles['cut']} x={trim.x} y={trim.y} width={trim.width} height={trim.height} />}
        </svg>
      </div>
      <figcaption className={styles['tip']}>{t(`print.${job.kind}-shown`, { paper: job.paper, count: job.count })}</figcaption>
    </figure>
  );
}

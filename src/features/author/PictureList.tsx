// PictureList: the design in all shapes at once, live. Pressing a part of a picture chooses its box, which is outlined in every picture; the tree does the
// same for the keyboard.

import { TriangleAlert } from 'lucide-react';
import { useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import { shapeOf } from '#domain/format/shape.ts';
import type { FormatId } from '#domain/ids.ts';
import type { BoxPath } from '#domain/template/edit-template.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { CardCanvas } from '#stage/CardCanvas.tsx';
import type { InView } from '../use-in-view.ts';
import { widthAt } from './fitting-side.ts';
import { boundsOfBox, boxAtPoint } from './hit.ts';
import styles from './pictures.module.css';
import { useAuthor } from './use-author.tsx';
import type { Pictures } from './use-pictures.ts';

type PictureListProps = {
  readonly pictures: Pictures;
  /** About how long a side of a square one is, CSS px. */
  readonly side: number;
  readonly watch: InView<FormatId>['watch'];
  readonly onChoose: (path: BoxPath) => void;
};

export function PictureList({ pictures: { formats, scenes, photos }, side, watch, onChoose }: PictureListProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles['pictures']} aria-label={t('author.pictures')}>
      {formats.map((format) => (
        <Picture
          key={format.id}
          format={format}
          scene={scenes.get(format.id)}
          photos={photos}
          width={widthAt(format.width / format.height, side)}
          watch={watch}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

type PictureProps = Pick<PictureListProps, 'watch' | 'onChoose'> & {
  readonly format: Format;
  readonly scene: Scene | undefined;
  readonly photos: PhotoBitmaps;
  /** CSS px. */
  readonly width: number;
};

function Picture({ format, scene, photos, width, watch, onChoose }: PictureProps) {
  const { t } = useTranslation();
  const { chosen, packSlots } = useAuthor();
  const card = useRef<HTMLDivElement>(null);
  const shape = t(`author.values.${shapeOf(format)}`);
  const over = scene?.overflow ?? [];
  const labelOf = (id: string) => packSlots.find((slot) => slot.id === id)?.label ?? id;

  function press(event: MouseEvent): void {
    const box = card.current?.getBoundingClientRect();
    if (scene === undefined || box === undefined) return;
    const scale = scene.width / box.width;
    onChoose(boxAtPoint(scene, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale, chosen) ?? []);
  }

  return (
    <li ref={watch} data-id={format.id} className={styles['picture']} style={{ inlineSize: width }}>
      {/* The keyboard has the tree. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        ref={card}
        className={styles['card']}
        data-crop={format.crop}
        style={{ inlineSize: width, aspectRatio: `${format.width} / ${format.height}` }}
        onClick={press}
      >
        {scene !== undefined && (
          <>
            <CardCanvas scene={scene} photos={photos} width={width} label={t('author.picture', { shape, words: wordsOf(scene) })} />
            <Outline scene={scene} path={chosen} />
          </>
        )}
      </div>
      <p className={styles['caption']}>
        <strong>{shape}</strong>
        {over.map(({ slot, letters }) => (
          <span key={slot} className={styles['over']}>
            <TriangleAlert aria-hidden="true" />
            {t('author.too-long', { slot: labelOf(slot), count: letters })}
          </span>
        ))}
      </p>
    </li>
  );
}

function Outline({ scene, path }: { readonly scene: Scene; readonly path: BoxPath }) {
  const box = path.length === 0 ? null : boundsOfBox(scene, path);
  if (box === null) return null;
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <span
      className={styles['outline']}
      aria-hidden="true"
      style={{
        left: share(box.x, scene.width),
        top: share(box.y, scene.height),
        width: share(box.width, scene.width),
        height: share(box.height, scene.height),
      }}
    />
  );
}

function wordsOf(scene: Scene): string {
  return readWords(scene)
    .map(({ text }) => text)
    .join(' ');
}

// SizeCard: one size of the card, drawn small into a given box; until it is composed, its outline, which already tells its shape.

import { CardCanvas } from '#stage/CardCanvas.tsx';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Format } from '#domain/format/format.ts';
import type { Scene } from '#scene/scene.ts';
import { AppOverlay } from './AppOverlay.tsx';
import styles from './size-card.module.css';

type SizeCardProps = {
  readonly format: Format;
  readonly scene: Scene | undefined;
  readonly photos: PhotoBitmaps;
  /** The box it must fit in, CSS px. */
  readonly box: { readonly width: number; readonly height: number };
  /** Shows what the platform lays over it. */
  readonly over?: boolean;
};

/** Says nothing to a screen reader: its name always stands beside it. */
export function SizeCard({ format, scene, photos, box, over = false }: SizeCardProps) {
  const scale = Math.min(box.width / format.width, box.height / format.height);
  const width = Math.round(format.width * scale);
  const size = { inlineSize: width, blockSize: Math.round(format.height * scale) };
  return (
    <span className={styles['card']} data-crop={format.crop} style={size} aria-hidden="true">
      {scene !== undefined && <CardCanvas scene={scene} photos={photos} width={width} label="" />}
      {over && <AppOverlay format={format} width={width} />}
    </span>
  );
}

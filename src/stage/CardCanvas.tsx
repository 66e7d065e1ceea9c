// A card as a plain small canvas: for strips of sizes and live thumbnails. Painted by the same painters as everything else.

import { useEffect, useRef } from 'react';
import { paintScene, type PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';

type CardCanvasProps = {
  readonly scene: Scene;
  readonly photos: PhotoBitmaps;
  /** CSS px. */
  readonly width: number;
  /** What the card is, for those who don't see it; an empty text hides it, where words beside it say the same. */
  readonly label: string;
};

export function CardCanvas({ scene, photos, width, label }: CardCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const height = (width * scene.height) / scene.width;

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (canvas === null || context === null || context === undefined) return;
    const density = Math.min(window.devicePixelRatio, 2);
    canvas.width = Math.max(1, Math.round(width * density));
    canvas.height = Math.max(1, Math.round(height * density));
    context.scale(canvas.width / scene.width, canvas.height / scene.height);
    paintScene(context, scene, photos);
  }, [scene, photos, width, height]);

  return (
    <canvas
      ref={ref}
      style={{ inlineSize: width, blockSize: height }}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  );
}

// CoverCanvas: the whole photo with its covers burned in as they will be, and a place to put, move and size them by finger, mouse or keyboard.

import { useEffect, useRef, useState } from 'react';
import type { Cover } from '#domain/document/cover.ts';
import type { Point, Rect, Size } from '#domain/geometry/geometry.ts';
import { burnCover, burningOrder } from '#paint/develop/burn-cover.ts';
import { coverArea } from '#paint/develop/cover-area.ts';
import { CoverButtons, placed } from './CoverButtons.tsx';
import { dragFrom, type Drag, type Tool } from './drag-cover.ts';
import { PhotoWindow } from './PhotoWindow.tsx';
import type { View } from './view.ts';
import styles from './hide.module.css';

/** How near a corner a finger must be to take it, CSS px. */
const FINGER = 24;

type CoverCanvasProps = {
  readonly bitmap: ImageBitmap;
  /** Of the working picture, in px: what the covers' shares are of. */
  readonly picture: Size;
  readonly covers: readonly Cover[];
  /** What might be covered next, in shares of the picture: shown, not touched. */
  readonly suggested: readonly Rect[];
  readonly colours: readonly string[];
  readonly tool: Tool;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly selected: number | null;
  readonly label: string;
  readonly nameOf: (cover: Cover, index: number) => string;
  readonly onSelect: (index: number | null) => void;
  readonly onChange: (covers: readonly Cover[]) => void;
};

export function CoverCanvas({ bitmap, picture, tool, label, suggested, colours, ...given }: CoverCanvasProps) {
  const { view, onView, selected, nameOf, onSelect, onChange } = given;
  const [drag, setDrag] = useState<Drag | null>(null);
  const covers = drag?.covers ?? given.covers;

  function begin(spot: Point, { width }: Size): void {
    if (drag !== null) return;
    const begun = dragFrom(spot, { covers: given.covers, selected, tool, picture, reach: FINGER / Math.max(1, width) });
    onSelect(begun.selected);
    setDrag(begun);
  }

  function end(): void {
    if (drag === null) return;
    setDrag(null);
    if (drag.covers !== given.covers && drag.changed) onChange(drag.covers);
    else onSelect(drag.selected !== null && drag.selected < given.covers.length ? drag.selected : null);
  }

  return (
    <PhotoWindow
      picture={picture}
      view={view}
      onView={onView}
      label={label}
      onBegin={begin}
      onMove={(spot) => {
        if (drag !== null) setDrag(drag.to(spot));
      }}
      onEnd={end}
      onCancel={() => setDrag(null)}
    >
      {(size) => (
        <>
          <Covered bitmap={bitmap} size={size} covers={covers} colours={colours} />
          {suggested.map((face) => (
            <span key={`${face.x} ${face.y}`} className={styles['suggested']} style={placed(face)} />
          ))}
          <CoverButtons {...{ covers, picture, view, onView, selected, nameOf, onSelect, onChange }} />
        </>
      )}
    </PhotoWindow>
  );
}

type CoveredProps = Pick<CoverCanvasProps, 'bitmap' | 'covers' | 'colours'> & { readonly size: Size };

function Covered({ bitmap, size: { width, height }, covers, colours }: CoveredProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null && width > 0) drawCovered(canvas.current, bitmap, { width, height }, covers, colours);
  }, [bitmap, width, height, covers, colours]);
  return <canvas ref={canvas} aria-hidden="true" />;
}

/** Shown as it will be burned, on this small copy alone: what is saved is covered at full size. */
function drawCovered(
  canvas: HTMLCanvasElement,
  bitmap: ImageBitmap,
  size: Size,
  covers: readonly Cover[],
  colours: readonly string[],
): void {
  // No more px than the copy has: seen closer, they are shown larger.
  const density = Math.min(window.devicePixelRatio, 2, Math.max(1, bitmap.width) / size.width);
  canvas.width = Math.max(1, Math.round(size.width * density));
  canvas.height = Math.max(1, Math.round(size.height * density));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const cover of burningOrder(covers)) {
    const area = coverArea(cover, canvas);
    const { x, y, width, height } = area.rect;
    const part = context.getImageData(x, y, width, height);
    burnCover(part, area, cover, colours);
    context.putImageData(part, x, y);
  }
}

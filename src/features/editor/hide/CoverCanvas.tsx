// CoverCanvas: the whole photo with its covers burned in as they will be, and a place to put, move and size them by finger, mouse or keyboard.

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Cover } from '#domain/document/cover.ts';
import type { Point, Rect, Size } from '#domain/geometry/geometry.ts';
import { burnCover, burningOrder } from '#paint/develop/burn-cover.ts';
import { coverArea } from '#paint/develop/cover-area.ts';
import { useBoxSize } from '../../use-box-size.ts';
import { dragFrom, type Drag, type Tool } from './drag-cover.ts';
import { boundsOf, CORNERS, cornerOf, movedCover, stretchedCover } from './shape-cover.ts';
import styles from './hide.module.css';

/** Share of the picture that an arrow key moves or sizes a cover by. */
const KEY_STEP = 0.01;

type CoverCanvasProps = {
  readonly bitmap: ImageBitmap;
  /** Of the working picture, in px: what the covers' shares are of. */
  readonly picture: Size;
  readonly covers: readonly Cover[];
  /** What might be covered next, in shares of the picture: shown, not touched. */
  readonly suggested: readonly Rect[];
  readonly colours: readonly string[];
  readonly tool: Tool;
  readonly selected: number | null;
  readonly label: string;
  readonly nameOf: (cover: Cover, index: number) => string;
  readonly onSelect: (index: number | null) => void;
  readonly onChange: (covers: readonly Cover[]) => void;
};

export function CoverCanvas({ bitmap, picture, tool, selected, label, nameOf, onSelect, onChange, ...given }: CoverCanvasProps) {
  const room = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { width: across, height: down } = useBoxSize(room);
  const scale = Math.min(across / picture.width, down / picture.height);
  const [width, height] = [Math.floor(picture.width * scale), Math.floor(picture.height * scale)];
  const [drag, setDrag] = useState<Drag | null>(null);
  const covers = drag?.covers ?? given.covers;
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (canvas.current !== null && width > 0) drawCovered(canvas.current, bitmap, { width, height }, covers, given.colours);
  }, [bitmap, width, height, covers, given.colours]);

  function spotOf(event: PointerEvent): Point {
    const box = sheet.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, y: 0 };
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || drag !== null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const begun = dragFrom(spotOf(event), { covers: given.covers, selected, tool, picture, reach: 24 / Math.max(1, width) });
    onSelect(begun.selected);
    setDrag(begun);
  }

  function finish(): void {
    if (drag === null) return;
    setDrag(null);
    if (drag.covers !== given.covers && drag.changed) onChange(drag.covers);
    else onSelect(drag.selected !== null && drag.selected < given.covers.length ? drag.selected : null);
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const cover = given.covers[index];
    if (cover === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(given.covers.filter((_, at) => at !== index));
      return;
    }
    const next = coverByKey(cover, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    onChange(given.covers.map((each, at) => (at === index ? next : each)));
  }

  return (
    <div ref={room} className={styles['room']} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
      {/* The covers on it are buttons for the keyboard; what a finger does is for the picture as a whole. */}
      <div
        ref={sheet}
        role="group"
        aria-label={label}
        className={styles['sheet']}
        style={{ width, height }}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => {
          if (drag !== null) setDrag(drag.to(spotOf(event)));
        }}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {given.suggested.map(({ x, y, width: w, height: h }) => (
          <span
            key={`${x} ${y}`}
            className={styles['suggested']}
            style={{ left: `${x * 100}%`, top: `${y * 100}%`, width: `${w * 100}%`, height: `${h * 100}%` }}
          />
        ))}
        {covers.map((cover, index) => {
          const { x, y, width: w, height: h } = boundsOf(cover, picture);
          return (
            <button
              // Covers have no names of their own; their order is what tells them apart.
              key={index}
              type="button"
              className={styles['cover']}
              aria-label={nameOf(cover, index)}
              aria-pressed={index === selected}
              style={{ left: `${x * 100}%`, top: `${y * 100}%`, width: `${w * 100}%`, height: `${h * 100}%` }}
              onFocus={() => onSelect(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {index === selected &&
                cover.kind === 'box' &&
                CORNERS.map((corner) => {
                  const spot = cornerOf({ x: 0, y: 0, width: 100, height: 100 }, corner);
                  return <span key={corner} className={styles['corner']} style={{ left: `${spot.x}%`, top: `${spot.y}%` }} />;
                })}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function coverByKey(cover: Cover, key: string, shift: boolean): Cover | null {
  const change = shift ? stretchedCover : movedCover;
  switch (key) {
    case 'ArrowLeft':
      return change(cover, -KEY_STEP, 0);
    case 'ArrowRight':
      return change(cover, KEY_STEP, 0);
    case 'ArrowUp':
      return change(cover, 0, shift ? KEY_STEP : -KEY_STEP);
    case 'ArrowDown':
      return change(cover, 0, shift ? -KEY_STEP : KEY_STEP);
    case '+':
    case '=':
      return stretchedCover(cover, KEY_STEP, KEY_STEP);
    case '-':
      return stretchedCover(cover, -KEY_STEP, -KEY_STEP);
    default:
      return null;
  }
}

/** Shown as it will be burned, on this small copy alone: what is saved is covered at full size. */
function drawCovered(
  canvas: HTMLCanvasElement,
  bitmap: ImageBitmap,
  size: Size,
  covers: readonly Cover[],
  colours: readonly string[],
): void {
  const density = Math.min(window.devicePixelRatio, 2);
  canvas.width = Math.round(size.width * density);
  canvas.height = Math.round(size.height * density);
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

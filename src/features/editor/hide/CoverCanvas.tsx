// CoverCanvas: the whole photo with its covers burned in as they will be, and a place to put, move and size them by finger, mouse or keyboard.

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cover } from '#domain/document/cover.ts';
import type { Point, Rect, Size } from '#domain/geometry/geometry.ts';
import { burnCover, burningOrder } from '#paint/develop/burn-cover.ts';
import { coverArea } from '#paint/develop/cover-area.ts';
import { useAnnounce } from '../../use-announce.tsx';
import { useBoxSize } from '../../use-box-size.ts';
import { dragFrom, type Drag, type Tool } from './drag-cover.ts';
import { boundsOf, CORNERS, cornerOf, movedCover, stretchedCover } from './shape-cover.ts';
import { useViewGestures } from './use-view-gestures.ts';
import { ViewBar } from './ViewBar.tsx';
import { spotAt, viewByKey, viewShowing, type View } from './view.ts';
import styles from './hide.module.css';

/** Share of what is seen of the picture that an arrow key moves or sizes a cover by. */
const KEY_STEP = 0.01;
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

export function CoverCanvas({
  bitmap,
  picture,
  tool,
  view,
  onView,
  selected,
  label,
  nameOf,
  onSelect,
  onChange,
  ...given
}: CoverCanvasProps) {
  const { t, i18n } = useTranslation();
  const announce = useAnnounce();
  const room = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { width: across, height: down } = useBoxSize(room);
  const scale = Math.min(across / picture.width, down / picture.height);
  const [width, height] = [Math.floor(picture.width * scale), Math.floor(picture.height * scale)];
  const [drag, setDrag] = useState<Drag | null>(null);
  const covers = drag?.covers ?? given.covers;
  const canvas = useRef<HTMLCanvasElement>(null);
  const gestures = useViewGestures(sheet, view, onView, () => setDrag(null));
  const [plateWidth, plateHeight] = [width * view.zoom, height * view.zoom];

  useEffect(() => {
    if (canvas.current !== null && plateWidth > 0) {
      drawCovered(canvas.current, bitmap, { width: plateWidth, height: plateHeight }, covers, given.colours);
    }
  }, [bitmap, plateWidth, plateHeight, covers, given.colours]);

  /** By a button or a key: what changed is not under a finger, so it is said. */
  function look(next: View): void {
    onView(next);
    announce(t('hide-view.now', { share: new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(next.zoom) }));
  }

  function spotOf(event: PointerEvent): Point {
    const box = sheet.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, y: 0 };
    return spotAt(view, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (gestures.down(event) || event.button !== 0 || drag !== null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const begun = dragFrom(spotOf(event), { covers: given.covers, selected, tool, picture, reach: FINGER / Math.max(1, plateWidth) });
    onSelect(begun.selected);
    setDrag(begun);
  }

  function finish(event: PointerEvent): void {
    if (gestures.up(event) || drag === null) return;
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
    const next = coverByKey(cover, event.key, event.shiftKey, KEY_STEP / view.zoom);
    if (next === null) return;
    event.preventDefault();
    onChange(given.covers.map((each, at) => (at === index ? next : each)));
  }

  function onSheetKey(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = viewByKey(view, event.key);
    if (next === null) return;
    event.preventDefault();
    look(next);
  }

  const at = ({ x, y, width: w, height: h }: Rect) => ({
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${w * 100}%`,
    height: `${h * 100}%`,
  });
  return (
    <div className={styles['seen']}>
      <div ref={room} className={styles['room']} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
        {/* The covers on it are buttons for the keyboard; what a finger does is for the picture as a whole. */}
        <div
          ref={sheet}
          role="group"
          aria-label={label}
          aria-description={t('hide-view.keys')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys bring the photo closer and push it
          tabIndex={0}
          className={styles['sheet']}
          data-closer={view.zoom > 1}
          style={{ width, height }}
          onKeyDown={onSheetKey}
          onPointerDown={onPointerDown}
          onPointerMove={(event) => {
            if (!gestures.move(event) && drag !== null) setDrag(drag.to(spotOf(event)));
          }}
          onPointerUp={finish}
          onPointerCancel={(event) => {
            gestures.up(event);
            setDrag(null);
          }}
        >
          <div
            className={styles['plate']}
            style={{
              width: plateWidth,
              height: plateHeight,
              left: width / 2 - view.x * plateWidth,
              top: height / 2 - view.y * plateHeight,
            }}
          >
            <canvas ref={canvas} aria-hidden="true" />
            {given.suggested.map((face) => (
              <span key={`${face.x} ${face.y}`} className={styles['suggested']} style={at(face)} />
            ))}
            {covers.map((cover, index) => {
              const bounds = boundsOf(cover, picture);
              return (
                <button
                  // Covers have no names of their own; their order is what tells them apart.
                  key={index}
                  type="button"
                  className={styles['cover']}
                  aria-label={nameOf(cover, index)}
                  aria-pressed={index === selected}
                  style={at(bounds)}
                  onFocus={() => {
                    onSelect(index);
                    onView(viewShowing(view, bounds));
                  }}
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
      </div>
      <ViewBar view={view} onView={look} />
    </div>
  );
}

/** `step`: a share of the picture. */
function coverByKey(cover: Cover, key: string, shift: boolean, step: number): Cover | null {
  const change = shift ? stretchedCover : movedCover;
  switch (key) {
    case 'ArrowLeft':
      return change(cover, -step, 0);
    case 'ArrowRight':
      return change(cover, step, 0);
    case 'ArrowUp':
      return change(cover, 0, shift ? step : -step);
    case 'ArrowDown':
      return change(cover, 0, shift ? -step : step);
    case '+':
    case '=':
      return stretchedCover(cover, step, step);
    case '-':
      return stretchedCover(cover, -step, -step);
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

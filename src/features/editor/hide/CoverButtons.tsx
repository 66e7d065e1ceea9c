// CoverButtons: each cover as a button on the photo, for the keyboard: a finger takes hold of covers through the photo as a whole.

import type { KeyboardEvent } from 'react';
import type { Cover } from '#domain/document/cover.ts';
import type { Rect, Size } from '#domain/geometry/geometry.ts';
import { boundsOf, CORNERS, cornerOf, movedCover, stretchedCover } from './shape-cover.ts';
import { viewShowing, type View } from './view.ts';
import styles from './hide.module.css';

/** Share of what is seen of the picture that an arrow key moves or sizes a cover by. */
const KEY_STEP = 0.01;

type CoverButtonsProps = {
  /** As they are shown: while one is dragged, where it is. */
  readonly covers: readonly Cover[];
  readonly picture: Size;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly selected: number | null;
  readonly nameOf: (cover: Cover, index: number) => string;
  readonly onSelect: (index: number | null) => void;
  readonly onChange: (covers: readonly Cover[]) => void;
};

export function CoverButtons({ covers, picture, view, onView, selected, nameOf, onSelect, onChange }: CoverButtonsProps) {
  function onKeyDown(event: KeyboardEvent, index: number): void {
    const cover = covers[index];
    if (cover === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(covers.filter((_, at) => at !== index));
      return;
    }
    const next = coverByKey(cover, event.key, event.shiftKey, KEY_STEP / view.zoom);
    if (next === null) return;
    event.preventDefault();
    onChange(covers.map((each, at) => (at === index ? next : each)));
  }

  return covers.map((cover, index) => {
    const bounds = boundsOf(cover, picture);
    return (
      <button
        // Covers have no names of their own; their order is what tells them apart.
        key={index}
        type="button"
        className={styles['cover']}
        aria-label={nameOf(cover, index)}
        aria-pressed={index === selected}
        style={placed(bounds)}
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
  });
}

/** Where shares of the picture are, on all of it. */
export function placed({ x, y, width, height }: Rect) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
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

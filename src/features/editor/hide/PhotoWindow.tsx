// PhotoWindow: the photo as large as there is room, or closer: two fingers, the wheel, buttons and keys move what is seen of it. What one finger or
// the mouse does on it is handed on, as spots of the picture.

import { useId, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Size } from '#domain/geometry/geometry.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useAnnounce } from '../../use-announce.tsx';
import { useBoxSize } from '../../use-box-size.ts';
import { useViewGestures } from './use-view-gestures.ts';
import { spotAt, viewByKey, type View } from './view.ts';
import { ViewBar } from './ViewBar.tsx';
import styles from './hide.module.css';

type PhotoWindowProps = {
  /** Of the working picture, in px. */
  readonly picture: Size;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly label: string;
  /** `size`: CSS px of the whole picture as it is seen. */
  readonly onBegin: (spot: Point, size: Size) => void;
  readonly onMove: (spot: Point) => void;
  readonly onEnd: () => void;
  readonly onCancel: () => void;
  readonly children: (size: Size) => ReactNode;
};

export function PhotoWindow({ picture, view, onView, label, onBegin, onMove, onEnd, onCancel, children }: PhotoWindowProps) {
  const { t, i18n } = useTranslation();
  const announce = useAnnounce();
  const keys = useId();
  const room = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { width: across, height: down } = useBoxSize(room);
  const scale = Math.min(across / picture.width, down / picture.height);
  const [width, height] = [Math.floor(picture.width * scale), Math.floor(picture.height * scale)];
  const size: Size = { width: width * view.zoom, height: height * view.zoom };
  const gestures = useViewGestures(sheet, view, onView, onCancel);

  /** By a button or a key: what changed is not under a finger, so it is said. */
  function look(next: View): void {
    onView(next);
    announce(t('hide-view.now', { share: new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(next.zoom) }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = viewByKey(view, event.key);
    if (next === null) return;
    event.preventDefault();
    look(next);
  }

  function spotOf(event: PointerEvent): Point {
    const box = sheet.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, y: 0 };
    return spotAt(view, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  }

  return (
    <div className={styles['seen']}>
      <div ref={room} className={styles['room']} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and fingers move what is seen; buttons do too */}
        <div
          ref={sheet}
          role="group"
          aria-label={label}
          aria-describedby={keys}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- for its keys
          tabIndex={0}
          className={styles['sheet']}
          data-closer={view.zoom > 1}
          style={{ width, height }}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            if (gestures.down(event) || event.button !== 0) return;
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            onBegin(spotOf(event), size);
          }}
          onPointerMove={(event) => {
            if (!gestures.move(event)) onMove(spotOf(event));
          }}
          onPointerUp={(event) => {
            if (!gestures.up(event)) onEnd();
          }}
          onPointerCancel={(event) => {
            gestures.up(event);
            onCancel();
          }}
        >
          <div
            className={styles['plate']}
            style={{ ...size, left: width / 2 - view.x * size.width, top: height / 2 - view.y * size.height }}
          >
            {children(size)}
          </div>
        </div>
      </div>
      <ViewBar view={view} onView={look} />
      <VisuallyHidden>
        <span id={keys}>{t('hide-view.keys')}</span>
      </VisuallyHidden>
    </div>
  );
}

// canvas-measurer: how wide a line is and how far its ink reaches, asked of the browser's own canvas.

import { setTypeface } from '#paint/font-string.ts';
import type { TextExtents, TextMeasurer } from '#text/typeface.ts';
import { createRecent } from './recent.ts';

/** px. The browser tells ink in whole pixels; asked at a large size and scaled, the rounding disappears. */
const REFERENCE = 1000;
const KEPT_LINES = 512;

export type CanvasMeasurer = TextMeasurer & {
  /** Forgets what was measured: call when a font has been loaded. */
  forget(): void;
};

export function createCanvasMeasurer(): CanvasMeasurer {
  const context = measuringContext();
  const recent = createRecent<TextExtents>(KEPT_LINES);
  return {
    measure(text, typeface, size) {
      const key = JSON.stringify([typeface.family, typeface.weight, typeface.lang, typeface.letterSpacing, text]);
      const { width, ascent, descent } = recent.get(key, () => {
        setTypeface(context, typeface, REFERENCE);
        const metrics = context.measureText(text);
        return { width: metrics.width, ascent: metrics.actualBoundingBoxAscent, descent: metrics.actualBoundingBoxDescent };
      });
      const scale = size / REFERENCE;
      return { width: width * scale, ascent: ascent * scale, descent: descent * scale };
    },
    forget() {
      recent.clear();
    },
  };
}

function measuringContext(): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D {
  const context =
    typeof OffscreenCanvas === 'undefined' ? document.createElement('canvas').getContext('2d') : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('this browser has no 2D canvas to measure text with');
  return context;
}

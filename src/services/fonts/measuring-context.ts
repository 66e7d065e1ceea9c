// measuringContext: a canvas that is never shown, to ask for the sizes of words.

/** In a page and in a worker alike. Throws where there is no 2D canvas: nothing could be drawn either. */
export function measuringContext(): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D {
  const context =
    typeof OffscreenCanvas === 'undefined' ? document.createElement('canvas').getContext('2d') : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('this browser has no 2D canvas to measure text with');
  return context;
}

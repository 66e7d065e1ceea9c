// shrunkCopy: a part of a bitmap at a smaller size, made so that fine patterns don't turn into coarse ones. Browsers look at four px for each they
// make, some at whole levels between (Chromium: 'high' is 'medium'; Firefox knows no quality): halved as often as it goes, every px of the
// source counts, whatever the browser (docs/decisions/0016).

import type { Rect, Size } from '#domain/geometry/geometry.ts';

/**
 * `cut`: whole px of `bitmap`; `size`: px, no larger. The copy is the caller's, `bitmap` stays open. Rejects with a DOMException where the browser has
 * no memory for it; nothing else is left open then.
 */
export async function shrunkCopy(bitmap: ImageBitmap, cut: Rect, size: Size): Promise<ImageBitmap> {
  let current = bitmap;
  let from = cut;
  try {
    for (const step of [...halvings(cut, size), size]) {
      const next = await createImageBitmap(current, from.x, from.y, from.width, from.height, {
        resizeWidth: step.width,
        resizeHeight: step.height,
        resizeQuality: 'high',
      });
      if (current !== bitmap) current.close();
      current = next;
      // As large as it came out: a browser may know no resizing.
      from = { x: 0, y: 0, width: next.width, height: next.height };
    }
    return current;
  } catch (error) {
    if (current !== bitmap) current.close();
    throw error;
  }
}

/** The sizes on the way from one to the other, each half the one before, for as long as half is not too small. Pure. */
export function halvings(from: Size, to: Size): readonly Size[] {
  const steps: Size[] = [];
  const half = (length: number) => Math.ceil(length / 2);
  for (let step = from; half(step.width) >= to.width && half(step.height) >= to.height && step.width * step.height > 1;) {
    step = { width: half(step.width), height: half(step.height) };
    if (step.width > to.width || step.height > to.height) steps.push(step);
  }
  return steps;
}

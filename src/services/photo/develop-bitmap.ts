// developBitmap: from a working bitmap to a picture's: what is hidden is burned in first, at full size and on whole px; only then is anything
// scaled, mirrored, lightened or treated. Runs in a worker or on the page alike.

import { isUnfinished, type Picture } from '#domain/document/picture.ts';
import { burnCover, burningOrder } from '#paint/develop/burn-cover.ts';
import { coverArea } from '#paint/develop/cover-area.ts';
import { finishPixels } from '#paint/develop/finish-pixels.ts';
import { encode, hasTransparency, snapshot, withDrawing, type Surface } from './canvas.ts';
import { STORED_QUALITY } from './read-photo.ts';
import { fitWithin, PREVIEW_LIMIT } from './working-size.ts';

type Hidden = Pick<Picture, 'covers' | 'colours'>;
type Finish = Pick<Picture, 'adjustment' | 'treatment'>;

/** The whole picture at working size. `working` stays open, the answer is the caller's. */
export function developWhole(working: ImageBitmap, picture: Picture): Promise<ImageBitmap> {
  return withDrawing(working, working, (surface) => {
    burn(surface, picture);
    finish(surface, picture);
    return snapshot(surface);
  });
}

/** A small copy of the picture before it is finished: scaled from the covered whole, never a scaled one covered. */
export async function coveredPreview(working: ImageBitmap, hidden: Hidden): Promise<ImageBitmap> {
  const covered = await coveredWhole(working, hidden);
  try {
    return await withDrawing(covered, fitWithin(working, PREVIEW_LIMIT), snapshot);
  } finally {
    covered.close();
  }
}

/** `bitmap` finished, at its own size: quick for a preview, so that a slider can be followed. */
export function finished(bitmap: ImageBitmap, how: Finish): Promise<ImageBitmap> {
  return withDrawing(bitmap, bitmap, (surface) => {
    finish(surface, how);
    return snapshot(surface);
  });
}

/** What a photo is once its original is forgotten: encoded from covered px alone. Bitmaps are the caller's. */
export async function bakeCovers(
  working: ImageBitmap,
  hidden: Hidden,
): Promise<{ readonly bitmap: ImageBitmap; readonly preview: ImageBitmap; readonly stored: Blob }> {
  const bitmap = await coveredWhole(working, hidden);
  try {
    const preview = await withDrawing(bitmap, fitWithin(working, PREVIEW_LIMIT), snapshot);
    const stored = await withDrawing(bitmap, bitmap, (surface) =>
      encode(surface, hasTransparency(surface) ? 'image/webp' : 'image/jpeg', STORED_QUALITY),
    );
    return { bitmap, preview, stored };
  } catch (error) {
    bitmap.close();
    throw error;
  }
}

function coveredWhole(working: ImageBitmap, hidden: Hidden): Promise<ImageBitmap> {
  return withDrawing(working, working, (surface) => {
    burn(surface, hidden);
    return snapshot(surface);
  });
}

function burn({ context, canvas }: Surface, { covers, colours }: Hidden): void {
  for (const cover of burningOrder(covers)) {
    const area = coverArea(cover, canvas);
    const { x, y, width, height } = area.rect;
    const part = context.getImageData(x, y, width, height);
    burnCover(part, area, cover, colours);
    context.putImageData(part, x, y);
  }
}

function finish({ context, canvas }: Surface, { adjustment, treatment }: Finish): void {
  if (isUnfinished({ adjustment, treatment })) return;
  const whole = context.getImageData(0, 0, canvas.width, canvas.height);
  finishPixels(whole, adjustment, treatment);
  context.putImageData(whole, 0, 0);
}

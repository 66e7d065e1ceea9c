// standInPictures: the photo and the mark that pictures are shown with while an author works: drawn here, nobody's face, nobody's mark. They go the
// way of any picture a person adds.

import { photoIdSchema, type PhotoId } from '#domain/ids.ts';
import { parse } from '#domain/parse.ts';
import type { Studio } from '#workflows/studio.ts';
import type { Stand } from './contents.ts';

const PHOTO_ID = idOf('author-photo');
const MARK_ID = idOf('author-mark');

export type StandIns = { readonly photo: Stand; readonly mark: Stand };

/** Draws them where they are not in memory. Throws when the browser can't encode a canvas. */
export async function standInPictures(studio: Studio): Promise<StandIns> {
  return {
    photo: await stand(studio, PHOTO_ID, { width: 1200, height: 900, type: 'image/jpeg', paint: paintPhoto }),
    mark: await stand(studio, MARK_ID, { width: 600, height: 400, type: 'image/png', paint: paintMark }),
  };
}

type Picture = {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly paint: (context: CanvasRenderingContext2D, width: number, height: number) => void;
};

async function stand(studio: Studio, id: PhotoId, { width, height, type, paint }: Picture): Promise<Stand> {
  const known = studio.photos.get(id);
  if (known !== undefined) return { id, width: known.width, height: known.height };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no 2d context');
  paint(context, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  if (blob === null) throw new Error('the browser can’t encode a canvas');
  const photo = await studio.reopenPhoto(id, blob);
  if (!photo.ok) throw new Error(`the stand-in picture was refused: ${photo.error.kind}`);
  return { id, width: photo.value.width, height: photo.value.height };
}

/** Someone at a window at evening, from behind: light and dark in one picture, so that words over it are put to the test. */
function paintPhoto(context: CanvasRenderingContext2D, width: number, height: number): void {
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#3d4f7c');
  sky.addColorStop(0.55, '#e59a6f');
  sky.addColorStop(1, '#f7d9a4');
  fill(context, sky, 0, 0, width, height);
  for (let house = 0; house < 7; house += 1) {
    const across = (house / 7) * width;
    const tall = height * (0.22 + 0.12 * ((house * 5) % 3));
    fill(context, house % 2 === 0 ? '#5a4a63' : '#6d5a70', across, height - tall, width / 6, tall);
    fill(context, '#ffdf9e', across + width / 22, height - tall * 0.75, width / 34, height / 18);
  }
  context.fillStyle = '#2a1f2d';
  ellipse(context, width * 0.5, height * 0.47, width * 0.115, height * 0.18);
  ellipse(context, width * 0.5, height * 1.02, width * 0.27, height * 0.42);
  context.fillStyle = '#c2574a';
  ellipse(context, width * 0.5, height * 0.42, width * 0.12, height * 0.14);
}

function paintMark(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#2b1a4a';
  ellipse(context, width * 0.5, height * 0.5, height * 0.42, height * 0.42);
  context.fillStyle = '#f6b22e';
  ellipse(context, width * 0.44, height * 0.5, height * 0.16, height * 0.24);
  context.fillStyle = '#ec6248';
  ellipse(context, width * 0.56, height * 0.5, height * 0.16, height * 0.24);
}

function fill(
  context: CanvasRenderingContext2D,
  style: string | CanvasGradient,
  ...[x, y, width, height]: readonly [number, number, number, number]
): void {
  context.fillStyle = style;
  context.fillRect(x, y, width, height);
}

function ellipse(context: CanvasRenderingContext2D, x: number, y: number, across: number, down: number): void {
  context.beginPath();
  context.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
  context.fill();
}

function idOf(name: string): PhotoId {
  const id = parse(photoIdSchema, name);
  if (!id.ok) throw new Error(`${name} is no id`);
  return id.value;
}

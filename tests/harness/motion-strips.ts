// A strip of moments for each design, as its film shows them. Address: motion-strips.html?template=open-door&format=ig-story&content=medium,arabic
// Reads also: at=<moments in ms>, width=<CSS px of a moment>. Draws by the one path.

import * as v from 'valibot';
import { planMotion } from '#compose/motion/plan-motion.ts';
import { sceneAt } from '#compose/motion/scene-at.ts';
import { pictureKey, type PictureKey } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { paintScene } from '#paint/paint-node.ts';
import { developWhole } from '#services/photo/develop-bitmap.ts';
import { CONTENTS } from './contents.ts';
import { composeCard, loadWholePack, lookAt, type CardPhoto } from './load.ts';
import { makePhoto } from './make-photo.ts';

const query = new URLSearchParams(location.search);
const list = (name: string, otherwise: readonly string[]) => query.get(name)?.split(',') ?? otherwise;
const main = document.querySelector('main');
const MOMENTS = ['0', '300', '600', '900', '1200', '1600', '2000', '3000'];
const PHOTO_SLOTS = ['photo', 'photo-2', 'photo-3', 'photo-4', 'photo-5', 'photo-6'];

async function run(): Promise<void> {
  const pack = await loadWholePack();
  const width = Number(query.get('width') ?? 150);
  const bitmaps = new Map<string, ImageBitmap>();
  const slots: Record<string, CardPhoto> = {};
  for (const [index, slot] of PHOTO_SLOTS.entries()) {
    const bitmap = await makePhoto(index);
    bitmaps.set(slot, bitmap);
    slots[slot] = { id: v.parse(photoIdSchema, slot), width: bitmap.width, height: bitmap.height };
    await lookAt(slot, bitmap);
  }
  const photos = new Map<PictureKey, ImageBitmap>();
  const templates = list(
    'template',
    pack.pack.templates.map(({ id }) => id),
  );
  for (const template of templates) {
    for (const name of list('content', ['medium'])) {
      for (const format of list('format', ['ig-story'])) {
        const content = CONTENTS[name];
        if (content === undefined) throw new Error(`no content ${name}`);
        const asked = { template, format, words: content.words, ...(content.photo ? { photos: slots } : {}) };
        const { scene, pictures } = await composeCard(pack, asked);
        for (const picture of pictures) {
          const bitmap = bitmaps.get(picture.photo);
          if (bitmap === undefined || photos.has(pictureKey(picture))) continue;
          photos.set(pictureKey(picture), await developWhole(bitmap, picture));
        }
        const plan = planMotion(scene);
        const figure = document.createElement('figure');
        for (const at of list('at', MOMENTS)) {
          const canvas = document.createElement('canvas');
          canvas.width = width;
          canvas.height = Math.round((width * scene.height) / scene.width);
          canvas.style.display = 'inline-block';
          canvas.style.marginInlineEnd = '6px';
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('no 2d context');
          context.scale(canvas.width / scene.width, canvas.height / scene.height);
          paintScene(context, sceneAt(scene, Number(at), plan), photos);
          figure.append(canvas);
        }
        const caption = document.createElement('figcaption');
        caption.textContent = `${template} · ${name} · ${format} · still from ${Math.round(plan.still)} ms`;
        figure.append(caption);
        main?.append(figure);
      }
    }
  }
  document.title = 'done';
}

run().catch((error: unknown) => {
  document.title = `failed: ${error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}`;
});

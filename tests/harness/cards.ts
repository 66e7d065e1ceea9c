// A contact sheet: every shape of the templates asked for, with the contents asked for. Address: cards.html?template=open-door&content=medium,arabic
// Reads also: shape=<format ids>, palette=<id>, width=<CSS px of a card's shorter side>, photo=0|1, seed=<number>,
// look=<JSON of a document's look>. Draws by the one path.

import { paintScene } from '#paint/paint-node.ts';
import type { PhotoId } from '#domain/ids.ts';
import { lookSchema, type Look } from '#domain/document/look.ts';
import { photoIdSchema } from '#domain/ids.ts';
import * as v from 'valibot';
import { composeCard, loadWholePack, SHAPE_FORMATS } from './load.ts';
import { CONTENTS } from './contents.ts';
import { makePhoto } from './make-photo.ts';

const query = new URLSearchParams(location.search);
const list = (name: string, otherwise: readonly string[]) => query.get(name)?.split(',') ?? otherwise;
const main = document.querySelector('main');

function parseLook(text: string): Look {
  return v.parse(lookSchema, JSON.parse(text));
}

async function run(): Promise<void> {
  const pack = await loadWholePack();
  const bitmap = await makePhoto();
  const id: PhotoId = v.parse(photoIdSchema, 'sample');
  const photos = new Map([[id, bitmap]]);
  const short = Number(query.get('width') ?? 260);
  const look = parseLook(query.get('look') ?? '{}');
  const problems: string[] = [];
  let slowest = 0;
  for (const template of list(
    'template',
    pack.pack.templates.map((each) => each.id),
  )) {
    for (const name of list('content', ['medium'])) {
      const content = CONTENTS[name];
      if (content === undefined) throw new Error(`no content ${name}; there are ${Object.keys(CONTENTS).join(', ')}`);
      for (const format of list('shape', SHAPE_FORMATS)) {
        const withPhoto = query.get('photo') === null ? content.photo : query.get('photo') === '1';
        const { scene, milliseconds } = await composeCard(pack, {
          template,
          format,
          words: content.words,
          look,
          ...(query.get('seed') === null ? {} : { seed: Number(query.get('seed')) }),
          ...(query.get('palette') === null ? {} : { palette: query.get('palette') ?? '' }),
          ...(withPhoto ? { photo: { id, width: bitmap.width, height: bitmap.height } } : {}),
        });
        slowest = Math.max(slowest, milliseconds);
        const scale = (short * devicePixelRatio) / Math.min(scene.width, scene.height) / (scene.width > scene.height * 2 ? 2 : 1);
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(scene.width * scale);
        canvas.height = Math.round(scene.height * scale);
        canvas.style.width = `${canvas.width / devicePixelRatio}px`;
        if (format.includes('profile')) canvas.style.borderRadius = '50%';
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no 2d context');
        context.scale(scale, scale);
        paintScene(context, scene, photos);
        const note = `${template} · ${name} · ${format} · t=${scene.typeScale.toFixed(2)} · ${milliseconds.toFixed(1)} ms${scene.overflow.map((over) => ` · OVER ${over.slot} ${over.letters}`).join('')}`;
        if (scene.overflow.length > 0) problems.push(note);
        const figure = document.createElement('figure');
        const caption = document.createElement('figcaption');
        caption.textContent = note;
        figure.append(canvas, caption);
        main?.append(figure);
      }
    }
  }
  document.title = `done, slowest compose ${slowest.toFixed(1)} ms; ${problems.length} overflow\n${problems.join('\n')}`;
}

run().catch((error: unknown) => {
  document.title = `failed: ${error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}`;
});

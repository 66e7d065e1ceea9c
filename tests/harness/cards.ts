// A contact sheet: every shape of the templates asked for, with the contents asked for. Address: cards.html?template=open-door&content=medium,arabic
// Reads also: shape=<format ids>, palette=<ids>, width=<CSS px of a card's shorter side>, photos=<how many, 0 to 6; several by commas>,
// stand=<silhouette, initial or pattern; several by commas>, figure=<a figure of the pack; several by commas>,
// mark=1, lacks=<slots left empty>, day=<such as 12-14>, seed=<number>, look=<JSON of a document's look>, own=<JSON of a size's own changes>.
// Draws by the one path.

import { paintScene } from '#paint/paint-node.ts';
import { developWhole } from '#services/photo/develop-bitmap.ts';
import { lookSchema, type Look } from '#domain/document/look.ts';
import { overrideSchema, type Override } from '#domain/document/override.ts';
import { pictureKey, type PictureKey } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import * as v from 'valibot';
import { composeCard, loadWholePack, lookAt, SHAPE_FORMATS, type CardPhoto, type CardRequest } from './load.ts';
import { CONTENTS } from './contents.ts';
import { makeMark, makePhoto } from './make-photo.ts';

const query = new URLSearchParams(location.search);
const list = (name: string, otherwise: readonly string[]) => query.get(name)?.split(',') ?? otherwise;
const main = document.querySelector('main');

function parseOwn(text: string | null): Override {
  return v.parse(overrideSchema, JSON.parse(text ?? '{}'));
}

function parseLook(text: string): Look {
  return v.parse(lookSchema, JSON.parse(text));
}

const PHOTO_SLOTS = ['photo', 'photo-2', 'photo-3', 'photo-4', 'photo-5', 'photo-6'];
const MARK = 'mark';

/** A picture for every slot that takes one. */
async function makePictures(): Promise<ReadonlyMap<string, { readonly photo: CardPhoto; readonly bitmap: ImageBitmap }>> {
  const made = await Promise.all([...PHOTO_SLOTS.map((_, index) => makePhoto(index)), makeMark()]);
  return new Map(
    made.map((bitmap, index) => {
      const slot = PHOTO_SLOTS[index] ?? MARK;
      return [slot, { bitmap, photo: { id: slot, width: bitmap.width, height: bitmap.height } }];
    }),
  );
}

function standing(stand: string, figure: string): Pick<CardRequest, 'standIns' | 'figures'> {
  return {
    standIns: stand === '' ? {} : Object.fromEntries(PHOTO_SLOTS.map((slot) => [slot, stand])),
    figures: figure === '' ? {} : { photo: figure },
  };
}

async function run(): Promise<void> {
  const pack = await loadWholePack();
  const pictures = await makePictures();
  const bitmaps = new Map([...pictures.values()].map(({ photo, bitmap }) => [v.parse(photoIdSchema, photo.id), bitmap]));
  const photos = new Map<PictureKey, ImageBitmap>();
  await Promise.all([...pictures.values()].map(({ photo, bitmap }) => lookAt(photo.id, bitmap)));
  const short = Number(query.get('width') ?? 260);
  const look = parseLook(query.get('look') ?? '{}');
  const own = parseOwn(query.get('own'));
  const problems: string[] = [];
  let slowest = 0;
  const templates = list(
    'template',
    pack.pack.templates.map((each) => each.id),
  );
  const wanted = templates.flatMap((template) =>
    list('content', ['medium']).flatMap((name) =>
      list('photos', ['']).flatMap((count) =>
        list('palette', ['']).flatMap((palette) =>
          list('stand', ['']).flatMap((stand) =>
            list('figure', ['']).flatMap((somebody) =>
              list('shape', SHAPE_FORMATS).map((format) => ({ template, name, count, palette, stand, somebody, format })),
            ),
          ),
        ),
      ),
    ),
  );
  for (const { template, name, count, palette, stand, somebody, format } of wanted) {
    const content = CONTENTS[name];
    if (content === undefined) throw new Error(`no content ${name}; there are ${Object.keys(CONTENTS).join(', ')}`);
    const filled = [
      ...PHOTO_SLOTS.slice(0, count === '' ? Number(content.photo) : Number(count)),
      ...(query.get('mark') === '1' ? [MARK] : []),
    ];
    const words = Object.fromEntries(Object.entries(content.words).filter(([slot]) => !list('lacks', []).includes(slot)));
    const day = query.get('day');
    const {
      scene,
      pictures: developed,
      milliseconds,
    } = await composeCard(pack, {
      template,
      format,
      words: day === null ? words : { ...words, day },
      look,
      own,
      ...standing(stand, somebody),
      ...(query.get('seed') === null ? {} : { seed: Number(query.get('seed')) }),
      ...(palette === '' ? {} : { palette }),
      photos: Object.fromEntries([...pictures].filter(([slot]) => filled.includes(slot)).map(([slot, { photo }]) => [slot, photo])),
    });
    slowest = Math.max(slowest, milliseconds);
    for (const picture of developed) {
      const bitmap = bitmaps.get(picture.photo);
      const key = pictureKey(picture);
      if (bitmap !== undefined && !photos.has(key)) photos.set(key, await developWhole(bitmap, picture));
    }
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
    const note = `${template} · ${name} · ${format} · ${stand} ${somebody} · t=${scene.typeScale.toFixed(2)} · ${milliseconds.toFixed(1)} ms${scene.overflow.map((over) => ` · OVER ${over.slot} ${over.letters}`).join('')}`;
    if (scene.overflow.length > 0) problems.push(note);
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = note;
    figure.append(canvas, caption);
    main?.append(figure);
  }
  document.title = `done, slowest compose ${slowest.toFixed(1)} ms; ${problems.length} overflow\n${problems.join('\n')}`;
}

run().catch((error: unknown) => {
  document.title = `failed: ${error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}`;
});

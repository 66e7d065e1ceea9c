// fakeStudio: a studio that draws nothing: scenes that only carry the words, photos without pixels, exports of a few bytes.

import messaging from '#assets/formats/messaging.json';
import platforms from '#assets/formats/platforms.json';
import print from '#assets/formats/print.json';
import screen from '#assets/formats/screen.json';
import social from '#assets/formats/social.json';
import { pictureKey, plainPicture, type PictureKey } from '#domain/document/picture.ts';
import { isUntouched, photoFor, wordsFor, type Document, type PlacedPhoto } from '#domain/document/document.ts';
import { parseCatalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import type { ShownPart } from '#compose/shown-parts.ts';
import { ok, type Result } from '#domain/result.ts';
import { IDENTITY, scaling } from '#domain/geometry/matrix.ts';
import type { ImageNode, Node, Scene, TextNode } from '#scene/scene.ts';
import type { ExportError } from '#services/export/export-pool.ts';
import { bundledPack } from '#services/packs/bundled-packs.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { readTemplates } from '#services/packs/read-templates.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import type { Darkroom } from '#services/photo/darkroom.ts';
import { createPhotoLibrary, type PhotoLibrary } from '#services/photo/photo-library.ts';
import type { ReadPhoto } from '#services/photo/read-photo.ts';
import type { Studio } from '#workflows/studio.ts';
import { composeContext } from './compose-context.ts';
import { need } from './need.ts';
import { slot } from './builders.ts';

export type FakeStudioOptions = {
  /** Letters of the story a size has room for. */
  readonly room?: (format: Format) => number;
  readonly photo?: Result<ReadPhoto, PhotoError>;
  readonly readPhoto?: Studio['readPhoto'];
  readonly findFaces?: Studio['findFaces'];
  readonly png?: (scene: Scene, signal: AbortSignal | undefined) => Promise<Result<Blob, ExportError>>;
  readonly uncovered?: readonly string[];
  /** Output px that each px of the photo is shown as. */
  readonly enlarged?: number;
};

const STORY = slot('story');
const PHOTO = slot('photo');

export async function fakeStudio({
  room = () => Infinity,
  photo = ok(fakePhoto()),
  readPhoto = async () => photo,
  findFaces = async () => ok([]),
  png = async () => ok(new Blob(['png'], { type: 'image/png' })),
  uncovered = [],
  enlarged = 1,
}: FakeStudioOptions = {}): Promise<Studio> {
  const files = bundledPack('it-takes-a-community');
  const cover = need(await readPack(files, ['en', 'ar']));
  const catalogue = need(parseCatalogue({ platforms, formats: [...social, ...messaging, ...screen, ...print] }));
  const context = await composeContext();
  let count = 0;
  const photos = createPhotoLibrary(() => `photo-${(count += 1)}`);
  return {
    catalogue,
    photos,
    darkroom: fakeDarkroom(photos),
    exporter: { where: () => 'page', toPicture: ({ scene }, signal) => png(scene, signal), close: () => {} },
    readPhoto,
    findFaces,
    reopenPhoto: async () => photo,
    openTemplates: (ids) => readTemplates(files, cover, ids),
    loadLetters: async (letters) => ok(letters.map(({ font }) => `Card ${font}`)),
    setTable: async (document, { samples }) =>
      ok({
        document,
        prepared: { context, faces: [], uncovered },
        pictures: Object.values(document.photos).map(({ photo: id }) => plainPicture(id)),
        parts: (format) => fakeParts(document, format),
        compose: (format) => enlargedIn(fakeScene(document, format, room(format), samples && isUntouched(document)), enlarged),
      }),
  };
}

/** Pictures as the photos are, whatever is done to them. */
function fakeDarkroom(photos: PhotoLibrary): Darkroom {
  const bitmaps = (): ReadonlyMap<PictureKey, ImageBitmap> =>
    new Map([...photos.previews()].map(([id, preview]) => [pictureKey(plainPicture(id)), preview] as const));
  return {
    makePreviews: async () => ok(undefined),
    previews: bitmaps,
    preview: (key) => bitmaps().get(key),
    wholes: async () => ok({ bitmaps: bitmaps(), release: () => {} }),
    bake: async ({ photo }) => ok(photos.get(photo) === undefined ? null : fakePhoto()),
  };
}

export function fakePhoto(): ReadPhoto {
  const bitmap: ImageBitmap = { width: 400, height: 300, close: () => {} };
  return { bitmap, preview: bitmap, width: 400, height: 300, stored: new Blob(['jpeg']) };
}

function enlargedIn(scene: Scene, enlarged: number): Scene {
  const nodes = scene.nodes.map((node) => (node.kind === 'image' ? { ...node, matrix: scaling(enlarged, enlarged) } : node));
  return { ...scene, nodes };
}

/** The story, the place, the photo where there is one, and a pattern. */
function fakeParts(document: Document, format: Format): readonly ShownPart[] {
  const words = [STORY, slot('place')].flatMap((id): readonly ShownPart[] => {
    const says = wordsFor(document, id, format.id);
    return says === '' ? [] : [{ part: { kind: 'slot', slot: id }, says }];
  });
  const photo: readonly ShownPart[] = document.photos[PHOTO] === undefined ? [] : [{ part: { kind: 'slot', slot: PHOTO }, says: null }];
  return [...words, ...photo, { part: { kind: 'pattern' }, says: null }];
}

/** The story on one line, the photo over the whole card. */
function fakeScene(document: Document, format: Format, room: number, sample: boolean): Scene {
  const bounds = { x: 0, y: 0, width: format.width, height: format.height };
  const story = sample ? 'A made-up story.' : wordsFor(document, STORY, format.id);
  const placed = photoFor(document, PHOTO, format.id);
  const line: TextNode = {
    kind: 'text',
    id: 'story/0',
    slot: STORY,
    text: story.slice(0, room),
    drawn: story.slice(0, room),
    after: '',
    family: 'Card',
    weight: 400,
    size: 40,
    lang: 'en',
    letterSpacing: 0,
    direction: 'ltr',
    align: 'left',
    x: 0,
    y: 40,
    paint: '#000000',
    opacity: 1,
    bounds,
  };
  const picture = (photo: PlacedPhoto): ImageNode => ({
    kind: 'image',
    id: 'photo/photo',
    slot: PHOTO,
    photo: photo.photo,
    picture: pictureKey(plainPicture(photo.photo)),
    photoSize: { width: photo.width, height: photo.height },
    matrix: IDENTITY,
    mask: '',
    opacity: 1,
    bounds,
  });
  const nodes: readonly Node[] = placed === null ? [line] : [picture(placed), line];
  const letters = Math.max(0, story.length - room);
  return {
    format: format.id,
    width: format.width,
    height: format.height,
    direction: 'ltr',
    nodes,
    parts: [],
    overflow: letters > 0 ? [{ slot: STORY, letters }] : [],
    typeScale: letters > 0 ? 0 : 1,
    smallPrint: 0,
    regions: [{ slot: STORY, bounds }],
    sample,
  };
}

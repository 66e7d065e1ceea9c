import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { framePhoto } from '#domain/document/framing.ts';
import { applyMatrix } from '#domain/geometry/matrix.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import type { ImageNode, Scene } from '#scene/scene.ts';
import { aTemplateOf, aDocument, PHOTO, slot, FRAMING } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { cropPhotos } from './crop-photos.ts';

const id = pictureKey(plainPicture(v.parse(photoIdSchema, 'sample')));
type Cut = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly to: readonly number[] };
let cuts: Cut[] = [];
const bitmap = (width: number, height: number) => ({ width, height, close: vi.fn<() => void>() }) as unknown as ImageBitmap;
const imageIn = (scene: Scene): ImageNode => present(scene.nodes.find((node): node is ImageNode => node.kind === 'image'));

/** A card whose photo stands in a box as wide as the card and 540 px high. */
const card = (photo: object = PHOTO) =>
  composeCard(aDocument({ photos: { photo } }), {
    template: aTemplateOf([{ kind: 'photo', slot: 'photo', height: 50 }], { padding: 0, safe: [] }),
  });

beforeEach(() => {
  cuts = [];
  vi.stubGlobal(
    'createImageBitmap',
    async (_of: ImageBitmap, x: number, y: number, width: number, height: number, to: ImageBitmapOptions) => {
      cuts.push({ x, y, width, height, to: [to.resizeWidth ?? 0, to.resizeHeight ?? 0] });
      return bitmap(to.resizeWidth ?? 0, to.resizeHeight ?? 0);
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('cropping photos for an export', () => {
  it('cuts out what shows, with a margin, at the size it shows', async () => {
    const { photos } = need(await cropPhotos(await card(), new Map([[id, bitmap(1600, 1200)]])));
    // 1080 x 540 covers: the whole width of the photo at 0.675, so 800 of its 1200 rows, the middle at 40%.
    expect(cuts).toEqual([{ x: 0, y: 78, width: 1600, height: 804, to: [1080, 543] }]);
    expect([photos.get(id)?.width, photos.get(id)?.height]).toEqual([1080, 543]);
  });

  it('paints every spot of the photo where it was', async () => {
    for (const size of [bitmap(1600, 1200), bitmap(720, 540), bitmap(533, 400)]) {
      const scene = await card({ ...PHOTO, framing: { ...FRAMING, zoom: 1.7, rotation: 20, focusX: 0.3 } });
      const { scene: after, photos } = need(await cropPhotos(scene, new Map([[id, size]])));
      const cut = present(cuts.at(-1));
      const [before, now] = [imageIn(scene), imageIn(after)];
      const copy = present(photos.get(id));
      for (const spot of [
        { x: cut.x, y: cut.y },
        { x: cut.x + cut.width, y: cut.y + cut.height },
      ]) {
        const whole = applyMatrix(before.matrix, { x: (spot.x * 1600) / size.width, y: (spot.y * 1200) / size.height });
        const share = { x: (spot.x - cut.x) / cut.width, y: (spot.y - cut.y) / cut.height };
        const cropped = applyMatrix(now.matrix, { x: share.x * now.photoSize.width, y: share.y * now.photoSize.height });
        expect(cropped.x).toBeCloseTo(whole.x, 6);
        expect(cropped.y).toBeCloseTo(whole.y, 6);
      }
      expect([cut.x, cut.y, cut.width, cut.height].every(Number.isInteger)).toBe(true);
      expect(copy.width).toBeLessThanOrEqual(cut.width);
    }
  });

  it('invents no pixels when the photo is too small', async () => {
    const small = { ...PHOTO, width: 400, height: 300 };
    await cropPhotos(await card(small), new Map([[id, bitmap(400, 300)]]));
    const cut = present(cuts[0]);
    expect(cut.to).toEqual([cut.width, cut.height]);
  });

  it('cuts once what two boxes show of the same photo', async () => {
    const scene = await card();
    const other = imageIn(scene);
    const rect = { x: 0, y: 600, width: 100, height: 300 };
    const second: ImageNode = {
      ...other,
      id: 'second',
      bounds: rect,
      slot: slot('photo'),
      matrix: framePhoto(other.photoSize, rect, FRAMING),
    };
    const { scene: after } = need(await cropPhotos({ ...scene, nodes: [...scene.nodes, second] }, new Map([[id, bitmap(1600, 1200)]])));
    expect(cuts).toHaveLength(1);
    expect(cuts[0]).toMatchObject({ y: 0, height: 1200 });
    const sizes = after.nodes.flatMap((node) => (node.kind === 'image' ? [node.photoSize] : []));
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it('asks for nothing where no photo is on the card', async () => {
    const scene = await composeCard(aDocument());
    expect(need(await cropPhotos(scene, new Map()))).toEqual({ scene, photos: new Map() });
    expect(cuts).toEqual([]);
  });

  it('fails with a kind when the browser has no memory for it', async () => {
    vi.stubGlobal('createImageBitmap', async () => Promise.reject(new DOMException('no memory', 'InvalidStateError')));
    expect(needFailure(await cropPhotos(await card(), new Map([[id, bitmap(1600, 1200)]])))).toEqual({
      kind: 'export-failed',
      reason: 'no memory',
    });
  });
});

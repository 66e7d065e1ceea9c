import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FRAMING } from '#domain/document/framing-schema.ts';
import { framePhoto } from '#domain/document/framing.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import type { Size } from '#domain/geometry/geometry.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { aDocument, slot } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { photoShortfall } from './photo-shortfall.ts';
import type { ImageNode, Scene } from './scene.ts';

const ID = v.parse(photoIdSchema, 'photo-1');

/** A card with one photo, `photo` px large, over the whole of it. */
async function cardWith(photo: Size, card: Size, zoom = 1): Promise<Scene> {
  const bounds = { x: 0, y: 0, ...card };
  const node: ImageNode = {
    kind: 'image',
    id: 'photo',
    slot: slot('photo'),
    photo: ID,
    picture: pictureKey(plainPicture(ID)),
    photoSize: photo,
    matrix: framePhoto(photo, bounds, { ...DEFAULT_FRAMING, zoom }),
    mask: '',
    opacity: 1,
    bounds,
  };
  return { ...(await composeCard(aDocument())), ...card, nodes: [node] };
}

describe('photoShortfall', () => {
  it('finds nothing lacking while a photo is shown no larger than it is, or hardly', async () => {
    const card = { width: 1000, height: 1000 };
    expect(photoShortfall(await cardWith({ width: 4000, height: 3000 }, card))).toBeNull();
    expect(photoShortfall(await cardWith({ width: 1000, height: 1000 }, card))).toBeNull();
    expect(photoShortfall(await cardWith({ width: 880, height: 880 }, card))).toBeNull();
  });

  it('says by how much a photo is enlarged, and which px it lacks', async () => {
    const shortfall = photoShortfall(await cardWith({ width: 800, height: 500 }, { width: 1000, height: 1000 }));
    expect(shortfall).toMatchObject({ enlarged: 2, had: { width: 500, height: 500 }, needed: { width: 1000, height: 1000 } });
  });

  it('counts the zoom in', async () => {
    const shortfall = photoShortfall(await cardWith({ width: 2000, height: 2000 }, { width: 1000, height: 1000 }, 4));
    expect(shortfall?.enlarged).toBeCloseTo(2);
    expect(shortfall?.had).toEqual({ width: 500, height: 500 });
  });

  it('tells of the photo that lacks the most', async () => {
    const [small, smaller] = await Promise.all(
      [600, 300].map((side) => cardWith({ width: side, height: side }, { width: 1200, height: 1200 })),
    );
    const nodes = [...(small?.nodes ?? []), ...(smaller?.nodes ?? [])];
    expect(photoShortfall({ ...(await cardWith({ width: 1, height: 1 }, { width: 1, height: 1 })), nodes })?.enlarged).toBe(4);
  });

  it('has nothing to say of a card without a photo', async () => {
    expect(photoShortfall(await composeCard(aDocument()))).toBeNull();
  });
});

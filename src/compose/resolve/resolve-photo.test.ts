import { describe, expect, it } from 'vitest';
import { applyMatrix } from '#domain/geometry/matrix.ts';
import type { ImageNode } from '#scene/scene.ts';
import { aDocument, aLoadedPack, aPack, aTemplate, packJson, PHOTO, type Json } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';

const pack = aPack({ slots: [...(packJson()['slots'] as readonly Json[]), { kind: 'mark', id: 'mark' }] });
const box = (slot: string) => ({ kind: 'photo', slot, width: 40, height: 20 });
const template = aTemplate({
  slots: ['story', 'photo', 'mark'],
  root: {
    kind: 'group',
    children: [box('photo'), box('mark'), { kind: 'words', slots: ['story'], style: 'story', when: { photo: true } }],
  },
});
const tall = { ...PHOTO, width: 500, height: 1000 };

async function cardWith(photos: Json): Promise<{ readonly images: readonly ImageNode[]; readonly words: number }> {
  const document = aDocument({ words: { story: { text: 'With a photo' } }, photos });
  const scene = await composeCard(document, { template, pack: aLoadedPack(template, pack) });
  return {
    images: scene.nodes.filter((node): node is ImageNode => node.kind === 'image'),
    words: scene.nodes.filter((node) => node.kind === 'text').length,
  };
}

/** Where the picture's corners come to lie, against its box. */
function reach({ matrix, photoSize, bounds }: ImageNode): { readonly across: number; readonly down: number } {
  const from = applyMatrix(matrix, { x: 0, y: 0 });
  const to = applyMatrix(matrix, { x: photoSize.width, y: photoSize.height });
  return { across: (to.x - from.x) / bounds.width, down: (to.y - from.y) / bounds.height };
}

describe('a picture in its box', () => {
  it('covers it when it is a photo, and stands whole in it when it is a mark', async () => {
    const { images } = await cardWith({ photo: tall, mark: { ...tall, photo: 'mark' } });
    const [photo, mark] = images.map(reach);
    expect(photo?.across).toBeCloseTo(1);
    expect(photo?.down).toBeGreaterThan(1);
    expect(mark?.down).toBeCloseTo(1);
    expect(mark?.across).toBeLessThan(1);
  });

  it('makes it a card with a photo only when it is one: a mark alone does not', async () => {
    expect((await cardWith({ mark: tall })).words).toBe(0);
    expect((await cardWith({ photo: tall })).words).toBe(1);
  });
});

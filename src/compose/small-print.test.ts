import { describe, expect, it } from 'vitest';
import { written } from '#tests/support/builders.ts';
import { composeCard, sizeOf } from '#tests/support/compose-card.ts';

const SENTENCE = 'Neighbours bake bread together. ';
const cardOf = (letters: number) => composeCard(written({ story: SENTENCE.repeat(100).slice(0, letters) }));

describe('small print', () => {
  it('is none while the words stand in comfortable type', async () => {
    expect((await cardOf(100)).smallPrint).toBe(0);
  });

  it('tells about how many letters fewer would make the type comfortable', async () => {
    let letters = 100;
    let scene = await cardOf(letters);
    while (scene.smallPrint === 0 && scene.overflow.length === 0) scene = await cardOf((letters += 20));
    expect(scene.overflow).toEqual([]);
    expect(scene.smallPrint).toBeGreaterThan(0);
    expect(scene.smallPrint).toBeLessThan(letters / 2);
    const shorter = await cardOf(letters - scene.smallPrint - 20);
    expect(shorter.smallPrint).toBe(0);
    expect(sizeOf(shorter, 'story')).toBeGreaterThan(sizeOf(scene, 'story'));
  });
});

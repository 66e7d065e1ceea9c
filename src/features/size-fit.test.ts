import { describe, expect, it } from 'vitest';
import { withShortened, withShorterWords } from '#domain/document/edit-document.ts';
import type { Scene } from '#scene/scene.ts';
import { aDocument, aFormat, slot } from '#tests/support/builders.ts';
import { fitSummary, sizeFit } from './size-fit.ts';

const square = aFormat({ id: 'square' });
const wide = aFormat({ id: 'wide', width: 1600, height: 900 });
const story = slot('story');

function scene(format: typeof square, changes: Partial<Scene> = {}): Scene {
  const { id, width, height } = format;
  return {
    format: id,
    width,
    height,
    direction: 'ltr',
    nodes: [],
    parts: [],
    overflow: [],
    typeScale: 0.5,
    smallPrint: 0,
    regions: [],
    sample: false,
    ...changes,
  };
}

describe('how words fit a size', () => {
  it('is well when all of them stand there in a good size', () => {
    expect(sizeFit(scene(square), aDocument())).toEqual({ kind: 'well' });
  });

  it('is small print when only the smallest type holds them', () => {
    expect(sizeFit(scene(square, { typeScale: 0, smallPrint: 40 }), aDocument())).toEqual({ kind: 'small', letters: 40 });
  });

  it('is over by the letters of all slots together, until the person agrees', () => {
    const over = scene(square, {
      overflow: [
        { slot: story, letters: 80 },
        { slot: slot('name'), letters: 4 },
      ],
    });
    expect(sizeFit(over, aDocument())).toMatchObject({ kind: 'over', letters: 84, accepted: false });
    expect(sizeFit(over, withShortened(aDocument(), square.id, true))).toMatchObject({ kind: 'over', accepted: true });
  });
});

describe('how words fit all sizes', () => {
  const over = new Map([
    [square.id, scene(square, { typeScale: 0, smallPrint: 12 })],
    [wide.id, scene(wide, { overflow: [{ slot: story, letters: 9 }] })],
  ]);

  it('names the small and the too long ones', () => {
    expect(fitSummary([square, wide], over, aDocument())).toEqual({
      small: [square],
      smallBy: 12,
      over: [wide],
      accepted: [],
      special: [wide],
    });
  });

  it('keeps a size in the list of special ones once it was agreed to or has its own text', () => {
    const agreed = withShortened(aDocument(), wide.id, true);
    expect(fitSummary([square, wide], over, agreed)).toMatchObject({ over: [], accepted: [wide], special: [wide] });
    const own = withShorterWords(aDocument(), square.id, story, 'Short');
    expect(fitSummary([square, wide], over, own)).toMatchObject({ over: [wide], special: [square, wide] });
  });

  it('says nothing about sizes still being composed, nor about sample words', () => {
    const nothing = { small: [], smallBy: 0, over: [], accepted: [], special: [] };
    expect(fitSummary([square, wide], new Map(), aDocument())).toEqual(nothing);
    const sample = new Map([[square.id, scene(square, { sample: true, typeScale: 0, smallPrint: 9 })]]);
    expect(fitSummary([square], sample, aDocument())).toEqual(nothing);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPhotos, photoKey } from './photo-names.ts';

const files = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('names of photos', () => {
  it('mean the same photo whatever the capitals, the ending, the folder and how accents are coded', () => {
    for (const name of ['Zoe\u0308.JPG', 'zo\u00EB.png', 'class 3/ZOË.jpeg', 'C:\\photos\\zoë', ' zoë.heic ']) {
      expect(photoKey(name), name).toBe('zo\u00EB');
    }
  });

  it('keep a dot that begins no ending of a picture', () => {
    expect(photoKey('samira.k')).toBe('samira.k');
    expect(photoKey('samira.k.jpg')).toBe('samira.k');
  });

  it('are not turned round by marks of direction', () => {
    expect(photoKey('\u202Egpj.anna')).toBe('gpj.anna');
  });

  it('are found, missed and doubled', () => {
    const match = matchPhotos(files('a.jpg', 'B.png', 'b.JPG', 'c.jpg'), ['A', 'b.jpg', 'd']);
    expect([...match.photos.keys()]).toEqual(['a', 'c']);
    expect([...match.doubles]).toEqual(['b']);
    expect(match.unused.map(({ name }) => name)).toEqual(['c.jpg']);
  });

  it('never give a row a photo of another name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (names, wanted) => {
        const { photos } = matchPhotos(files(...names), [wanted]);
        const found = photos.get(photoKey(wanted));
        expect(found === undefined || photoKey(found.name) === photoKey(wanted)).toBe(true);
      }),
    );
  });
});

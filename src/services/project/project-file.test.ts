import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, PHOTO, written } from '#tests/support/builders.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { LARGEST_PROJECT, readProject, writeProject } from './project-file.ts';
import { xmpOf } from './xmp.ts';

const document = aDocument({
  words: { story: { text: 'بيتنا\n"and" more', lang: 'ar', direction: 'rtl' } },
  photos: { photo: PHOTO },
  overrides: { square: { words: { story: 'short' }, framing: {}, shortened: true } },
});
const photoId = present(Object.values(document.photos)[0]).photo;
const photo = new Blob([new Uint8Array([255, 216, 255, 0, 1, 2])], { type: 'image/jpeg' });
const asFile = (text: string) => new Blob([text]);

describe('a project file', () => {
  it('gives back the document as it was, and its photos', async () => {
    const project = need(await readProject(asFile(await writeProject({ document, photos: new Map([[photoId, photo]]) }))));
    expect(project.document).toEqual(document);
    const kept = present(project.photos.get(photoId));
    expect(kept.type).toBe('image/jpeg');
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(new Uint8Array(await photo.arrayBuffer()));
  });

  it('has no photo that nobody put in, and gives none that the document does not show', async () => {
    const without = await writeProject({ document, photos: new Map() });
    expect(need(await readProject(asFile(without))).photos.size).toBe(0);
    const hidden = await writeProject({ document: written({ story: 'a' }), photos: new Map([[photoId, photo]]) });
    expect(need(await readProject(asFile(hidden))).photos.size).toBe(0);
  });

  it('keeps any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (story) => {
        const made = written({ story });
        expect(need(await readProject(asFile(await writeProject({ document: made, photos: new Map() })))).document).toEqual(made);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['', 'project-none'],
    ['{}', 'project-none'],
    ['[1,2', 'project-none'],
    ['{"kind":"community-graphics","version":2,"document":{},"photos":{}}', 'project-newer'],
    ['{"kind":"community-graphics","version":1,"document":{"version":99},"photos":{}}', 'project-newer'],
    ['{"kind":"community-graphics","version":1,"document":{},"photos":{}}', 'project-damaged'],
    ['{"kind":"community-graphics","version":1,"document":{},"photos":{"x":{"type":"image/svg+xml","data":""}}}', 'project-damaged'],
    ['{"kind":"community-graphics","version":1,"document":{},"photos":{},"more":1}', 'project-damaged'],
  ])('of %j is refused: %s', async (text, kind) => {
    expect(needFailure(await readProject(asFile(text))).kind).toBe(kind);
  });

  it('larger than any project is refused unread', async () => {
    const huge = { size: LARGEST_PROJECT + 1, arrayBuffer: () => Promise.reject(new Error('must not be read')) };
    expect(needFailure(await readProject(huge)).kind).toBe('project-too-large');
  });
});

describe('a description inside a picture', () => {
  it('is well-formed whatever it says, and says it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (altText) => {
        const packet = xmpOf({ altText, lang: 'en' });
        expect(() => parseXml(packet)).not.toThrow();
      }),
    );
    expect(parseXml(xmpOf({ altText: 'Tea & <bread> "for" all', lang: 'en' })).text).toContain('Tea & <bread> "for" all');
  });
});

import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, PHOTO, written } from '#tests/support/builders.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { onePixel } from '#tests/support/one-pixel.ts';
import { carriesProject, carryProject, LARGEST_FILE, readProject, writeProject } from './project-file.ts';
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
    ['{"kind":"community-graphics","version":1,"document":{},"photos":{"x":{"type":"image/png","data":"a=="}}}', 'project-damaged'],
    ['{"kind":"community-graphics","version":1,"document":{},"photos":{},"more":1}', 'project-damaged'],
    ['{"kind":"community-graphics","version":1,"document":{"__proto__":{"version":3}},"photos":{}}', 'project-damaged'],
    ['['.repeat(200_000), 'project-none'],
    [`{"kind":"community-graphics","version":1,"photos":{},"document":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 'project-none'],
  ])('of %.60j is refused: %s', async (text, kind) => {
    expect(needFailure(await readProject(asFile(text))).kind).toBe(kind);
  });

  it('larger than any project is refused unread', async () => {
    const huge = { size: LARGEST_FILE + 1, arrayBuffer: () => Promise.reject(new Error('must not be read')) };
    expect(needFailure(await readProject(huge)).kind).toBe('project-too-large');
  });

  it('with a photo as large as they come is read', async () => {
    const large = new Blob([new Uint8Array(9_000_001)], { type: 'image/jpeg' });
    const project = need(await readProject(asFile(await writeProject({ document, photos: new Map([[photoId, large]]) }))));
    expect(present(project.photos.get(photoId)).size).toBe(9_000_001);
  });

  it('that can’t be had is told', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(needFailure(await readProject(gone)).kind).toBe('project-unreadable');
  });

  it('damaged in any way is read or refused, and nothing is thrown', async () => {
    const text = await writeProject({ document, photos: new Map([[photoId, photo]]) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.nat(text.length - 1), fc.constantFrom('', '"', '{', '}', '[', ']', ',', '\\', '0', '-', '__proto__', '\u0000')),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        async (changes) => {
          const damaged = [...text];
          for (const [at, letter] of changes) damaged[at] = letter;
          const read = await readProject(asFile(damaged.join('')));
          expect(read.ok || read.error.kind.startsWith('project-')).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('a project inside a picture', () => {
  const described = { altText: 'Tea & bread', lang: 'en' };

  it('gives back every byte of its document, and is found at a glance', async () => {
    const text = await writeProject({ document, photos: new Map([[photoId, photo]]) });
    const png = await carryProject(onePixel(), text, described);
    expect(await carriesProject(png)).toBe(true);
    const project = need(await readProject(png));
    expect(JSON.stringify(project.document)).toBe(JSON.stringify(document));
    expect(present(project.photos.get(photoId)).size).toBe(photo.size);
  });

  it('is not there in any other picture or file', async () => {
    expect(await carriesProject(onePixel())).toBe(false);
    expect(await carriesProject(photo)).toBe(false);
    expect(needFailure(await readProject(onePixel())).kind).toBe('project-none');
    expect(needFailure(await readProject(photo)).kind).toBe('project-none');
  });

  it('damaged in any way is read or refused, and nothing is thrown', async () => {
    const png = new Uint8Array(
      await (await carryProject(onePixel(), await writeProject({ document, photos: new Map() }), described)).arrayBuffer(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: png.length - 400, max: png.length }),
        fc.array(fc.tuple(fc.nat(png.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (cut, flips) => {
          const damaged = png.slice(0, cut);
          for (const [at, byte] of flips) if (at < damaged.length) damaged[at] = byte;
          const read = await readProject(new Blob([damaged]));
          expect(read.ok || read.error.kind.startsWith('project-')).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
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

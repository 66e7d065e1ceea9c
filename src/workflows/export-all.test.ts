import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import type { ExportPool } from '#services/export/export-pool.ts';
import type { Darkroom, Wholes } from '#services/photo/darkroom.ts';
import { aDocument, aFormat, PHOTO, written } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { exportAll } from './export-all.ts';
import type { Studio, Table } from './studio.ts';

const sizes = [300, 900, 500, 700, 400, 800].map((width) => aFormat({ id: `size-${width}`, width, height: width }));
const png = new Blob(['png']);
const sample = pictureKey(plainPicture(v.parse(photoIdSchema, 'sample')));

async function tableOf(document: Document, compose?: (format: Format, scene: Scene) => Scene): Promise<Table> {
  const scene = await composeCard(document);
  const made = (format: Format): Scene => ({ ...scene, format: format.id, width: format.width, height: format.height });
  const prepared = { faces: [], uncovered: [] };
  const composeAt = (format: Format) => compose?.(format, made(format)) ?? made(format);
  return { document, prepared, compose: composeAt } as unknown as Table;
}

function studioWith(toPicture: ExportPool['toPicture'], wholes: Darkroom['wholes'] = developed().wholes): Studio {
  return { darkroom: { wholes }, exporter: { where: () => 'page', toPicture, close: () => undefined } } as unknown as Studio;
}

/** A darkroom with these pictures, and how often they were asked for and given back. */
function developed(pictures: Wholes['bitmaps'] = new Map()) {
  const release = vi.fn<() => void>();
  return { release, wholes: vi.fn<Darkroom['wholes']>(async () => ok({ bitmaps: pictures, release })) };
}

beforeEach(() => vi.stubGlobal('createImageBitmap', async () => Promise.reject(new DOMException('no memory', 'InvalidStateError'))));
afterEach(() => vi.unstubAllGlobals());

describe('exporting every size', () => {
  it('answers the pictures in the order asked for, each named for its size and nothing else', async () => {
    const studio = studioWith(async () => ok(png));
    const { pictures, failures } = await exportAll(studio, await tableOf(written({ story: 'My secret', name: 'Samira' })), sizes);
    expect(pictures.map((picture) => picture.format.id)).toEqual(sizes.map((format) => format.id));
    expect(pictures[0]?.name).toBe('community-graphics-size-300-300x300.png');
    expect(failures).toEqual([]);
  });

  it('starts with the largest, and keeps at most four at a time', async () => {
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const studio = studioWith(async ({ scene }) => {
      order.push(scene.width);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return ok(png);
    });
    await exportAll(studio, await tableOf(aDocument()), sizes);
    expect(order).toEqual([900, 800, 700, 500, 400, 300]);
    expect(most).toBe(4);
  });

  it('tells of each picture as it comes, also of one that failed, and makes the rest', async () => {
    const studio = studioWith(async ({ scene }) =>
      scene.width === 500 ? fail({ kind: 'export-too-large', width: 500, height: 500 }) : ok(png),
    );
    const seen: string[] = [];
    const { pictures, failures } = await exportAll(studio, await tableOf(aDocument()), sizes, {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
    expect(pictures).toHaveLength(5);
    expect(failures.map((failure) => [failure.format.id, failure.error.kind])).toEqual([['size-500', 'export-too-large']]);
  });

  it('counts a photo the browser has no memory for as a failed picture', async () => {
    const table = await tableOf(aDocument({ photos: { photo: PHOTO } }), (format, scene) => ({
      ...scene,
      nodes: [
        {
          kind: 'image',
          id: 'photo',
          slot: 'photo',
          photo: 'sample',
          picture: sample,
          photoSize: { width: 1600, height: 1200 },
          matrix: [1, 0, 0, 1, 0, 0],
          mask: '',
          opacity: 1,
          bounds: { x: 0, y: 0, width: format.width, height: format.height },
        } as unknown as Scene['nodes'][number],
      ],
    }));
    const bitmap = { width: 1600, height: 1200 } as unknown as ImageBitmap;
    const studio = studioWith(async () => ok(png), developed(new Map([[sample, bitmap]])).wholes);
    const { pictures, failures } = await exportAll(studio, table, sizes.slice(0, 1));
    expect([pictures.length, failures[0]?.error]).toEqual([0, { kind: 'export-failed', reason: 'no memory' }]);
  });

  it('develops its photos once for all sizes, and lets go of them', async () => {
    const { wholes, release } = developed();
    await exportAll(
      studioWith(async () => ok(png), wholes),
      await tableOf(aDocument()),
      sizes,
    );
    expect([wholes.mock.calls.length, release.mock.calls.length]).toEqual([1, 1]);
  });

  it('counts every size as failed where a photo can’t be developed', async () => {
    const error = { kind: 'photo-not-developed', reason: 'no memory' } as const;
    const studio = studioWith(
      async () => ok(png),
      async () => fail(error),
    );
    const { pictures, failures } = await exportAll(studio, await tableOf(aDocument()), sizes);
    expect([pictures.length, failures.map((failure) => failure.error)]).toEqual([0, sizes.map(() => error)]);
  });

  it('stops with the reason it was stopped for', async () => {
    const stop = new AbortController();
    let made = 0;
    const studio = studioWith(async () => {
      made += 1;
      stop.abort('enough');
      return ok(png);
    });
    await expect(exportAll(studio, await tableOf(aDocument()), sizes, { signal: stop.signal })).rejects.toBe('enough');
    expect(made).toBeLessThan(sizes.length);
  });

  it('never lets made-up words out', async () => {
    const studio = studioWith(async () => ok(png));
    const table = await tableOf(aDocument(), (_format, scene) => ({ ...scene, sample: true }));
    await expect(exportAll(studio, table, sizes)).rejects.toThrow('sample');
  });
});

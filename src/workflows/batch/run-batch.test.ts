import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { batchModel } from '#compose/batch/row-document.ts';
import type { ColumnUse } from '#domain/batch/column-use.ts';
import { matchPhotos } from '#domain/batch/photo-names.ts';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { fail, ok } from '#domain/result.ts';
import type { PhotoFile } from '#services/batch/photo-files.ts';
import type { PartPlace } from '#services/export/part-place.ts';
import type { NamedFile } from '#services/export/zip.ts';
import { slot } from '#tests/support/builders.ts';
import { fakePhoto, fakeStudio, type FakeStudioOptions } from '#tests/support/fake-studio.ts';
import { need, present } from '#tests/support/need.ts';
import type { BatchFault } from './batch-fault.ts';
import type { BatchJob } from './make-row.ts';
import { BATCH_START, runBatch, type BatchHooks, type FinishedPart } from './run-batch.ts';

const STORY: ColumnUse = { kind: 'words', slot: slot('story') };
const PHOTO: ColumnUse = { kind: 'photo', slot: slot('photo') };
const USES = [STORY, PHOTO];

type Cells = readonly [string, string];

async function batch(cells: readonly Cells[], files: readonly PhotoFile[] = [], options: FakeStudioOptions = {}) {
  const studio = await fakeStudio(options);
  const pack = need(await studio.openTemplates([])).pack;
  const [design] = pack.templates;
  const blank = newDocument({
    packId: pack.id,
    templateId: present(design).id,
    paletteId: present(design).palette,
    seed: 1,
    locale: 'en',
  });
  const open = withWords(blank, slot('story'), 'My own');
  const job: BatchJob = {
    model: { document: batchModel(open, [slot('story'), slot('photo')], pack, USES), pack, uses: USES, yes: [] },
    photos: matchPhotos(
      files,
      cells.map(([, photo]) => photo),
    ),
    notice: true,
    rows: cells.map((each, index) => ({ number: index + 2, cells: each })),
    formats: studio.catalogue.formats.filter(({ usual }) => usual).slice(0, 3),
    keepShortened: false,
    kit: {
      design: '',
      phrases: { says: (text) => text, photo: (text) => text, instead: ({ kind }) => kind },
      titles: { caption: 'Caption', description: 'Description', descriptionOf: () => 'Descriptions' },
    },
  };
  return { studio, job };
}

const photo = (name: string): PhotoFile => ({ name, bytes: 3, open: async () => ok(new Blob(['jpg'])) });
const png = (bytes: number) => async () => ok({ size: bytes, type: 'image/png' } as Blob);

/** Takes what it is given, and keeps the names by part. */
function shelf() {
  const parts = new Map<string, string[]>();
  const place: PartPlace = {
    kind: 'folder',
    async write(name, files) {
      const names: string[] = [];
      for await (const file of files) names.push(file.name);
      parts.set(name, names);
      return ok(null);
    },
  };
  return { place, parts };
}

function hooks(changes: Partial<BatchHooks> = {}) {
  const faults: BatchFault[] = [];
  const finished: FinishedPart[] = [];
  const all: BatchHooks = {
    signal: new AbortController().signal,
    gate: async () => {},
    onRow: (_done, missing) => faults.push(...missing),
    onPart: async (part) => void finished.push(part),
    listFaults: (missing): NamedFile => ({ name: `faults-${missing.map(({ row }) => row).join('+')}.csv`, blob: new Blob() }),
    ...changes,
  };
  return { hooks: all, faults, finished };
}

const rows = (count: number): readonly Cells[] => Array.from({ length: count }, (_, index) => [`Story ${index}`, ''] as const);
const pictures = (names: readonly string[]) => names.filter((name) => name.endsWith('.png'));

beforeEach(() => vi.stubGlobal('createImageBitmap', async () => fakePhoto().bitmap));
afterEach(() => vi.unstubAllGlobals());

describe('a table made into cards', () => {
  it('fills parts of at most 200 cards with whole rows, each part before the next', async () => {
    const { studio, job } = await batch(rows(140));
    const { place, parts } = shelf();
    const run = hooks();
    const end = need(await runBatch(studio, { job, place, from: BATCH_START, print: 'a'.repeat(16) }, run.hooks));
    expect([...parts.values()].map((names) => pictures(names).length)).toEqual([198, 198, 24]);
    expect([...parts.keys()][1]).toBe('community-graphics-aaaaaaaa-part-002.zip');
    expect(run.finished.map(({ after }) => after)).toEqual([
      { parts: 1, next: 66 },
      { parts: 2, next: 132 },
      { parts: 3, next: 140 },
    ]);
    expect(end).toEqual({ parts: 3, next: 140 });
    const all = [...parts.values()].flat();
    expect(new Set(all).size).toBe(all.length);
    expect(present(all[0])).toMatch(/^0002-ig-portrait-1080x1350\.png$/);
    expect(all).toContain('0002-words-instagram.txt');
  });

  it('closes a part before it would pass 300 MB', async () => {
    const { studio, job } = await batch(rows(5), [], { png: png(45_000_000) });
    const { place, parts } = shelf();
    await runBatch(studio, { job, place, from: BATCH_START, print: 'b' }, hooks().hooks);
    expect([...parts.values()].map((names) => pictures(names).length)).toEqual([6, 6, 3]);
  });

  it('stops a faulty row alone, and says why beside the cards', async () => {
    const { studio, job } = await batch(
      [
        ['Bread', 'a.jpg'],
        ['Soup', 'nowhere.jpg'],
        ['', ''],
        ['Rice', 'twice.jpg'],
        ['Tea', ''],
      ],
      [photo('A.JPG'), photo('twice.jpg'), photo('twice.png')],
    );
    const { place, parts } = shelf();
    const run = hooks();
    await runBatch(studio, { job, place, from: BATCH_START, print: 'c' }, run.hooks);
    const [names] = [...parts.values()];
    expect(pictures(present(names)).map((name) => name.slice(0, 4))).toEqual(['0002', '0002', '0002', '0006', '0006', '0006']);
    expect(run.faults.map(({ row, trouble }) => [row, trouble.kind])).toEqual([
      [3, 'photo-missing'],
      [4, 'empty'],
      [5, 'photo-double'],
    ]);
    expect(present(names).at(-1)).toBe('faults-3+4+5.csv');
  });

  it('leaves out the sizes whose words would be cut, unless told to make them', async () => {
    const room = () => 3;
    const { studio, job } = await batch([['A long story', '']], [], { room });
    const run = hooks();
    expect(need(await runBatch(studio, { job, place: shelf().place, from: BATCH_START, print: 'd' }, run.hooks)).parts).toBe(0);
    expect(run.faults.map(({ trouble }) => trouble.kind)).toEqual(['left-out', 'left-out', 'left-out']);
    const kept = shelf();
    await runBatch(studio, { job: { ...job, keepShortened: true }, place: kept.place, from: BATCH_START, print: 'd' }, hooks().hooks);
    expect([...kept.parts.values()].flat()).toHaveLength(4);
  });

  it('holds one photo at a time, and none in the end', async () => {
    const closed = vi.fn<() => void>();
    const readPhoto = async () => {
      const one = fakePhoto();
      return ok({ ...one, bitmap: { ...one.bitmap, close: closed } });
    };
    const { studio, job } = await batch(
      rows(4).map(([story], index) => [story, `${index}.jpg`] as const),
      [0, 1, 2, 3].map((index) => photo(`${index}.jpg`)),
      { readPhoto },
    );
    const held: number[] = [];
    const run = hooks({ onRow: () => held.push(studio.photos.previews().size) });
    await runBatch(studio, { job, place: shelf().place, from: BATCH_START, print: 'e' }, run.hooks);
    expect(held).toEqual([0, 0, 0, 0]);
    expect(closed).toHaveBeenCalledTimes(4);
  });

  it('frames every photo by who is in it', async () => {
    const { studio, job } = await batch([['Bread', 'a.jpg']], [photo('a.jpg')], {
      findFaces: async () => ok([{ x: 0.6, y: 0.1, width: 0.2, height: 0.2, score: 0.9 }]),
    });
    const table = vi.spyOn(studio, 'setTable');
    await runBatch(studio, { job, place: shelf().place, from: BATCH_START, print: 'i' }, hooks().hooks);
    const [document] = present(table.mock.calls[0]);
    expect(document.photos[slot('photo')]?.subjects).toEqual([{ x: 0.6, y: 0.1, width: 0.2, height: 0.2 }]);
  });

  it('goes on at the first row that is in no part', async () => {
    const { studio, job } = await batch(rows(140));
    const { place, parts } = shelf();
    await runBatch(studio, { job, place, from: { parts: 1, next: 66 }, print: 'f' }, hooks().hooks);
    expect([...parts.keys()].map((name) => name.slice(-7, -4))).toEqual(['002', '003']);
    expect([...parts.values()][0]?.[0]).toMatch(/^0068-/);
  });

  it('ends at once when stopped, also while it waits', async () => {
    const { studio, job } = await batch(rows(9));
    const stop = new AbortController();
    const run = hooks({ signal: stop.signal, onRow: (done) => done === 4 && stop.abort('enough') });
    await expect(runBatch(studio, { job, place: shelf().place, from: BATCH_START, print: 'g' }, run.hooks)).rejects.toBe('enough');
    expect(run.finished).toEqual([]);
  });

  it('begins no other part when one can’t be written', async () => {
    const { studio, job } = await batch(rows(140));
    const write = vi.fn<PartPlace['write']>(async () => fail({ kind: 'batch-disk-full' }));
    const ended = await runBatch(studio, { job, place: { kind: 'folder', write }, from: BATCH_START, print: 'h' }, hooks().hooks);
    expect(ended).toEqual(fail({ kind: 'batch-disk-full' }));
    expect(write).toHaveBeenCalledTimes(1);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { PrintJob } from '#domain/print/print-sheet.ts';
import { fail, ok } from '#domain/result.ts';
import type { ExportPool } from '#services/export/export-pool.ts';
import { aDocument, aFormat, aLoadedPack, aTemplate, written } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { makePrint, printScene } from './make-print.ts';
import type { Studio, Table } from './studio.ts';

const page = aFormat({ id: 'a4', width: 2480, height: 3508 });
const HOME: PrintJob = { paper: 'A4', kind: 'home', count: 4, lowInk: true };
const title = 'Community graphic, A4';

async function tableOf(sample = false): Promise<Table> {
  const scene = await composeCard(written({ story: 'Bread on Fridays' }));
  const compose: Table['compose'] = (format) => ({ ...scene, width: format.width, height: format.height, sample });
  return { document: aDocument(), prepared: { faces: [], uncovered: [] }, pictures: [], compose } as unknown as Table;
}

function studioWith(toPicture: ExportPool['toPicture']) {
  const release = vi.fn<() => void>();
  const studio = { darkroom: { wholes: async () => ok({ bitmaps: new Map(), release }) }, exporter: { toPicture } } as unknown as Studio;
  return { studio, release };
}

describe('making a print', () => {
  it('paints the card at the millimetres it has on the sheet, as rows, and says its words', async () => {
    const toPicture = vi.fn<ExportPool['toPicture']>(async () => ok(new Blob(['rows'])));
    const { studio, release } = studioWith(toPicture);
    const file = need(await makePrint(studio, await tableOf(), { page, job: HOME, title, signal: new AbortController().signal }));
    expect(toPicture.mock.lastCall?.[0]).toMatchObject({ form: 'rows', scene: { width: 2244, height: 3272 } });
    const said = [...'Bread on Fridays'].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()).join('');
    expect(await file.text()).toContain(`/Alt <FEFF${said}`);
    expect([file.type, release.mock.calls.length]).toEqual(['application/pdf', 1]);
  });

  it('answers what went wrong, and lets go of the photos', async () => {
    const { studio, release } = studioWith(async () => fail({ kind: 'export-too-large', width: 1, height: 1 }));
    const wanted = { page, job: HOME, title, signal: new AbortController().signal };
    expect(needFailure(await makePrint(studio, await tableOf(), wanted)).kind).toBe('export-too-large');
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('stops with the reason it was stopped for, and never prints made-up words', async () => {
    const { studio } = studioWith(async () => ok(new Blob()));
    await expect(makePrint(studio, await tableOf(), { page, job: HOME, title, signal: AbortSignal.abort('enough') })).rejects.toBe(
      'enough',
    );
    const { signal } = new AbortController();
    await expect(makePrint(studio, await tableOf(true), { page, job: HOME, title, signal })).rejects.toThrow('sample');
  });

  it('saves ink at home, and never at a print shop', async () => {
    const compose = vi.fn<Table['compose']>((await tableOf()).compose);
    const table = { compose } as unknown as Table;
    printScene(table, page, HOME);
    printScene(table, page, { ...HOME, lowInk: false });
    printScene(table, page, { ...HOME, kind: 'shop' });
    const { palettes } = aLoadedPack(aTemplate()).pack;
    const worn = compose.mock.calls.map(([, wear]) => palettes.map((palette) => (wear?.(palette) ?? palette).colours.paper));
    expect(worn[0]).toEqual(palettes.map(() => '#FFFFFF'));
    expect(compose.mock.calls.map(([, wear]) => wear !== undefined)).toEqual([true, false, false]);
  });
});

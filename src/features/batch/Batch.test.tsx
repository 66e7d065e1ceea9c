import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { saveFile } from '#services/export/save-file.ts';
import { zipOf } from '#services/export/zip.ts';
import { createSettingsStore, type Settings } from '#services/storage/settings-store.ts';
import { slot } from '#tests/support/builders.ts';
import { fakePhoto, fakeStudio, type FakeStudioOptions } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { present } from '#tests/support/need.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Batch } from './Batch.tsx';

// jsdom draws nothing.
vi.mock('#workflows/batch/draw-row.ts', () => ({ drawRow: async () => [] }));
vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));
// jsdom's Blob is no Blob to the streams that make a ZIP; the browser tests open a real one. What goes in is taken one by one all the same.
vi.mock('#services/export/zip.ts', () => ({
  zipOf: vi.fn<typeof zipOf>(async (files) => {
    const names: string[] = [];
    for await (const { name } of files) names.push(name);
    return new Blob([names.join('\n')]);
  }),
  zipStream: vi.fn<() => never>(),
}));

vi.setConfig({ testTimeout: 30_000 });

const TABLE = 'story\tname\tphoto\tagreed\nBread\tAmal\ta.jpg\tyes\nSoup\tBo\t\tyes\nTea\tEve\t\t\n';

async function openBatch(table: string | null = TABLE, { batch = null, ...options }: FakeStudioOptions & Partial<Settings> = {}) {
  const studio = await fakeStudio(options);
  const settings = createSettingsStore('memory');
  settings.change({ batch });
  const services = { openStudio: async () => studio, settings };
  const rendered = await renderApp(<Batch status="" menu={null} notice={null} />, { services });
  const { app, user } = rendered;
  const { pack } = app.pack;
  const design = present(pack.templates[0]);
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  act(() => app.actions.open(withWords(blank, slot('story'), 'My own')));
  const paste = await screen.findByRole('textbox', { name: 'Or paste cells here' });
  if (table !== null) {
    await user.click(paste);
    await user.paste(table);
    await user.click(screen.getByRole('button', { name: 'Use these cells' }));
    await screen.findByText('3 rows');
  }
  return { ...rendered, studio };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  stubLayout();
  vi.stubGlobal('createImageBitmap', async () => fakePhoto().bitmap);
  vi.mocked(saveFile).mockClear();
  vi.mocked(zipOf).mockClear();
});

describe('cards from a table', () => {
  it('asks for the table first, and says what is wrong with one', async () => {
    const { user } = await openBatch(null);
    expect(screen.queryByRole('region', { name: '4. Make them' })).toBeNull();
    await user.upload(screen.getByLabelText('Choose a CSV file'), new File(['PK\u0003\u0004'], 'table.csv', { type: 'text/csv' }));
    expect(await screen.findByText(/a file of a spreadsheet program/)).toBeTruthy();
  });

  it('knows columns by their names, and lets another be chosen', async () => {
    const { user } = await openBatch();
    const table = region('1. Your table');
    const story = table.getByRole<HTMLSelectElement>('combobox', { name: /story/ });
    expect(story.selectedOptions[0]?.textContent).toBe('Your story');
    expect(table.getByRole<HTMLSelectElement>('combobox', { name: /photo/ }).selectedOptions[0]?.textContent).toBe('Photo: file name');
    await user.selectOptions(story, 'Headline');
    expect(story.selectedOptions[0]?.textContent).toBe('Headline');
  });

  it('gives an example that it can read itself', async () => {
    const { user } = await openBatch(null);
    await user.click(screen.getByRole('button', { name: 'Get an example table' }));
    const [file, name] = present(vi.mocked(saveFile).mock.calls[0]);
    expect(name).toBe('cards.csv');
    await user.upload(screen.getByLabelText('Choose a CSV file'), new File([await text(file)], name, { type: 'text/csv' }));
    await screen.findByText('1 row');
    for (const choice of screen.getAllByRole<HTMLSelectElement>('combobox', { name: /./ }).slice(0, 4)) {
      expect(choice.selectedOptions[0]?.textContent).not.toBe('Not used');
    }
  });

  it('says which rows have no photo, and which photos no row', async () => {
    const { user } = await openBatch();
    await user.upload(screen.getByLabelText('Choose photos'), [new File(['x'], 'other.jpg', { type: 'image/jpeg' })]);
    const photos = region('2. Your photos');
    expect((await photos.findByRole('status')).textContent).toContain('0 of 1 photos found');
    expect(photos.getByText('1 row without its photo')).toBeTruthy();
    expect(photos.getByText('1 photo that no row names')).toBeTruthy();
  });

  it('makes what can be made, one part to be saved before it ends, and tells the rest', async () => {
    const { user, app, studio } = await openBatch();
    await user.upload(screen.getByLabelText('Choose photos'), [new File(['x'], 'A.JPEG', { type: 'image/jpeg' })]);
    const usual = studio.catalogue.formats.filter((format) => format.usual).length;
    await user.click(await screen.findByRole('button', { name: `Make ${2 * usual} cards` }));
    const save = await screen.findByRole('button', { name: /^Save part 1/ });
    expect(saveFile).not.toHaveBeenCalled();
    await user.click(save);
    await screen.findByText('Done: 1 ZIP file.');
    const [zip, name] = present(vi.mocked(saveFile).mock.calls[0]);
    expect(name).toMatch(/^community-graphics-[0-9a-f]{8}-part-001\.zip$/);
    const files = (await text(zip)).split('\n');
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(2 * usual);
    expect(files.at(-1)).toBe('rows-not-made.csv');
    expect(screen.getByText(/does not say yes for this person/)).toBeTruthy();
    expect(app.settings.load().batch).toBeNull();
    expect(studio.photos.previews().size).toBe(0);
  });

  it('stops when it is cancelled', async () => {
    const png: FakeStudioOptions['png'] = (_scene, signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { user, app } = await openBatch(TABLE, { png });
    await user.click(await screen.findByRole('button', { name: /^Make \d+ cards$/ }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByText(/^Stopped\./);
    expect(app.settings.load().batch).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('tells of a table that was not finished, and goes on only with the same', async () => {
    const { user } = await openBatch(null, { batch: { print: '0'.repeat(16), parts: 2, next: 7, rows: 9 } });
    await user.click(screen.getByRole('textbox', { name: 'Or paste cells here' }));
    await user.paste(TABLE);
    expect(screen.getByText(/A table was not finished: 2 ZIP files, 7 of 9 rows/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use these cells' }));
    expect(await screen.findByText(/Another table was not finished: 2 ZIP files/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Go on with part/ })).toBeNull();
  });
});

function text(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('unreadable')));
    reader.readAsText(blob);
  });
}

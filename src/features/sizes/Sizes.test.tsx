import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { fail, ok } from '#domain/result.ts';
import { saveFile } from '#services/export/save-file.ts';
import type * as Zip from '#services/export/zip.ts';
import { zipOf } from '#services/export/zip.ts';
import { readProject } from '#services/project/project-file.ts';
import type { Session } from '#state/app-store.ts';
import { formatId, slot } from '#tests/support/builders.ts';
import { fakeStudio, type FakeStudioOptions } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { need, present } from '#tests/support/need.ts';
import { onePixel } from '#tests/support/one-pixel.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Sizes } from './Sizes.tsx';

vi.mock('#stage/CardCanvas.tsx', () => ({ CardCanvas: () => <canvas /> }));
vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));
// jsdom's Blob is no Blob to the streams that make a ZIP; the browser tests open a real one.
const zipped = vi.hoisted(() => ({ names: [] as string[] }));
vi.mock('#services/export/zip.ts', async (original) => ({
  ...(await original<typeof Zip>()),
  zipOf: vi.fn<typeof zipOf>(async (files) => {
    zipped.names = [];
    for await (const { name } of files) zipped.names.push(name);
    return new Blob(['zip']);
  }),
}));

type Open = FakeStudioOptions & { readonly words?: Readonly<Record<string, string>>; readonly session?: Partial<Session> };

async function openSizes({ words = { story: 'I baked on Fridays.' }, session = {}, ...options }: Open = {}) {
  const studio = await fakeStudio(options);
  const rendered = await renderApp(<Sizes status="" menu={null} notice={null} />, {
    session,
    services: { openStudio: async () => studio },
  });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  const written = Object.entries(words).reduce((document, [id, text]) => withWords(document, slot(id), text), blank);
  act(() => rendered.app.actions.open(written));
  const usual = studio.catalogue.formats.filter((format) => format.usual);
  return { ...rendered, studio, usual, document: () => rendered.app.store.getState().document };
}

const saveButton = (count: number) => enabled(`Save ${count} picture${count === 1 ? '' : 's'}`);
const only = (name: string) => enabled(`Save only ${name}`);

/** Nothing can be saved before it has been composed, and checked for words left out. */
async function enabled(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name });
  await waitFor(() => expect(button.disabled).toBe(false));
  return button;
}

// A busy machine needs longer for this many tiles than the defaults allow.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => {
  stubLayout();
  vi.mocked(saveFile).mockClear();
});

describe('choosing sizes', () => {
  it('has the usual ones ticked, by the kind of place', async () => {
    const { usual } = await openSizes();
    await saveButton(usual.length);
    const social = screen.getByRole('region', { name: 'Social media' });
    expect(within(social).getByRole<HTMLInputElement>('checkbox', { name: 'Instagram story' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'A4 poster' }).checked).toBe(true);
  });

  it('shows the others when asked, and keeps the choice with the document and for next time', async () => {
    const { app, user, usual, document } = await openSizes();
    await saveButton(usual.length);
    await user.click(within(screen.getByRole('region', { name: 'Social media' })).getByRole('button', { name: /more sizes/ }));
    await user.click(screen.getByRole('checkbox', { name: 'TikTok post' }));
    await saveButton(usual.length + 1);
    expect(document()?.formats).toContain(formatId('tiktok-photo'));
    expect(app.settings.load().chosenFormats).toContain(formatId('tiktok-photo'));
  });

  it('lets none be ticked, and then there is nothing to save', async () => {
    const { user, usual } = await openSizes();
    await saveButton(usual.length);
    await user.click(screen.getByRole('button', { name: 'None' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tick a size to save' }).disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'X' }));
    await saveButton(1);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'X post' }).checked).toBe(true);
  });

  it('says kindly that there is nothing yet, and offers no samples', async () => {
    await openSizes({ words: {} });
    expect(screen.getByText('Nothing to save yet')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('takes a kind look at what might tell who somebody is, and ticks nothing for anybody', async () => {
    const { app, usual } = await openSizes();
    await saveButton(usual.length);
    expect(screen.getByText(/Our rules found no phone number/)).toBeTruthy();
    act(() => app.actions.edit('words', (document) => withWords(document, slot('name'), 'Samira')));
    expect(await screen.findByText('a name: \u2068Samira\u2069')).toBeTruthy();
    act(() => app.actions.edit('words', (document) => withWords(document, slot('story'), 'Call 0117 496 0123')));
    expect(await screen.findByText('a phone number: \u20680117 496 0123\u2069')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /This is my story/ }).checked).toBe(false);
    act(() => app.actions.edit('words', (document) => withWords(document, slot('story'), 'They said a wave of refugees. We said hello.')));
    expect(await screen.findByText(/^\u2068wave of refugees\u2069: words for water/)).toBeTruthy();
    const help = screen.getByRole('link', { name: /Childline/ });
    expect([help.getAttribute('href'), help.getAttribute('rel')]).toEqual(['https://www.childline.org.uk/', 'noopener noreferrer']);
    await saveButton(usual.length);
  });
});

describe('saving', () => {
  it('hands over one PNG with a neutral name', async () => {
    const { user } = await openSizes({ words: { story: 'Secret', name: 'Samira' } });
    await user.click(await only('Instagram story'));
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'community-graphics-ig-story-1080x1920.png'));
    expect(await screen.findByText('Saved. Look in Downloads.')).toBeTruthy();
  });

  it('hands over many as one ZIP, and says how many', async () => {
    const { user, usual } = await openSizes();
    await user.click(await saveButton(usual.length));
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), `community-graphics-${usual.length}-sizes.zip`));
    expect(await screen.findByText(`Saved as one ZIP file with ${usual.length} pictures. Look in Downloads.`)).toBeTruthy();
    const { names } = zipped;
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(usual.length);
    expect(names).toContain('words-instagram.txt');
    expect(names.some((name) => name.includes('print') || name.includes('screen'))).toBe(false);
  });

  it('says which pictures became JPEGs, and why', async () => {
    const { user, usual } = await openSizes({
      png: async ({ format }) => ok(new Blob(['picture'], { type: format === formatId('li-post') ? 'image/jpeg' : 'image/png' })),
    });
    await user.click(await saveButton(usual.length));
    expect(await screen.findByText(/^As a JPEG.*LinkedIn .* \(at most 5 MB\)/)).toBeTruthy();
    expect(zipped.names.filter((name) => name.endsWith('.jpg'))).toEqual(['community-graphics-li-post-1200x1200.jpg']);
  });

  it('can be stopped, but not by the second tap on "Save": nothing is saved then', async () => {
    const { user } = await openSizes({
      png: (_scene, signal) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
    });
    const button = await only('X post');
    // A busy machine must not make two taps slow.
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    await user.click(button);
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    await user.click(cancel);
    expect(screen.queryByText('Stopped. Nothing was saved.')).toBeNull();
    now.mockReturnValue(1450);
    await user.click(cancel);
    now.mockRestore();
    expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('names each size that could not be made, and saves the rest', async () => {
    const { user, usual } = await openSizes({
      png: async (scene) =>
        scene.format === formatId('a4') ? fail({ kind: 'export-too-large', width: 1, height: 1 }) : ok(new Blob(['png'])),
    });
    await user.click(await saveButton(usual.length));
    expect((await screen.findByText(/^A4 poster: This device has too little memory/)).closest('[role=alert]')).toBeTruthy();
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), `community-graphics-${usual.length - 1}-sizes.zip`);
  });

  it('says so when the pictures can not be put together, and lets one try again', async () => {
    vi.mocked(zipOf).mockImplementationOnce(async () => {
      throw new RangeError('no memory');
    });
    const unforeseen = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', unforeseen);
    const { user, usual } = await openSizes();
    await user.click(await saveButton(usual.length));
    expect(await screen.findByText(/This picture could not be made/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: `Save ${usual.length} pictures` }).disabled).toBe(false);
    expect(unforeseen).toHaveBeenCalledOnce();
  });

  it('asks before words are left out, and saves once the person agrees', async () => {
    const { user, usual, document } = await openSizes({ room: (format) => (format.id === 'x-post' ? 5 : 1000) });
    expect(await screen.findByText(/too long for 1 of the sizes/)).toBeTruthy();
    await user.click(await saveButton(usual.length));
    expect(saveFile).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Save with “…”' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(document()?.overrides[formatId('x-post')]?.shortened).toBe(true);
  });

  it('shows the pictures to press and hold in a browser that saves no files', async () => {
    vi.stubGlobal('navigator', { ...navigator, userAgent: 'Mozilla/5.0 (iPhone) Instagram 358.0', language: 'en', languages: ['en'] });
    URL.createObjectURL = () => 'blob:picture';
    URL.revokeObjectURL = () => {};
    const { user, usual } = await openSizes();
    await enabled(`Make ${usual.length} pictures`);
    await user.click(await only('X post'));
    expect(await screen.findByRole('img', { name: 'I baked on Fridays.' })).toBeTruthy();
    expect(screen.getByText('Instagram has its own browser, and it saves no files')).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('shows a phone’s person the pictures first, to be shared with the caption of where they go, or saved together', async () => {
    stubLayout({ touched: true });
    URL.createObjectURL = () => 'blob:picture';
    URL.revokeObjectURL = () => {};
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    Object.assign(navigator, { canShare: () => true, share });
    const { user, usual } = await openSizes();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await user.click(await enabled(`Make ${usual.length} pictures`));
    const sheet = within(await screen.findByRole('dialog', { name: 'Your pictures' }));
    expect(saveFile).not.toHaveBeenCalled();
    await user.click(sheet.getByRole('button', { name: 'Share Instagram story' }));
    expect(share.mock.lastCall?.[0].files?.map(({ name, type }) => [name, type])).toEqual([
      ['community-graphics-ig-story-1080x1920.png', 'image/png'],
    ]);
    expect(await sheet.findByText(/The caption for Instagram is copied/)).toBeTruthy();
    expect(writeText.mock.lastCall?.[0]).toContain('I baked on Fridays.');
    await user.click(sheet.getByRole('button', { name: `Save all ${usual.length}` }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), `community-graphics-${usual.length}-sizes.zip`));
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });

  it('offers to finish and wipe on a shared device', async () => {
    const { app, user, drafts } = await openSizes({ session: { sharedDevice: true } });
    await user.click(await only('X post'));
    await user.click(await screen.findByRole('button', { name: 'Finish and wipe' }));
    expect(drafts.startAgain).toHaveBeenCalledOnce();
    expect(app.store.getState().document).toBeNull();
  });
});

describe('keeping it editable', () => {
  const carrying = 'The picture carries your words and choices';

  it('is off, and then a file is the picture and nothing else', async () => {
    const picture = onePixel();
    const { user } = await openSizes({ png: async () => ok(picture) });
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: carrying })).checked).toBe(false);
    await user.click(await only('Instagram story'));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe(picture);
  });

  it('on, lets the picture be opened again as it was', async () => {
    const { user, document } = await openSizes({ png: async () => ok(onePixel()) });
    await user.click(await screen.findByRole('checkbox', { name: carrying }));
    await user.click(await only('Instagram story'));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const saved = present(vi.mocked(saveFile).mock.calls[0])[0];
    expect(need(await readProject(saved)).document).toEqual(document());
  });

  it('saves a file of its own, named for its design alone', async () => {
    const { user, document } = await openSizes();
    await user.click(await screen.findByRole('button', { name: 'Save the file' }));
    await screen.findByText('Saved. Look in Downloads.');
    const [saved, name] = present(vi.mocked(saveFile).mock.calls[0]);
    expect(name).toBe('community-graphics-open-door.community');
    expect(need(await readProject(saved)).document).toEqual(document());
  });

  it('is not there on a shared device, whatever was chosen before', async () => {
    const picture = onePixel();
    const { user } = await openSizes({ png: async () => ok(picture), session: { sharedDevice: true, carries: 'words' } });
    await user.click(await only('Instagram story'));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe(picture);
    expect(screen.queryByRole('checkbox', { name: carrying })).toBeNull();
  });
});

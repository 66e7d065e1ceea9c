import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentSchema, type Document } from '#domain/document/document.ts';
import { parse } from '#domain/parse.ts';
import { saveFile } from '#services/export/save-file.ts';
import { carryProject, readProject, writeProject } from '#services/project/project-file.ts';
import type { Session } from '#state/app-store.ts';
import { aDocument, PHOTO } from '#tests/support/builders.ts';
import { fakeStudio } from '#tests/support/fake-studio.ts';
import { need, present } from '#tests/support/need.ts';
import { onePixel } from '#tests/support/one-pixel.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { useAppState, useApp } from '../use-app.tsx';
import { OpenSaved } from './OpenSaved.tsx';
import { ProjectDialog } from './ProjectDialog.tsx';

vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));

const saved = aDocument({
  packId: 'it-takes-a-community',
  templateId: 'woven-quote',
  paletteId: 'chilli',
  words: { story: { text: 'We sang on the stairs.' } },
  formats: ['ig-story'],
});
const mine: Document = { ...saved, words: need(parse(documentSchema, { ...saved, words: { story: { text: 'Mine.' } } })).words };

/** As the shell does. */
function Offered() {
  const { actions } = useApp();
  const file = useAppState(({ session }) => session.offered);
  return file === undefined ? null : <ProjectDialog file={file} onClose={() => actions.setSession({ offered: undefined })} />;
}

async function fileOf(document: Document, photos = new Map<Document['photos'][keyof Document['photos']]['photo'], Blob>()): Promise<File> {
  return new File([await writeProject({ document, photos })], 'card.community');
}

async function offer(file: File, { current = null, session = {} }: { current?: Document | null; session?: Partial<Session> } = {}) {
  const studio = await fakeStudio();
  const rendered = await renderApp(
    <>
      <OpenSaved />
      <Offered />
    </>,
    { session, services: { openStudio: async () => studio } },
  );
  if (current !== null) act(() => rendered.app.actions.open(current));
  await rendered.user.upload(screen.getByLabelText('Open a saved graphic', { selector: 'input' }), file);
  await screen.findByRole('dialog');
  return { ...rendered, studio, document: () => rendered.app.store.getState().document };
}
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  vi.mocked(saveFile).mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe('opening a saved graphic', () => {
  it('shows what it says before anything changes, then opens it as it was', async () => {
    const { user, document } = await offer(await fileOf(saved));
    expect(await screen.findByText('We sang on the stairs.')).toBeTruthy();
    expect(document()).toBeNull();
    await user.click(await button('Open it'));
    expect(document()).toEqual(saved);
    expect(location.hash).toBe('#/edit');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('works from the picture too', async () => {
    const png = await carryProject(onePixel(), await writeProject({ document: saved, photos: new Map() }), { altText: 'a', lang: 'en' });
    const { user, document } = await offer(new File([png], 'card.png', { type: 'image/png' }));
    await user.click(await button('Open it'));
    expect(document()).toEqual(saved);
  });

  it('begins another like it: the look alone, nobody’s words', async () => {
    const { user, document } = await offer(await fileOf(saved));
    await user.click(await button('Make another like it'));
    expect(document()).toEqual({ ...saved, words: {} });
  });

  it('never loses the graphic that is open: it can be saved first, and undoing brings it back', async () => {
    const { user, app, document } = await offer(await fileOf(saved), { current: mine });
    expect(await screen.findByText(/It makes way for this one/u)).toBeTruthy();
    await user.click(await button('Save the one I have as a file'));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(need(await readProject(present(vi.mocked(saveFile).mock.calls[0])[0])).document).toEqual(mine);
    await user.click(await button('Open it'));
    expect(document()).toEqual(saved);
    app.actions.undo();
    expect(document()).toEqual(mine);
  });

  it('saves nothing of it on a shared device', async () => {
    await offer(await fileOf(saved), { current: mine, session: { sharedDevice: true } });
    await button('Open it');
    expect(screen.queryByRole('button', { name: /^Save the one/u })).toBeNull();
  });

  it('changes nothing when it is not wanted', async () => {
    const { user, document } = await offer(await fileOf(saved), { current: mine });
    await user.click(await button('Not now'));
    expect(document()).toBe(mine);
  });

  it('says that its photo is to be added again', async () => {
    await offer(await fileOf(need(parse(documentSchema, { ...saved, photos: { photo: PHOTO } }))));
    expect(await screen.findByText(/The photo is not in this file/u)).toBeTruthy();
  });

  it('takes a photo that is in it as a new one', async () => {
    const photographed = need(parse(documentSchema, { ...saved, photos: { photo: PHOTO } }));
    const [placed] = Object.values(photographed.photos);
    const { user, document, drafts } = await offer(
      await fileOf(photographed, new Map([[present(placed).photo, new Blob(['jpeg'], { type: 'image/jpeg' })]])),
    );
    await user.click(await button('Open it'));
    await waitFor(() => expect(document()).not.toBeNull());
    expect(Object.values(document()?.photos ?? {})).toEqual([{ ...PHOTO, photo: 'photo-1', width: 400, height: 300 }]);
    expect(drafts.keepPhoto).toHaveBeenCalledOnce();
  });

  it('opens the words of a design that is gone in one that is there, and says so', async () => {
    const gone = need(parse(documentSchema, { ...saved, templateId: 'gone', paletteId: 'gone' }));
    const { user, app, document } = await offer(await fileOf(gone));
    expect(await screen.findByText(/Its design is no longer here/u)).toBeTruthy();
    await user.click(await button('Open it'));
    expect(app.pack.pack.templates.map(({ id }) => id)).toContain(document()?.templateId);
    expect(app.pack.pack.palettes.map(({ id }) => id)).toContain(document()?.paletteId);
    expect(document()?.words).toEqual(saved.words);
  });

  it('says which pack it needs', async () => {
    await offer(await fileOf(aDocument({})));
    expect(await screen.findByText(/made with the campaign pack “street-party”/u)).toBeTruthy();
  });

  it.each([
    [onePixel(), /There is no graphic to open in this file/u],
    [new Blob(['{"kind":"community-graphics","version":9}']), /saved with a newer version/u],
    [new Blob(['{"kind":"community-graphics","version":1,"photos":{}}']), /is damaged/u],
  ])('says why a file can’t be opened, and opens nothing', async (content, sentence) => {
    await offer(new File([content], 'card.png', { type: 'image/png' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.queryByRole('button', { name: 'Open it' })).toBeNull();
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    const rendered = await renderApp(<OpenSaved />);
    const file = await fileOf(saved);
    act(() => {
      const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { types: ['Files'], files: [file] } });
      window.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    });
    expect(rendered.app.store.getState().session.offered).toBe(file);
  });
});

describe('a photo in it', () => {
  it('that can’t be read does not stop the words', async () => {
    const photographed = need(parse(documentSchema, { ...saved, photos: { photo: PHOTO } }));
    const [placed] = Object.values(photographed.photos);
    const file = await fileOf(photographed, new Map([[present(placed).photo, new Blob(['x'], { type: 'image/jpeg' })]]));
    const { user, studio, document } = await offer(file);
    Object.assign(studio, { readPhoto: async () => ({ ok: false, error: { kind: 'photo-unreadable', type: null } }) });
    await user.click(await button('Open it'));
    await waitFor(() => expect(document()?.words).toEqual(saved.words));
    expect(document()?.photos).toEqual(photographed.photos);
  });
});

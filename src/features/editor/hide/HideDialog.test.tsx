import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newPhoto } from '#domain/document/document.ts';
import { withPhoto } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { useApp, useAppState } from '#features/use-app.tsx';
import { fail, ok } from '#domain/result.ts';
import type { Session } from '#state/app-store.ts';
import type { Studio } from '#workflows/studio.ts';
import { slot } from '#tests/support/builders.ts';
import { fakePhoto, fakeStudio } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { present } from '#tests/support/need.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { HideDialog } from './HideDialog.tsx';
import { useForget } from './use-forget.ts';

const AT = slot('photo');
const closed = vi.fn<() => void>();

function Opened() {
  const { pack } = useApp();
  const placed = useAppState((state) => state.document?.photos[AT]);
  const forgetting = useForget();
  const [palette] = pack.pack.palettes;
  if (placed === undefined || palette === undefined) return null;
  return <HideDialog slot={AT} placed={placed} palette={palette} bitmap={fakePhoto().bitmap} forgetting={forgetting} onClose={closed} />;
}

async function openDialog(session: Partial<Session> = {}, findFaces: Studio['findFaces'] = async () => ok([])) {
  const studio = await fakeStudio({ findFaces });
  const rendered = await renderApp(<Opened />, { session, services: { openStudio: async () => studio } });
  const { pack } = rendered.app.pack;
  const design = present(pack.templates[0]);
  const id = studio.photos.add(fakePhoto());
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  act(() => rendered.app.actions.open(withPhoto(blank, AT, newPhoto(id, { width: 400, height: 300 }))));
  await screen.findByRole('dialog', { name: 'Hide something' });
  return { ...rendered, id, photo: () => rendered.app.store.getState().document?.photos[AT] };
}

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => {
  stubLayout();
  closed.mockClear();
  // There is no canvas here, and nothing of it is looked at.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

describe('hiding something by the keyboard', () => {
  it('adds a box, says where it is, moves and sizes it by arrow keys, and takes it away', async () => {
    const { user, photo } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    const list = screen.getByRole('list', { name: 'Hidden places' });
    expect(within(list).getByRole('button', { name: '1: box, middle' })).toBeTruthy();
    const before = photo()?.covers[0];
    const onPhoto = within(screen.getByRole('group', { name: /^Your photo/ })).getByRole('button', { name: '1: box, middle' });
    fireEvent.keyDown(onPhoto, { key: 'ArrowLeft' });
    fireEvent.keyDown(onPhoto, { key: 'ArrowRight', shiftKey: true });
    const after = photo()?.covers[0];
    expect(after?.kind === 'box' && before?.kind === 'box' && after.x < before.x && after.width > before.width).toBe(true);
    fireEvent.keyDown(onPhoto, { key: 'Delete' });
    expect(photo()?.covers).toEqual([]);
  });

  it('does the same by buttons, and covers with what is chosen', async () => {
    const { user, photo } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    const { y } = present(photo()?.covers[0]) as { y: number };
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    expect(photo()?.covers[0]).toMatchObject({ y: expect.closeTo(y - 0.02) as number });
    await user.click(screen.getByRole('radio', { name: 'Big blocks' }));
    expect(photo()?.covers[0]?.fill).toBe('mosaic');
    await user.click(screen.getByRole('button', { name: 'Remove 1: box, middle' }));
    expect(photo()?.covers).toEqual([]);
  });
});

const FACES = [
  { x: 0.1, y: 0.2, width: 0.2, height: 0.25, score: 0.9 },
  { x: 0.6, y: 0.3, width: 0.2, height: 0.25, score: 0.7 },
];

describe('faces that are suggested', () => {
  it('are told, never as all there are, and become covers like any other at one press', async () => {
    const { user, photo } = await openDialog({}, async () => ok(FACES));
    await user.click(screen.getByRole('radio', { name: 'Pattern' }));
    await user.click(screen.getByRole('button', { name: 'Look for faces' }));
    await screen.findByText('We found 2 faces. There may be more: please look.');
    expect(photo()?.covers).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Hide these 2' }));
    expect(photo()?.covers.map(({ kind, fill }) => [kind, fill])).toEqual([
      ['box', 'pattern'],
      ['box', 'pattern'],
    ]);
    expect(screen.queryByRole('button', { name: 'Hide these 2' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove 2: box, right' }));
    await user.click(screen.getByRole('button', { name: 'Hide this one' }));
    expect(photo()?.covers).toHaveLength(2);
  });

  it('may be none, which is no promise either', async () => {
    const { user } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Look for faces' }));
    expect(await screen.findByText('We found no faces. There may be some all the same: please look.')).toBeTruthy();
  });

  it('can be done without: what went wrong is said with the way by hand, and looking can be stopped', async () => {
    const stopped = vi.fn<() => void>();
    const findFaces = vi
      .fn<Studio['findFaces']>()
      .mockResolvedValueOnce(fail({ kind: 'faces-too-slow', seconds: 60 }))
      .mockImplementationOnce(
        (_, options) =>
          new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              stopped();
              reject(options.signal?.reason);
            });
          }),
      );
    const { user } = await openDialog({}, findFaces);
    await user.click(screen.getByRole('button', { name: 'Look for faces' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/by hand/);
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await user.click(await screen.findByRole('button', { name: 'Stop looking' }));
    expect(stopped).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Look for faces' })).toBeTruthy();
  });
});

describe('seeing the photo closer', () => {
  it('is done by buttons, said, and puts a new box where one looks, as large as it is seen', async () => {
    const { user, photo } = await openDialog();
    const closer = screen.getByRole('button', { name: 'Closer' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Farther away' }).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Look right' })).toBeNull();
    await user.click(closer);
    await user.click(closer);
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Seen at 225%')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Look right' }));
    await user.click(screen.getByRole('button', { name: 'Look down' }));
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    const box = present(photo()?.covers[0]);
    if (box.kind !== 'box') throw new Error('a box was asked for');
    expect(box.height).toBeCloseTo(0.3 / 2.25);
    expect(box.x + box.width / 2).toBeCloseTo(0.5 + 0.25 / 2.25);
    expect(box.y + box.height / 2).toBeCloseTo(0.5 + 0.25 / 2.25);
    await user.click(screen.getByRole('button', { name: 'Move left' }));
    expect(photo()?.covers[0]).toMatchObject({ x: expect.closeTo(box.x - 0.02 / 2.25) as number });
  });

  it('is done by keys on the photo, which leave the covers alone', async () => {
    const { photo } = await openDialog();
    const sheet = screen.getByRole('group', { name: /^Your photo/ });
    sheet.focus();
    expect(document.activeElement).toBe(sheet);
    fireEvent.keyDown(sheet, { key: '+' });
    fireEvent.keyDown(sheet, { key: 'ArrowLeft' });
    expect(screen.getByText('150%')).toBeTruthy();
    fireEvent.keyDown(sheet, { key: '0' });
    expect(screen.getByText('100%')).toBeTruthy();
    expect(photo()?.covers).toEqual([]);
  });
});

describe('leaving', () => {
  it('forgets the original when it is hidden for good, and says so', async () => {
    const { user, photo, id, app } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    await user.click(screen.getByRole('button', { name: 'Hide for good' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(photo()?.photo).not.toBe(id);
    expect(photo()?.covers).toEqual([]);
    expect(app.drafts.forgetPhoto).toHaveBeenCalledWith(id);
    expect(screen.getByText(/The original photo is no longer on this device/)).toBeTruthy();
  });

  it('keeps the original for now when asked to', async () => {
    const { user, photo, id } = await openDialog();
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    await user.click(screen.getByRole('button', { name: 'Keep the original for now' }));
    expect(closed).toHaveBeenCalled();
    expect(photo()).toMatchObject({ photo: id, covers: [expect.objectContaining({ kind: 'box' })] });
  });

  it('offers no keeping on a shared device: closing forgets at once', async () => {
    const { user, photo, id } = await openDialog({ sharedDevice: true });
    await user.click(screen.getByRole('button', { name: 'Add a box' }));
    expect(screen.queryByRole('button', { name: 'Keep the original for now' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(photo()?.photo).not.toBe(id);
  });
});

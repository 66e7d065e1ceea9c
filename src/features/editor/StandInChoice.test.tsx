import { act, configure, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newPhoto } from '#domain/document/document.ts';
import { withPhoto } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { ok } from '#domain/result.ts';
import { useAppState } from '#features/use-app.tsx';
import { slot } from '#tests/support/builders.ts';
import { fakePhoto, fakeStudio } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { present } from '#tests/support/need.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { PhotoPanel } from './PhotoPanel.tsx';
import { usePhotoIntake } from './use-photo-intake.ts';

// There is no canvas here.
vi.mock('#workflows/draw-stand-in.ts', () => ({ drawStandIn: async () => ok(undefined) }));

const AT = slot('photo');
const nothing = () => {};

function Opened({ at = AT }: { readonly at?: typeof AT }) {
  const document = useAppState((state) => state.document);
  const intake = usePhotoIntake();
  if (document === null) return null;
  return (
    <PhotoPanel
      document={document}
      template={null}
      slots={[AT, slot('mark')]}
      slot={at}
      onSlot={nothing}
      intake={intake}
      onFiles={nothing}
      framing={{ step: nothing, set: nothing, reset: nothing, alone: () => false, setAlone: nothing }}
      dragging={false}
      size={null}
      inSight
      lost={false}
      bitmapOf={() => null}
    />
  );
}

async function openPanel(language: 'en' | 'ar' = 'en', at = AT) {
  const studio = await fakeStudio();
  const rendered = await renderApp(<Opened at={at} />, { language, services: { openStudio: async () => studio } });
  const { pack } = rendered.app.pack;
  const design = present(pack.templates[0]);
  act(() =>
    rendered.app.actions.open(
      newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: language }),
    ),
  );
  return { ...rendered, document: () => present(rendered.app.store.getState().document) };
}

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });
beforeEach(() => stubLayout());

const choices = () => within(screen.getByRole('group', { name: 'No photo? Choose one of these' }));

describe('what stands where a photo could', () => {
  it('is chosen by a radio button, taken back by another, and by undo', async () => {
    const { user, document, app } = await openPanel();
    expect(choices().getByRole<HTMLInputElement>('radio', { name: 'None' }).checked).toBe(true);
    await user.click(choices().getByRole('radio', { name: 'First letter' }));
    expect(document().standIns).toEqual({ photo: 'initial' });
    await user.click(choices().getByRole('radio', { name: 'None' }));
    expect(document().standIns).toEqual({});
    await user.click(choices().getByRole('radio', { name: 'Pattern' }));
    act(() => app.actions.undo());
    expect(document().standIns).toEqual({});
  });

  it('is one of many figures: the next, the one before, each said by name', async () => {
    const { user, document } = await openPanel();
    await user.click(choices().getByRole('radio', { name: 'A figure' }));
    const first = document().figures[AT];
    expect(first).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'The next figure' }));
    const second = document().figures[AT];
    expect(second).not.toBe(first);
    expect(screen.getByRole('status').textContent).toMatch(/^.+ \(\d+ of \d+\)$/u);
    await user.click(screen.getByRole('button', { name: 'The figure before' }));
    expect(document().figures[AT]).toBe(first);
    await user.click(choices().getByRole('radio', { name: 'Pattern' }));
    expect(screen.queryByRole('button', { name: 'The next figure' })).toBeNull();
  });

  it('gives way to a photo, and is there again when that is taken away', async () => {
    const { user, document, app } = await openPanel();
    await user.click(choices().getByRole('radio', { name: 'Pattern' }));
    const id = (await app.openStudio()).photos.add(fakePhoto());
    act(() => app.actions.edit('photo', (now) => withPhoto(now, AT, newPhoto(id, { width: 400, height: 300 }))));
    expect(screen.queryByRole('group', { name: /^No photo/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(document().standIns).toEqual({ photo: 'pattern' });
    expect(choices().getByRole<HTMLInputElement>('radio', { name: 'Pattern' }).checked).toBe(true);
  });

  it('is not offered for a mark', async () => {
    await openPanel('en', slot('mark'));
    expect(screen.getByText(/It stays on this device/u)).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^No photo/u })).toBeNull();
  });
});

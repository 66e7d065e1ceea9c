import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { photoIdSchema, templateIdSchema } from '#domain/ids.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { withPhoto } from '#domain/document/edit-document.ts';
import { newPhoto } from '#domain/document/document.ts';
import type { Template } from '#domain/template/template.ts';
import { slot } from '#tests/support/builders.ts';
import { fakeStudio } from '#tests/support/fake-studio.ts';
import { need, present } from '#tests/support/need.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { useAppState } from '../use-app.tsx';
import { LookPanel } from './LookPanel.tsx';

function Panel({ template }: { readonly template: Template }) {
  const document = useAppState((state) => state.document);
  return document === null ? null : <LookPanel document={document} template={template} />;
}

async function openPanel(id: string) {
  const templateId = v.parse(templateIdSchema, id);
  const studio = await fakeStudio();
  const pack = need(await studio.openTemplates([templateId]));
  const template = present(pack.templates.get(templateId));
  const { app, user } = await renderApp(<Panel template={template} />, { services: { openStudio: async () => studio } });
  const paletteId = present(pack.pack.templates.find((each) => each.id === templateId)).palette;
  act(() => app.actions.open(newDocument({ packId: pack.pack.id, templateId, paletteId, seed: 1, locale: 'en' })));
  return { app, user, look: () => app.store.getState().document?.look };
}

// A busy machine needs longer than the default to find its way about so many choices.
vi.setConfig({ testTimeout: 30_000 });

const photoId = v.parse(photoIdSchema, 'picture');
const choices = (legend: string) => within(screen.getByRole('group', { name: legend })).getAllByRole('radio');

describe('the look', () => {
  it('offers another pattern, other letters and another side, as designed first', async () => {
    const { user, look } = await openPanel('woven-quote');
    for (const legend of ['Pattern', 'Letters', 'Words stand']) expect(choices(legend)[0]).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Quilt of stars' }));
    await user.click(screen.getByRole('radio', { name: 'Kitchen note' }));
    await user.click(screen.getByRole('radio', { name: 'In the middle' }));
    expect(look()).toEqual({ pattern: 'stars', pairing: 'kitchen-note', alignment: 'center' });
    await user.click(present(choices('Pattern')[0]));
    expect(look()?.pattern).toBeUndefined();
  });

  it('offers what can be done to a photo once there is one', async () => {
    const { app, user, look } = await openPanel('hold-up-sign');
    expect(screen.queryByRole('group', { name: 'Photo' })).toBeNull();
    act(() => app.actions.edit('photo', (now) => withPhoto(now, slot('photo'), newPhoto(photoId, { width: 4, height: 3 }))));
    await user.click(screen.getByRole('radio', { name: 'In two colours' }));
    expect(look()).toEqual({ treatment: 'duotone' });
    await user.click(present(choices('Photo')[0]));
    expect(look()?.treatment).toBeUndefined();
  });

  it('surprises at one press, says how, and goes back in one step', async () => {
    const { app, user } = await openPanel('woven-quote');
    const before = app.store.getState().document;
    await user.click(screen.getByRole('button', { name: 'Surprise me' }));
    await waitFor(() => expect(app.store.getState().document).not.toBe(before));
    const after = app.store.getState().document;
    expect(after).toMatchObject({ words: before?.words, photos: before?.photos, templateId: before?.templateId });
    expect(screen.getAllByText(/^New look: /u).length).toBeGreaterThan(0);
    act(() => app.actions.undo());
    expect(app.store.getState().document).toBe(before);
  });

  it('leads back to the design as it was made', async () => {
    const { app, user } = await openPanel('woven-quote');
    const own = app.store.getState().document?.paletteId;
    expect(screen.queryByRole('button', { name: 'Back to the original look' })).toBeNull();
    await user.click(present(choices('Colours')[3]));
    await user.click(screen.getByRole('radio', { name: 'Waves' }));
    await user.click(screen.getByRole('button', { name: 'Back to the original look' }));
    expect(app.store.getState().document).toMatchObject({ paletteId: own, look: {} });
  });
});

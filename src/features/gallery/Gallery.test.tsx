import { act, screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { slotIdSchema } from '#domain/ids.ts';
import type { Purpose } from '#domain/template/purpose.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Gallery } from './Gallery.tsx';

const story = v.parse(slotIdSchema, 'story');

describe('the gallery', () => {
  beforeEach(() => {
    location.hash = '#/';
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });

  const designs = () => within(screen.getByRole('region', { name: 'Designs' })).getAllByRole('listitem');
  const nameOf = (item: HTMLElement) => within(item).getByRole('heading', { level: 2 }).textContent;

  it('asks what one would like to say, and shows every design by name', async () => {
    const { app } = await renderApp(<Gallery onNear={() => {}} />);
    expect(screen.getByRole('heading', { level: 1, name: 'What would you like to say?' })).toBeTruthy();
    expect(designs()).toHaveLength(app.pack.pack.templates.length);
    expect(designs().map(nameOf)).toContain('Open door');
  });

  it('narrows the designs to a purpose, and says how many are left', async () => {
    const { app, user } = await renderApp(<Gallery onNear={() => {}} />);
    await user.click(screen.getByRole('radio', { name: 'A dish' }));
    const wanted = app.pack.pack.templates.filter(({ id }) => app.purposes(id).includes('dish'));
    expect(wanted.length).toBeLessThan(app.pack.pack.templates.length);
    expect(designs()).toHaveLength(wanted.length);
    expect(screen.getByText(`${wanted.length} design${wanted.length === 1 ? '' : 's'}`)).toBeTruthy();
  });

  it('starts a document in the design that is chosen, and goes to the editor', async () => {
    const { app, user } = await renderApp(<Gallery onNear={() => {}} />);
    await user.click(screen.getByRole('button', { name: 'Open door' }));
    expect(app.store.getState().document).toMatchObject({ templateId: 'open-door', packId: app.pack.pack.id, locale: 'en', words: {} });
    expect(location.hash).toBe('#/edit');
  });

  it('keeps the words when another design is chosen, and that can be undone', async () => {
    const { app, user } = await renderApp(<Gallery onNear={() => {}} />);
    const [one, two] = app.pack.pack.templates;
    if (one === undefined || two === undefined) throw new Error('the pack has fewer than two designs');
    const begun = withWords(
      newDocument({ packId: app.pack.pack.id, templateId: one.id, paletteId: one.palette, seed: 3, locale: 'en' }),
      story,
      'Mine',
    );
    act(() => app.actions.open(begun));
    const [, second] = designs();
    if (second === undefined) throw new Error('no second design');
    await user.click(within(second).getByRole('button'));
    expect(app.store.getState().document).toMatchObject({ templateId: two.id, seed: 3, words: { story: { text: 'Mine' } } });
    act(() => app.actions.undo());
    expect(app.store.getState().document?.templateId).toBe(one.id);
  });

  it('offers the way back to a draft with its first words, and only when something was written', async () => {
    const { app } = await renderApp(<Gallery onNear={() => {}} />);
    const [one] = app.pack.pack.templates;
    if (one === undefined) throw new Error('the pack has no design');
    const blank = newDocument({ packId: app.pack.pack.id, templateId: one.id, paletteId: one.palette, seed: 3, locale: 'en' });
    act(() => app.actions.open(blank));
    expect(screen.queryByRole('link', { name: 'Continue your draft' })).toBeNull();
    act(() => app.actions.open(withWords(blank, story, 'When we moved in')));
    const link = screen.getByRole('link', { name: 'Continue your draft' });
    expect(link.getAttribute('href')).toBe('#/edit');
    expect(screen.getByText('When we moved in')).toBeTruthy();
  });

  it('opens the editor in the shape the designs were looked at in', async () => {
    const { app, user } = await renderApp(<Gallery onNear={() => {}} />);
    await user.click(screen.getByRole('radio', { name: 'Tall' }));
    await user.click(screen.getByRole('button', { name: 'Open door' }));
    expect(app.store.getState().session.format).toBe('ig-story');
  });

  it('says so when no design is for what was asked, and leads back to all of them', async () => {
    let changed = false;
    const purposes = vi.fn<(id: string) => readonly Purpose[]>(() => (changed ? [] : ['dish', 'story']));
    const { app, user } = await renderApp(<Gallery onNear={() => {}} />, { services: { purposes } });
    await user.click(screen.getByRole('radio', { name: 'A dish' }));
    changed = true;
    await user.click(screen.getByRole('radio', { name: 'Square' }));
    expect(screen.getByText('No design here is for that.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all designs' }));
    expect(designs()).toHaveLength(app.pack.pack.templates.length);
  });

  it('loads no drawing engine before anything is written', async () => {
    const { app } = await renderApp(<Gallery onNear={() => {}} />);
    expect(app.openStudio).not.toHaveBeenCalled();
  });

  it('speaks Arabic, from right to left', async () => {
    await renderApp(<Gallery onNear={() => {}} />, { language: 'ar' });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/[\u0600-\u06ff]/);
    expect(screen.getByRole('button', { name: 'باب مفتوح' })).toBeTruthy();
  });
});

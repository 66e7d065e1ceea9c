// One size changed alone, and places chosen by name, as a person does it.

import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { formatId, slot } from '#tests/support/builders.ts';
import { fakeStudio } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Sizes } from '../Sizes.tsx';

vi.mock('#stage/CardCanvas.tsx', () => ({ CardCanvas: () => <canvas /> }));
vi.mock('#stage/CardStage.tsx', () => ({ CardStage: () => <canvas /> }));
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

const STORY = formatId('ig-story');

async function openSizes(language = 'en') {
  const studio = await fakeStudio();
  const rendered = await renderApp(<Sizes status="" menu={null} notice={null} />, {
    language,
    services: { openStudio: async () => studio },
  });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  const document = withWords(withWords(blank, slot('story'), 'I baked on Fridays.'), slot('place'), 'Bristol');
  act(() => rendered.app.actions.open(document));
  return {
    ...rendered,
    own: () => rendered.app.store.getState().document?.overrides[STORY],
    formats: () => rendered.app.store.getState().document?.formats,
  };
}

const place = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

async function openStory() {
  const opened = await openSizes();
  await opened.user.click(await screen.findByRole('button', { name: 'Change only Instagram story' }));
  await screen.findByRole('heading', { level: 1, name: 'Only this size' });
  return opened;
}

beforeEach(() => {
  stubLayout();
  window.location.hash = '#/save';
});
afterEach(() => {
  window.location.hash = '';
});

describe('choosing by the place one posts to', () => {
  it('ticks the sizes meant by it, unticks them all, and remembers', async () => {
    const { app, user, formats } = await openSizes();
    await user.click(await screen.findByRole('button', { name: 'None' }));
    await user.click(place(/^Instagram ?\d*$/));
    expect(formats()).toEqual(['ig-portrait', 'ig-square', 'ig-story', 'ig-profile']);
    expect(place(/^Instagram ?\d*$/).checked).toBe(true);
    expect(app.settings.load().chosenFormats).toEqual(formats());
    await user.click(place(/^Instagram ?\d*$/));
    expect(formats()).toEqual([]);
  });

  it('shows a place as partly ticked, and a press completes it', async () => {
    const { user, formats } = await openSizes();
    await user.click(await screen.findByRole('checkbox', { name: 'Instagram story' }));
    expect(place(/^Instagram ?\d*$/).indeterminate).toBe(true);
    await user.click(place(/^Instagram ?\d*$/));
    expect(formats()).toContain(STORY);
    expect(place(/^Instagram ?\d*$/).indeterminate).toBe(false);
  });

  it('means the first size of a place that has no usual one, and offers every place', async () => {
    const { user, formats } = await openSizes();
    await user.click(await screen.findByRole('button', { name: 'None' }));
    await user.click(screen.getByRole('button', { name: /more places/ }));
    await user.click(place(/^TikTok/));
    await user.click(place(/^Email/));
    expect(formats()).toEqual(['tiktok-photo', 'email-header']);
  });

  it('takes names of places from the language, and brands as they are', async () => {
    const { user } = await openSizes('ar');
    await user.click(await screen.findByRole('button', { name: /أماكن أخرى|مكان/ }));
    expect(place(/^Instagram ?\d*$/)).toBeTruthy();
    expect(place(/^البريد الإلكتروني/)).toBeTruthy();
  });

  it('keeps a tile where it is when it is unticked', async () => {
    const { user } = await openSizes();
    await user.click(await screen.findByRole('checkbox', { name: 'X post' }));
    expect(place(/^X post/).checked).toBe(false);
  });
});

describe('what each app lays over a size', () => {
  it('is drawn over the pictures when asked for, and told in words', async () => {
    const { user } = await openSizes();
    await user.click(await screen.findByRole('checkbox', { name: 'Show what each app lays over it' }));
    const tile = document.querySelector('[data-id="ig-story"]');
    expect(tile?.querySelectorAll('svg [class*="dark"]')).toHaveLength(2);
    expect(tile?.querySelectorAll('svg [class*="safe"]')).toHaveLength(2);
    expect(screen.getByText('Dashed line: your words stay inside it.')).toBeTruthy();
  });
});

describe('changing one size alone', () => {
  it('sets its type, its side and its parts, and changes nothing else', async () => {
    const { user, own, app } = await openStory();
    const before = app.store.getState().document;
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Size of the words' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Like the rest');
    fireEvent.change(slider, { target: { value: '0.5' } });
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    await user.click(within(screen.getByRole('group', { name: 'What this size shows' })).getByRole('checkbox', { name: 'Place' }));
    expect(own()).toMatchObject({ textScale: 0.5, align: 'end', hidden: [{ kind: 'slot', slot: 'place' }] });
    expect({ ...app.store.getState().document, overrides: {} }).toEqual({ ...before, overrides: {} });
    expect(screen.getByText('Changed for this size.')).toBeTruthy();
  });

  it('lets all of it be taken back, at once or step by step', async () => {
    const { user, own, app } = await openStory();
    await user.click(screen.getByRole('radio', { name: 'Middle' }));
    await user.click(screen.getByRole('checkbox', { name: 'Pattern' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(own()).toMatchObject({ align: 'center' });
    expect(own()).not.toHaveProperty('hidden');
    await user.click(screen.getByRole('button', { name: 'Like the rest again' }));
    expect(app.store.getState().document?.overrides).toEqual({});
    expect(screen.getByText('This size is like the rest again.')).toBeTruthy();
  });

  it('does not let the last thing that was written go', async () => {
    const { user } = await openStory();
    await user.click(screen.getByRole('checkbox', { name: 'Place' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /story/i }).disabled).toBe(true);
    expect(screen.getByText('One part has to stay.')).toBeTruthy();
  });

  it('is marked on its tile, which has the focus when one comes back', async () => {
    const { user } = await openStory();
    await user.click(screen.getByRole('radio', { name: 'Middle' }));
    act(() => {
      window.location.hash = '#/save';
    });
    const change = await screen.findByRole('button', { name: 'Change only Instagram story' });
    expect(screen.getByText('Changed here')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(change));
  });

  it('shows all sizes where the address names none there is', async () => {
    window.location.hash = '#/save?size=nonsense';
    await openSizes();
    expect(await screen.findByRole('button', { name: 'Change only Instagram story' })).toBeTruthy();
  });
});

import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument } from '#domain/document/new-document.ts';
import { fail } from '#domain/result.ts';
import { formatId, slot } from '#tests/support/builders.ts';
import { fakeStudio, type FakeStudioOptions } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Editor } from './Editor.tsx';

vi.mock('#stage/CardStage.tsx', () => ({ CardStage: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} /> }));
vi.mock('#stage/CardCanvas.tsx', () => ({ CardCanvas: ({ label }: { readonly label: string }) => <canvas aria-label={label} /> }));

const STORY = slot('story');
const PORTRAIT = formatId('ig-portrait');

async function openEditor(options: FakeStudioOptions & { readonly language?: string } = {}) {
  const { language = 'en', ...studioOptions } = options;
  const studio = await fakeStudio(studioOptions);
  const rendered = await renderApp(<Editor status="" menu={null} notice={<p>Kept here</p>} />, {
    language,
    services: { openStudio: async () => studio },
  });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  act(() =>
    rendered.app.actions.open(
      newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: language }),
    ),
  );
  const story = await screen.findByRole('textbox', { name: language === 'ar' ? 'قصتك' : 'Your story' });
  return { ...rendered, studio, story, document: () => rendered.app.store.getState().document };
}

// A busy machine needs longer than the defaults allow.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => stubLayout());

describe('the words', () => {
  it('asks for the words of the design, says what a name should be, and saves them as typed', async () => {
    const { user, story, document } = await openEditor();
    expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('autocomplete')).toBe('off');
    await user.type(story, '  Two  spaces ');
    expect(document()?.words[STORY]?.text).toBe('  Two  spaces ');
  });

  it('shows sample words until something is typed, and says that they are samples', async () => {
    const { user, story } = await openEditor();
    expect(await screen.findByRole('img', { name: /sample words: A made-up story/ })).toBeTruthy();
    await user.type(story, 'Mine');
    expect(await screen.findByRole('img', { name: /It says: Mine/ })).toBeTruthy();
  });

  it('puts a beginning into the empty story and leads there', async () => {
    const { user, story, document } = await openEditor();
    await user.click(screen.getByRole('button', { name: /^Home is/ }));
    expect(document()?.words[STORY]?.text).toBe('Home is ');
    await waitFor(() => expect(globalThis.document.activeElement).toBe(story));
    expect(screen.queryByRole('button', { name: /^Home is/ })).toBeNull();
  });

  it('says that spaces alone show nothing', async () => {
    const { user, story } = await openEditor();
    await user.type(story, '   ');
    expect(screen.getByText(/only spaces/)).toBeTruthy();
  });

  it('counts the letters over a limit and keeps them all', async () => {
    const { document } = await openEditor();
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'n'.repeat(72) } });
    expect(screen.getByText(/12 letters too many/)).toBeTruthy();
    expect(document()?.words[slot('name')]?.text).toHaveLength(72);
  });

  it('refuses what no draft could hold, and keeps what was there', async () => {
    const { story, document } = await openEditor();
    fireEvent.change(story, { target: { value: 'Before' } });
    fireEvent.change(story, { target: { value: 'x'.repeat(20_001) } });
    expect(screen.getByText(/20001 letters, too long to take in/)).toBeTruthy();
    expect(document()?.words[STORY]?.text).toBe('Before');
  });

  it('names the characters no font of ours has', async () => {
    const { story } = await openEditor({ uncovered: ['𓀀'] });
    fireEvent.change(story, { target: { value: '𓀀' } });
    expect(await screen.findByText(/no shape for 𓀀/)).toBeTruthy();
  });

  it('takes the direction from the person when the letters say it wrong', async () => {
    const { user, document } = await openEditor();
    await user.click(screen.getByText('Language and direction'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Writing direction: Your story' }), 'Right to left');
    expect(document()?.words[STORY]?.direction).toBe('rtl');
    expect(document()?.words[slot('name')]?.direction).toBeUndefined();
    expect(screen.getByRole('textbox', { name: 'Your story' }).getAttribute('dir')).toBe('rtl');
  });

  it('takes the language of the words from the person, among those of their script', async () => {
    const { user, story, document } = await openEditor();
    await user.click(screen.getByText('Language and direction'));
    expect(screen.queryByRole('combobox', { name: 'Language: Your story' })).toBeNull();
    fireEvent.change(story, { target: { value: '社区' } });
    const list = screen.getByRole('combobox', { name: 'Language: Your story' });
    expect(within(list).getByRole('option', { name: /^As the letters say \(.*中文/ })).toBeTruthy();
    await user.selectOptions(list, '日本語');
    expect(document()?.words[STORY]?.lang).toBe('ja');
    expect(story.getAttribute('lang')).toBe('ja');
    await user.selectOptions(list, screen.getByRole('option', { name: /^As the letters say/ }));
    expect(document()?.words[STORY]).toEqual({ text: '社区' });
  });

  it('steps back and forward with the keyboard, also while typing', async () => {
    const { user, story, document } = await openEditor();
    await user.type(story, 'Once');
    await user.keyboard('{Control>}z{/Control}');
    expect(document()?.words[STORY]).toBeUndefined();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(document()?.words[STORY]?.text).toBe('Once');
  });
});

describe('how the words fit', () => {
  const room = (format: { readonly id: string }) => (format.id === PORTRAIT ? 5 : 1000);

  it('is good in one sentence when every size holds them', async () => {
    const { story } = await openEditor();
    fireEvent.change(story, { target: { value: 'Short' } });
    expect(await screen.findByText('Fits well in every size')).toBeTruthy();
  });

  it('names the size they are too long for, and takes a shorter text for it alone', async () => {
    const { user, story, document } = await openEditor({ room });
    fireEvent.change(story, { target: { value: 'Far too long' } });
    expect(await screen.findByText('Too long for: Instagram portrait post')).toBeTruthy();
    expect(screen.getByText('About 7 letters too many')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write a shorter text for this size' }));
    const shorter = screen.getByRole('textbox', { name: 'Your story: Instagram portrait post' });
    await user.clear(shorter);
    await user.type(shorter, 'Brief');
    expect(document()?.overrides[PORTRAIT]?.words[STORY]).toBe('Brief');
    expect(document()?.words[STORY]?.text).toBe('Far too long');
    expect(await screen.findByText('Fits well in every size')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use the whole text again' }));
    expect(document()?.overrides[PORTRAIT]?.words[STORY]).toBeUndefined();
  });

  it('takes the shortened text when the person agrees to it', async () => {
    const { user, story, document } = await openEditor({ room });
    fireEvent.change(story, { target: { value: 'Far too long' } });
    await user.click(await screen.findByRole('button', { name: 'Show it shortened' }));
    expect(document()?.overrides[PORTRAIT]?.shortened).toBe(true);
    expect(await screen.findByText('Shown shortened')).toBeTruthy();
  });
});

describe('the photo', () => {
  const picture = new File(['jpeg'], 'IMG_2041.jpg', { type: 'image/jpeg' });

  async function withPhoto(options: FakeStudioOptions = {}) {
    const opened = await openEditor(options);
    await opened.user.click(screen.getByRole('tab', { name: 'Photo' }));
    await opened.user.upload(await screen.findByLabelText('Choose a photo'), picture);
    return opened;
  }
  const framing = (opened: Awaited<ReturnType<typeof openEditor>>) => opened.document()?.photos[slot('photo')]?.framing;

  it('is placed, kept without its name, and can be described, replaced and removed', async () => {
    const opened = await withPhoto();
    const { user, drafts, document } = opened;
    await user.type(await screen.findByRole('textbox', { name: 'Describe the photo in one line' }), 'Bread');
    expect(document()?.photos[slot('photo')]).toMatchObject({ width: 400, height: 300, description: 'Bread' });
    expect(JSON.stringify(document())).not.toContain('IMG_2041');
    expect(drafts.keepPhoto).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(document()?.photos).toEqual({});
  });

  it('moves by buttons, by sliders and by the arrow keys on the card', async () => {
    const opened = await withPhoto();
    const onCard = await screen.findByRole('group', { name: /Arrow keys move it/ });
    // One size up, so that there is something to move.
    fireEvent.change(screen.getByRole('slider', { name: 'Zoom' }), { target: { value: '2' } });
    expect(framing(opened)?.zoom).toBe(2);
    const before = framing(opened)?.focusX ?? 0;
    await opened.user.click(screen.getByRole('button', { name: 'Move the photo left' }));
    const after = framing(opened)?.focusX ?? 0;
    expect(after).toBeGreaterThan(before);
    fireEvent.keyDown(onCard, { key: 'ArrowRight', shiftKey: true });
    expect(framing(opened)?.focusX).toBeLessThan(after);
    await opened.user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(framing(opened)).toEqual({ zoom: 1, focusX: 0.5, focusY: 0.4, rotation: 0 });
  });

  it('comes from the camera too', async () => {
    const opened = await openEditor();
    await opened.user.click(screen.getByRole('tab', { name: 'Photo' }));
    const camera = await screen.findByLabelText('Take a photo');
    expect(camera.getAttribute('capture')).toBe('environment');
    await opened.user.upload(camera, picture);
    expect(await screen.findByRole('button', { name: 'Remove' })).toBeTruthy();
  });

  it('is said to be small for a size that enlarges it, and by how much', async () => {
    await withPhoto({ enlarged: 1.5 });
    const told = await screen.findByText(/is enlarged by/);
    expect(told.textContent).toContain('enlarged by 50% here (400 of 600 pixels across)');
  });

  it('is not called small while it is hardly enlarged', async () => {
    await withPhoto({ enlarged: 1.1 });
    await screen.findByRole('button', { name: 'Remove' });
    expect(screen.queryByText(/enlarged/)).toBeNull();
  });

  it('says what is being done with a slow one, and can be stopped', async () => {
    let tell: (phase: 'opening' | 'shrinking') => void = () => undefined;
    let stopped: AbortSignal | undefined;
    const opened = await withPhoto({
      readPhoto: (_, { signal, onPhase } = {}) => {
        stopped = signal;
        tell = onPhase ?? tell;
        return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    expect((await screen.findByText('Reading your photo…')).getAttribute('role')).toBe('status');
    act(() => tell('opening'));
    expect(screen.getByText('Opening your photo…')).toBeTruthy();
    act(() => tell('shrinking'));
    expect(screen.getByText('Making your photo smaller…')).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stopped?.aborted).toBe(true);
    expect(await screen.findByLabelText('Choose a photo')).toBeTruthy();
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
    expect(opened.document()?.photos).toEqual({});
  });

  it('tells why a file is no photo, and loses nothing typed', async () => {
    const { user, story, document } = await openEditor({ photo: fail({ kind: 'photo-not-an-image' }) });
    await user.type(story, 'Mine');
    await user.click(screen.getByRole('tab', { name: 'Photo' }));
    await user.upload(await screen.findByLabelText('Choose a photo'), picture);
    expect((await screen.findByRole('alert')).textContent).toMatch(/not a photo/);
    expect(document()?.words[STORY]?.text).toBe('Mine');
    expect(document()?.photos).toEqual({});
  });

  it('is taken in from wherever it is dropped', async () => {
    const { document } = await openEditor();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [picture] } });
    act(() => void window.dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(document()?.photos[slot('photo')]).toBeDefined());
    expect(screen.getByRole('tab', { name: 'Photo' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the look and the sizes', () => {
  it('changes the colours, the pattern and the design, and keeps the words', async () => {
    const { app, user, story, document } = await openEditor();
    await user.type(story, 'Mine');
    await user.click(screen.getByRole('tab', { name: 'Look' }));
    const palettes = within(screen.getByRole('group', { name: 'Colours' })).getAllByRole('radio');
    expect(palettes).toHaveLength(app.pack.pack.palettes.length);
    const [, second] = palettes;
    if (second === undefined) throw new Error('the pack has one palette only');
    await user.click(second);
    expect(document()?.paletteId).toBe(app.pack.pack.palettes[1]?.id);
    const seed = document()?.seed;
    await user.click(screen.getByRole('button', { name: 'Another pattern' }));
    expect(document()?.seed).not.toBe(seed);
    expect(document()?.words[STORY]?.text).toBe('Mine');
  });

  it('shows the size that is picked, live', async () => {
    const { user } = await openEditor();
    await user.click(await screen.findByRole('radio', { name: /^Instagram story/ }));
    expect(await screen.findByRole('img', { name: /^Preview of Instagram story/ })).toBeTruthy();
  });

  it('leads on to the sizes and back to the designs', async () => {
    await openEditor();
    expect(screen.getByRole('link', { name: 'Choose sizes and save' }).getAttribute('href')).toBe('#/save');
    expect(screen.getByRole('link', { name: 'Back to the designs' }).getAttribute('href')).toBe('#/');
  });
});

it('says so when the drawing part can not be fetched, and opens on another try', async () => {
  const studio = await fakeStudio();
  const openStudio = vi.fn<() => Promise<typeof studio>>(async () => studio);
  openStudio.mockRejectedValueOnce(new TypeError('offline')).mockRejectedValueOnce(new TypeError('offline'));
  const { app, user } = await renderApp(<Editor status="" menu={null} notice={null} />, { services: { openStudio } });
  const { pack } = app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  act(() => app.actions.open(newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' })));
  expect((await screen.findByRole('alert')).textContent).toMatch(/drawing part of this page could not be loaded/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: 'Your story' })).toBeTruthy();
});

it('speaks Arabic, with what is kept told under the story', async () => {
  await openEditor({ language: 'ar' });
  expect(screen.getByRole('tab', { name: 'الصورة' })).toBeTruthy();
  expect(screen.getByText('Kept here')).toBeTruthy();
});

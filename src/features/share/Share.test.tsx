import { act, configure, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withFormats, withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { formatId, slot } from '#tests/support/builders.ts';
import { fakeStudio } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Share } from './Share.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

const STORY = 'I baked on Fridays and left the door open. Now the oven is never cold.';

async function openShare(words: Readonly<Record<string, string>> = { story: STORY, name: 'Samira Haddad' }) {
  const studio = await fakeStudio();
  const rendered = await renderApp(<Share status="" menu={null} notice={null} />, { services: { openStudio: async () => studio } });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  const written = Object.entries(words).reduce((document, [id, text]) => withWords(document, slot(id), text), blank);
  const chosen = withFormats(written, ['ig-square', 'x-post', 'masto-post', 'email-header'].map(formatId));
  act(() => rendered.app.actions.open(chosen));
  await screen.findByText('Your posts');
  return { ...rendered, document: () => rendered.app.store.getState().document };
}

const caption = (platform: string) => screen.getByLabelText<HTMLTextAreaElement>(`Caption for ${platform}`);
const post = (platform: string) => within(caption(platform).closest('details') ?? document.body);

beforeEach(() => {
  stubLayout();
});

describe('the words for the posts', () => {
  it('are there for each platform chosen that takes some, with as many hashtags as it wants', async () => {
    await openShare();
    expect(caption('Instagram').value).toBe(`${STORY}\n\n#ItTakesACommunity #InternationalMigrantsDay`);
    expect(caption('X').value).toContain(STORY);
    expect(screen.queryByLabelText(/Caption for .*[Ee]mail/)).toBeNull();
  });

  it('leave the name on the card and out of the caption', async () => {
    await openShare();
    expect(caption('Instagram').value).not.toContain('Samira');
  });

  it('are the person’s own once they write some, for that platform alone, and are made again when asked', async () => {
    const { user, document } = await openShare();
    await user.clear(caption('X'));
    await user.type(caption('X'), 'Mine');
    expect(document()?.kit.captions).toEqual({ x: 'Mine' });
    expect(caption('Instagram').value).toContain(STORY);
    await user.click(post('X').getByRole('button', { name: 'Make it again from the card' }));
    expect(caption('X').value).toContain(STORY);
    expect(document()?.kit.captions).toEqual({});
  });

  it('are counted, and too many are told and kept', async () => {
    const { app } = await openShare({ story: STORY });
    act(() =>
      app.actions.edit('kit:x', (now) => ({ ...now, kit: { ...now.kit, captions: { ...now.kit.captions, ['x']: 'a'.repeat(300) } } })),
    );
    expect(await post('X').findByText('20 letters too many. Please shorten it.')).toBeTruthy();
    expect(caption('X').value).toHaveLength(300);
    expect(post('X').queryByRole('link')).toBeNull();
  });

  it('say when a long story had to end earlier', async () => {
    await openShare({ story: `${STORY} `.repeat(10) });
    expect(caption('X').value.length).toBeLessThanOrEqual(280);
    expect(post('X').getByText('X takes fewer words than you wrote, so this ends earlier.')).toBeTruthy();
    expect(post('Instagram').queryByText(/takes fewer words/)).toBeNull();
  });

  it('can be taken to a platform’s composer by a plain link that tells it nothing else', async () => {
    await openShare();
    const link = post('X').getByRole<HTMLAnchorElement>('link', { name: 'Open X with this caption', hidden: true });
    expect(link.href).toMatch(/^https:\/\/twitter\.com\/intent\/tweet\?text=I%20baked/u);
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
    expect(post('Instagram').queryByRole('link', { hidden: true })).toBeNull();
  });
});

describe('copying', () => {
  it('puts the words on the clipboard and says so', async () => {
    const { user } = await openShare();
    await user.click(screen.getByRole('button', { name: 'Copy the full one' }));
    expect(await navigator.clipboard.readText()).toContain(STORY);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('selects them where the browser forbids it, and says what to do', async () => {
    const { user } = await openShare();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the full one' }));
    expect(await screen.findAllByText(/press and hold them/)).not.toHaveLength(0);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Full description');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});

describe('hashtags of one’s own', () => {
  it('are made readable, go to the posts with room for them, and can be taken away', async () => {
    const { user } = await openShare();
    await user.type(screen.getByLabelText('Add your own'), 'our street{Enter}');
    expect(caption('Instagram').value).toContain('#OurStreet');
    expect(caption('X').value).not.toContain('#OurStreet');
    await user.click(screen.getByRole('button', { name: 'Take #OurStreet away' }));
    expect(caption('Instagram').value).not.toContain('#OurStreet');
  });

  it('that can be none are refused with a reason', async () => {
    const { user, document } = await openShare();
    await user.type(screen.getByLabelText('Add your own'), '2026{Enter}');
    expect(screen.getByText('A hashtag needs letters, and at most 50 of them.')).toBeTruthy();
    expect(document()?.kit.hashtags).toEqual([]);
  });
});

describe('the description', () => {
  it('is short and full, the person’s own once changed', async () => {
    const { user, document } = await openShare();
    const short = screen.getByLabelText<HTMLTextAreaElement>('Short description');
    expect(short.value).toMatch(/^The card says: /u);
    await user.clear(short);
    await user.type(short, 'Bread on a table');
    expect(document()?.kit.shortAlt).toBe('Bread on a table');
  });
});

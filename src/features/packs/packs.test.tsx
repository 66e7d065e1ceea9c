import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aDocument, aLoadedPack } from '#tests/support/builders.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { fail, ok, type Result } from '#domain/result.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { OpenPackError } from '#workflows/pack-desk.ts';
import { OpenPack } from './OpenPack.tsx';
import { OtherPack } from './OtherPack.tsx';
import { PackNotice } from './PackNotice.tsx';

const zip = new File(['zip'], 'street-party.zip', { type: 'application/zip' });

/** The feature with a desk that reads every file as `read`. */
async function opened(read: Result<LoadedPack, OpenPackError>) {
  const rendered = await renderApp(
    <>
      <PackNotice />
      <OpenPack />
    </>,
  );
  const { desk } = rendered.app;
  Object.assign(desk, { read: async () => read });
  await rendered.user.upload(screen.getByLabelText('Open a campaign pack', { selector: 'input' }), zip);
  await screen.findByRole('dialog');
  return rendered;
}

describe('opening a pack', () => {
  it('shows what is in it and where it comes from before anything of it is used', async () => {
    const { app } = await opened(ok(aLoadedPack()));
    const dialog = await screen.findByRole('dialog', { name: 'Street party' });
    expect(dialog.textContent).toContain('comes from the file “street-party.zip” and not from this site');
    expect(dialog.textContent).toMatch(/1 design.*English, Arabic.*#OneStreet/su);
    expect(app.desk.current().source.origin).toBe('site');
  });

  it('uses it when told so, says so, and leads back', async () => {
    const { app, user, drafts } = await opened(ok(aLoadedPack()));
    await user.click(await screen.findByRole('button', { name: 'Use this pack' }));
    expect(app.desk.current().cover.pack.id).toBe('street-party');
    expect(drafts.keepPack).toHaveBeenCalledWith(zip);
    expect(await screen.findByText(/These designs come from the file/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Use this site’s designs' }));
    expect(app.desk.current().source.origin).toBe('site');
    await waitFor(() => expect(drafts.forgetPack).toHaveBeenCalledOnce());
  });

  it('changes nothing when it is not wanted', async () => {
    const { app, user } = await opened(ok(aLoadedPack()));
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(app.desk.current().source.origin).toBe('site');
  });

  it('says why a file is refused, by name', async () => {
    await opened(fail({ kind: 'zip-file-too-large', file: 'art/leaf.svg', most: 1 }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('“art/leaf.svg” in this ZIP file is larger than 1 MB. Please tell whoever gave it to you.');
    expect(screen.queryByRole('button', { name: 'Use this pack' })).toBeNull();
  });

  it('tells the maker of a faulty pack every fault', async () => {
    const faults = [{ file: 'templates/card.json', path: 'root.fill', reason: 'must be a role' }];
    const { user } = await opened(fail({ kind: 'zip-pack-faulty', faults }));
    await user.click(await screen.findByText('1 fault, for the maker of the pack'));
    expect(screen.getByRole('listitem').textContent).toBe('templates/card.json: root.fill must be a role');
  });
});

describe('a draft of another pack', () => {
  it('is not drawn; it says which pack it needs, and moves its words when told so', async () => {
    const draft = aDocument({ words: { story: { text: 'Hello' } } });
    const { app, user } = await renderApp(<OtherPack document={draft} />);
    app.actions.open(draft);
    expect(screen.getByText(/made with the pack “street-party”, which is not open/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Move my words into these designs' }));
    const moved = app.store.getState().document;
    expect(moved?.packId).toBe('it-takes-a-community');
    expect(moved?.words).toEqual(draft.words);
    expect(app.pack.pack.templates.map(({ id }) => id)).toContain(moved?.templateId);
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { fail } from '#domain/result.ts';
import { saveFile } from '#services/export/save-file.ts';
import { slot } from '#tests/support/builders.ts';
import { fakeStudio, type FakeStudioOptions } from '#tests/support/fake-studio.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Print } from './Print.tsx';

vi.mock('#stage/CardCanvas.tsx', () => ({ CardCanvas: () => <canvas /> }));
vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  stubLayout();
  vi.mocked(saveFile).mockClear();
});

async function openPrint({ story = 'I baked on Fridays.', ...options }: FakeStudioOptions & { readonly story?: string } = {}) {
  const studio = await fakeStudio(options);
  const rendered = await renderApp(<Print status="" menu={null} notice={null} />, { services: { openStudio: async () => studio } });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  const blank = newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: 'en' });
  act(() => rendered.app.actions.open(withWords(blank, slot('story'), story)));
  return rendered;
}

const save = () => screen.findByRole('button', { name: 'Save as PDF' });

describe('printing', () => {
  it('begins with A4 at home, white at the edge and sparing with ink', async () => {
    await openPrint();
    await save();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^A home or school printer/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A4' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Save ink/ }).checked).toBe(true);
    expect(screen.getByRole('img', { name: /I baked on Fridays/ })).toBeTruthy();
  });

  it('saves a PDF named for its paper and nothing else', async () => {
    const { user } = await openPrint({ story: 'Secret' });
    await user.click(await save());
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'community-graphics-a4-white-edge.pdf'));
    expect(await screen.findByText('Saved as a PDF. Look in Downloads.')).toBeTruthy();
  });

  it('asks how many only for several, and never saves ink at a print shop', async () => {
    const { user } = await openPrint();
    await save();
    expect(screen.queryByRole('radio', { name: '9' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^Several on a sheet/ }));
    await user.click(screen.getByRole('radio', { name: '9' }));
    await user.click(await save());
    await waitFor(() => expect(saveFile).toHaveBeenLastCalledWith(expect.any(Blob), 'community-graphics-a4-9-on-a-sheet.pdf'));
    await user.click(screen.getByRole('radio', { name: /^A print shop/ }));
    expect(screen.queryByRole('checkbox', { name: /^Save ink/ })).toBeNull();
    expect(screen.queryByText(/^Saved as a PDF/)).toBeNull();
  });

  it('says when words are left out, and what helps', async () => {
    const { user } = await openPrint({ room: () => 4 });
    expect(await screen.findByText(/too long for this paper/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Several on a sheet/ }));
    expect(screen.getByText(/too long for cards this small/)).toBeTruthy();
  });

  it('can be stopped, and says what went wrong', async () => {
    let tries = 0;
    const { user } = await openPrint({
      png: (_scene, signal) => {
        tries += 1;
        if (tries > 1) return Promise.resolve(fail({ kind: 'export-too-large', width: 1, height: 1 }));
        return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      },
    });
    await user.click(await save());
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Stopped. Nothing was saved.')).toBeTruthy();
    await user.click(await save());
    expect((await screen.findByText(/^This device has too little memory/)).closest('[role=alert]')).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { saveFile } from '#services/export/save-file.ts';
import { readSheet } from '#services/i18n/sentence-sheet.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { Wording } from './Wording.tsx';

vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));

describe('correcting the words', () => {
  it('tells who wrote each language, and when', async () => {
    await renderApp(<Wording />);
    const row = screen.getByRole('row', { name: /العربية/ });
    expect(within(row).getByText('A machine, not yet checked by a person')).toBeDefined();
    expect(within(row).getByText('November 24, 2026')).toBeDefined();
    expect(screen.getByText(/Choose another language/)).toBeDefined();
  });

  it('saves what was corrected, and nothing else, as a sheet that can be read in', async () => {
    const { user, words } = await renderApp(<Wording />, { language: 'ar' });
    await user.type(await screen.findByRole('searchbox'), 'Menu');
    const field = screen.getByRole('textbox', { name: 'Menu' });
    await user.clear(field);
    await user.type(field, 'قائمة أخرى');
    await user.click(screen.getByRole('button', { name: words.t('wording.save', { count: 1 }) }));
    const [[blob, name] = []] = vi.mocked(saveFile).mock.calls;
    if (blob === undefined) throw new Error('nothing was saved');
    expect(name).toBe('words-ar.csv');
    const wanted = new Map([['interface', new Map([['app.menu', 'Menu']])]]);
    expect(readSheet(await blob.text(), wanted)).toEqual({
      words: new Map([['interface', new Map([['app.menu', 'قائمة أخرى']])]]),
      faults: [],
    });
  });

  it('does not save a sentence that lost what is put in its place', async () => {
    const { user, words } = await renderApp(<Wording />, { language: 'ar' });
    await user.type(await screen.findByRole('searchbox'), 'Photo enlarged by');
    const field = screen.getByRole('textbox', { name: 'Photo enlarged by {{share}}' });
    await user.clear(field);
    await user.type(field, 'كبيرة');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('button', { name: words.t('wording.save', { count: 1 }) })).toHaveProperty('disabled', true);
  });
});

it('shows the first of many sentences, and more when asked', async () => {
  const { user, words } = await renderApp(<Wording />, { language: 'ar' });
  expect(await screen.findAllByRole('textbox')).toHaveLength(40);
  await user.click(screen.getByRole('button', { name: words.t('wording.more', { count: 40 }) }));
  expect(screen.getAllByRole('textbox')).toHaveLength(80);
});

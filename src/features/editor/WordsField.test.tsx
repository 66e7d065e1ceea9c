import { act, configure, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { newDocument } from '#domain/document/new-document.ts';
import { parse } from '#domain/parse.ts';
import { slotSchema, type TextSlot } from '#domain/slot/slot.ts';
import { slot } from '#tests/support/builders.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { WordsField } from './WordsField.tsx';

// A busy machine needs longer than the defaults allow.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

function textSlot(id: string, lines: TextSlot['lines']): TextSlot {
  const parsed = parse(slotSchema, { kind: 'text', id, lines, limit: 600 });
  if (!parsed.ok || parsed.value.kind !== 'text') throw new Error('no text slot');
  return parsed.value;
}

async function openField({
  id = 'story',
  lines = 'paragraph',
  language = 'en',
}: Partial<Record<'id' | 'language', string>> & { readonly lines?: TextSlot['lines'] } = {}) {
  const rendered = await renderApp(<WordsField slot={textSlot(id, lines)} field={null} />, { language });
  const { pack } = rendered.app.pack;
  const [design] = pack.templates;
  if (design === undefined) throw new Error('the pack has no design');
  act(() =>
    rendered.app.actions.open(
      newDocument({ packId: pack.id, templateId: design.id, paletteId: design.palette, seed: 1, locale: language }),
    ),
  );
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  return { ...rendered, field, saved: () => rendered.app.store.getState().document?.words[slot(id)]?.text };
}

async function openLetters(options: Parameters<typeof openField>[0] & { readonly of?: string } = {}) {
  const opened = await openField(options);
  await opened.user.click(screen.getByRole('button', { name: /^(Letters|حروف)/ }));
  const list = await screen.findByRole('combobox', { name: /Language of the letters|لغة الحروف/ });
  if (options.of !== undefined) await opened.user.selectOptions(list, options.of);
  return { ...opened, list };
}

function paste(field: HTMLElement, text: string): boolean {
  const event = createEvent.paste(field, { clipboardData: { getData: () => text } });
  fireEvent(field, event);
  return event.defaultPrevented;
}

describe('what is pasted', () => {
  it('comes in without control characters and stretches of empty lines, at the caret', async () => {
    const { field, saved } = await openField();
    fireEvent.change(field, { target: { value: 'Before after' } });
    field.setSelectionRange(7, 7);
    expect(paste(field, 'one\u0000\r\n\r\n\r\n\r\ntwo ')).toBe(true);
    expect(saved()).toBe('Before one\n\ntwo after');
    expect(field.selectionStart).toBe('Before one\n\ntwo '.length);
  });

  it('is left to the browser where it is clean', async () => {
    const { field } = await openField();
    expect(paste(field, 'One line\r\nand another 👩‍👩‍👧')).toBe(false);
  });

  it('is one line in a field of one line', async () => {
    const { field, saved } = await openField({ id: 'name', lines: 'line' });
    paste(field, 'Amina\n\nof Leeds\n');
    expect(saved()).toBe('Amina of Leeds');
  });
});

describe('what is written', () => {
  it('is not touched while an input method composes it', async () => {
    const { field, saved } = await openField();
    const typed = createEvent.input(field, { target: { value: 'に\u0007' } });
    Object.defineProperty(typed, 'isComposing', { value: true });
    fireEvent(field, typed);
    expect(saved()).toBe('に\u0007');
    fireEvent.input(field, { target: { value: '日\u0007' } });
    expect(saved()).toBe('日');
  });

  it('is of the language its letters tell, and of the page’s before the first one', async () => {
    const { field } = await openField();
    expect(field.hasAttribute('lang')).toBe(false);
    fireEvent.change(field, { target: { value: 'ښار' } });
    expect(field.lang).toBe('ps');
    expect(field.spellcheck).not.toBe(false);
    expect(field.dir).toBe('auto');
  });
});

describe('the letters', () => {
  it('go in at the caret, one step back each time someone stops, and the caret follows', async () => {
    const { app, user, field, saved } = await openLetters({ of: 'Polski' });
    fireEvent.change(field, { target: { value: '👩‍👩‍👧dz' } });
    act(() => field.focus());
    field.setSelectionRange(8, 8);
    await user.click(screen.getByRole('button', { name: 'ź' }));
    expect(saved()).toBe('👩‍👩‍👧źdz');
    expect(field.value).toBe('👩‍👩‍👧źdz');
    expect(field.selectionStart).toBe(9);
    act(() => app.actions.undo());
    expect(saved()).toBeUndefined();
    act(() => app.actions.redo());
    expect(field.value).toBe('👩‍👩‍👧źdz');
  });

  it('take the place of what is selected, and the focus stays with the words', async () => {
    const { user, field, saved } = await openLetters({ of: 'Polski' });
    await user.type(field, 'Lodz');
    field.setSelectionRange(0, 1);
    await user.click(screen.getByRole('button', { name: 'Capitals' }));
    await user.click(screen.getByRole('button', { name: 'Ł' }));
    expect(saved()).toBe('Łodz');
    expect(document.activeElement).toBe(field);
  });

  it('go to the end of words nobody has been in', async () => {
    const { user, field, saved } = await openLetters({ of: 'Română' });
    fireEvent.change(field, { target: { value: 'Bun' } });
    field.setSelectionRange(0, 0);
    await user.click(screen.getByRole('button', { name: 'ă' }));
    expect(saved()).toBe('Bună');
  });

  it('open the orders of an Ethiopic letter, each typed by itself', async () => {
    const { user, saved } = await openLetters({ of: 'አማርኛ' });
    await user.click(screen.getByRole('button', { name: 'ሰ' }));
    expect(saved()).toBeUndefined();
    const orders = screen.getByRole('group', { name: 'Forms of ሰ' });
    expect(
      within(orders)
        .getAllByRole('button')
        .map((key) => key.textContent)
        .join(''),
    ).toBe('ሰሱሲሳሴስሶሷ');
    await user.click(within(orders).getByRole('button', { name: 'ሳ' }));
    expect(saved()).toBe('ሳ');
  });

  it('run right to left in Arabic, which is offered first to who reads Arabic', async () => {
    const { user, list, saved } = await openLetters({ language: 'ar' });
    expect(list).toHaveProperty('value', 'ar');
    const row = screen.getByRole('group', { name: /العربية/ });
    expect(row.dir).toBe('rtl');
    expect(row.lang).toBe('ar');
    await user.click(within(row).getByRole('button', { name: 'ب' }));
    expect(saved()).toBe('ب');
  });

  it('wait for a language where nothing tells which', async () => {
    const { list } = await openLetters();
    expect(list).toHaveProperty('value', '');
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('are remembered until the page closes, and tell the spelling check the language', async () => {
    const { user, field } = await openLetters({ of: 'Polski' });
    const toggle = screen.getByRole('button', { name: /^Letters/, expanded: true });
    await user.click(toggle);
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(toggle);
    expect(await screen.findByRole('combobox')).toHaveProperty('value', 'pl');
    fireEvent.change(field, { target: { value: 'Dom' } });
    expect(field.lang).toBe('pl');
  });
});

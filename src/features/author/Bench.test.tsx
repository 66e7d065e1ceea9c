import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getIn, isJsonObject, type JsonPath } from '#domain/json.ts';
import { benchOf, withDesign, workpieceFrom } from '#domain/pack/workpiece.ts';
import { createAuthorApp } from '#state/author-store.ts';
import { packJson, templateJson, wordsJson } from '#tests/support/builders.ts';
import { need, present } from '#tests/support/need.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import type { AuthorDesk } from '../author-desk.ts';
import { Bench } from './Bench.tsx';
import { useAuthorState } from './use-author.tsx';

const FILES = new Map([
  ['pack.json', JSON.stringify(packJson())],
  ['locales/en.json', JSON.stringify(wordsJson('en'))],
  ['locales/ar.json', JSON.stringify(wordsJson('ar'))],
  ['templates/card.json', JSON.stringify(templateJson())],
]);

function aDesk(): AuthorDesk {
  return {
    ...createAuthorApp(() => performance.now()),
    restore: async () => true,
    packTexts: async () => ({ ok: true, value: FILES }),
    readZip: async () => ({ ok: true, value: FILES }),
    studioFor: () => new Promise<never>(() => {}),
    flush: async () => {},
  };
}

/** jsdom watches neither sizes nor what is in sight. */
function addObservers(): void {
  class Watcher {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { ResizeObserver: Watcher, IntersectionObserver: Watcher });
}

function Opened({ desk }: { readonly desk: AuthorDesk }) {
  const work = useAuthorState(desk, (state) => state.work);
  return work === null ? null : <Bench desk={desk} work={work} status={null} menu={null} notice={null} />;
}

async function opened() {
  addObservers();
  const desk = aDesk();
  desk.actions.open(need(workpieceFrom(FILES)));
  const rendered = await renderApp(<Opened desk={desk} />);
  await screen.findByRole('tree', { name: 'Boxes' });
  const at = (...path: JsonPath) => getIn(benchOf(present(desk.store.getState().work)), path);
  return { ...rendered, desk, at };
}

const boxes = () => screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-label'));

// Roles and names of a whole screen are slow to work out on a busy machine.
describe('the bench', { timeout: 30_000 }, () => {
  it('shows the boxes as a tree, by what they show', async () => {
    await opened();
    expect(boxes()).toEqual(['Group', 'Headline, Words', 'Story, Words', 'Name, Words', 'hashtag, Words']);
  });

  it('puts in, copies, moves and takes away boxes', async () => {
    const { user, at } = await opened();
    await user.click(screen.getByRole('treeitem', { name: 'Story, Words' }));
    await user.click(screen.getByRole('button', { name: 'Pattern' }));
    expect(boxes()[3]).toBe('Weave, Pattern');
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    expect(boxes()[2]).toBe('Weave, Pattern');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(boxes()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(boxes()).toHaveLength(7);
    expect(at('root', 'children', 1, 'kind')).toBe('pattern');
  });

  it('asks for a photo from now on where a photo box is put in', async () => {
    const { user, desk, at } = await opened();
    act(() => desk.actions.edit('slots', (work) => withDesign(work, ['slots'], ['headline', 'story', 'name'])));
    await user.click(screen.getByRole('button', { name: 'Photo' }));
    expect(at('slots')).toEqual(['headline', 'story', 'name', 'photo']);
    expect(screen.getByText('Nothing is wrong with this design.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(at('slots')).toEqual(['headline', 'story', 'name']);
  });

  it('offers only what the chosen kind of box has', async () => {
    const { user } = await opened();
    const offered = () =>
      within(screen.getByRole('combobox', { name: 'Property to add' })).queryByRole('option', { name: 'Quotation marks' });
    expect(offered()).toBeNull();
    await user.click(screen.getByRole('treeitem', { name: 'Story, Words' }));
    expect(offered()).not.toBeNull();
  });

  it('adds a property, changes it and takes it away, as the file has it', async () => {
    const { user, at } = await opened();
    await user.click(screen.getByRole('treeitem', { name: 'Story, Words' }));
    const panel = screen.getByRole('tabpanel');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Property to add' }), 'Width');
    await user.click(within(panel).getAllByRole('button', { name: 'Add' })[0] ?? panel);
    expect(at('root', 'children', 1, 'width')).toBe(4);
    const width = within(panel).getByLabelText('Width', { selector: 'input' });
    await user.clear(width);
    await user.type(width, '30');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Unit' }), '%');
    expect(at('root', 'children', 1, 'width')).toBe('30%');
    await user.click(within(panel).getByRole('button', { name: 'Remove: Width' }));
    expect(at('root', 'children', 1, 'width')).toBeUndefined();
  });

  it('adds a case with its condition and what it changes', async () => {
    const { user, at } = await opened();
    await user.click(screen.getByRole('treeitem', { name: 'Story, Words' }));
    await user.click(screen.getByText('Changes in some cases'));
    await user.click(screen.getByRole('button', { name: 'Add a case' }));
    await user.click(screen.getByText('Where Square'));
    await user.click(screen.getByRole('button', { name: 'Tall' }));
    expect(at('root', 'children', 1, 'adapt', 0, 'when')).toEqual({ shape: ['square', 'tall'] });
  });

  it('says what is wrong and leads to it, and mends with a step back', async () => {
    const { user, desk } = await opened();
    await user.click(screen.getByRole('treeitem', { name: 'Story, Words' }));
    await user.click(screen.getByRole('button', { name: 'Remove: Slots' }));
    const fault = await screen.findByRole('button', { name: /root\.children\.1 a words box needs slots or a phrase/u });
    expect(screen.getByText('1 thing is wrong. The pictures show how it was before.')).toBeDefined();
    desk.actions.choose([]);
    await user.click(fault);
    expect(desk.store.getState().chosen).toEqual([1]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText('Nothing is wrong with this design.')).toBeDefined();
  });

  it('takes an id only once it is one, and names the design by it everywhere', async () => {
    const { user, desk } = await opened();
    await user.click(screen.getByRole('tab', { name: 'Design' }));
    const id = screen.getByRole('textbox', { name: 'Id' });
    await user.clear(id);
    await user.type(id, 'Our Card{Enter}');
    expect(screen.getByText(/only small letters/u)).toBeDefined();
    expect(desk.store.getState().work?.design).toBe('card');
    await user.clear(id);
    await user.type(id, 'our-card{Enter}');
    const work = present(desk.store.getState().work);
    expect(work.design).toBe('our-card');
    expect(isJsonObject(work.templates['our-card'])).toBe(true);
  });

  it('says at once whether words can be read on a colour', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('tab', { name: 'Colours' }));
    expect(screen.getAllByText(/Words can be read on it/u)).toHaveLength(7);
  });

  it('keeps numbers half typed out of the design', async () => {
    const { user, at } = await opened();
    await user.click(screen.getByRole('tab', { name: 'Type' }));
    const least = screen.getAllByLabelText('Smallest', { selector: 'input' })[0];
    await user.clear(present(least));
    expect(at('styles', 'headline', 'size', 'min')).toBe(5);
    await user.type(present(least), '6');
    expect(at('styles', 'headline', 'size', 'min')).toBe(6);
  });
});

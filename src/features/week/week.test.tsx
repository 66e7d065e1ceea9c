import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { saveFile } from '#services/export/save-file.ts';
import { slot } from '#tests/support/builders.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { present } from '#tests/support/need.ts';
import { renderApp, type RenderOptions } from '#tests/support/render-app.tsx';
import { Week } from './Week.tsx';

vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));

/** The plan as it is on a day. */
async function weekOn(day: string, options: RenderOptions = {}) {
  vi.setSystemTime(new Date(`${day}T12:00:00`));
  const rendered = await renderApp(<Week />, options);
  return { ...rendered, document: () => rendered.app.store.getState().document };
}
const days = () => within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');
const make = (title: string) => screen.getByRole('button', { name: `Make this card: ${title}` });

beforeEach(() => {
  stubLayout();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.mocked(saveFile).mockClear();
});
afterEach(() => vi.useRealTimers());

describe('the week', () => {
  it('has seven days up to the day itself, computed for the year', async () => {
    await weekOn('2026-11-24');
    expect(days()).toHaveLength(7);
    expect(days()[0]?.textContent).toMatch(/Saturday.*12 December.*A door somebody opened/su);
    expect(days()[6]?.textContent).toMatch(/Friday.*18 December.*It takes a community/su);
    expect(screen.queryByText(/is over/u)).toBeNull();
  });

  it('marks today', async () => {
    await weekOn('2026-12-14');
    expect(days().filter((day) => within(day).queryByText('Today') !== null)).toEqual([days()[2]]);
  });

  it('is still this year’s on the day itself', async () => {
    await weekOn('2026-12-18');
    expect(screen.queryByText(/is over/u)).toBeNull();
    expect(days()[6]?.textContent).toContain('Today');
  });

  it('says when the day is over, and shows the days of next year', async () => {
    await weekOn('2026-12-19');
    expect(screen.getByText('This year’s day, 18 December, is over. These are the days of 2027.')).toBeTruthy();
    expect(days()[6]?.textContent).toMatch(/Saturday.*18 December/su);
  });

  it('speaks the interface’s language', async () => {
    await weekOn('2026-11-24', { language: 'ar' });
    expect(days()[0]?.textContent).toMatch(/السبت.*ديسمبر/su);
  });

  it('says so where a campaign has no plan', async () => {
    const { app } = await weekOn('2026-11-24');
    const noPlan = { ...app.pack, pack: { ...app.pack.pack, week: [] } };
    await weekOn('2026-11-24', { services: { pack: noPlan } });
    expect(screen.getByText('This campaign has no plan for its week.')).toBeTruthy();
  });
});

describe('making a day’s card', () => {
  it('begins it in the design suggested for the day, with its question at hand', async () => {
    const { user, app, document } = await weekOn('2026-11-24');
    await user.click(make('A dish that travelled here'));
    expect(document()?.templateId).toBe('recipe');
    expect(app.store.getState().session.weekDay).toBe('dish');
    expect(location.hash).toBe('#/edit');
  });

  async function withDraft() {
    const rendered = await weekOn('2026-11-24');
    const { pack } = rendered.app.pack;
    const [design] = pack.templates;
    const blank = newDocument({
      packId: pack.id,
      templateId: present(design).id,
      paletteId: present(design).palette,
      seed: 1,
      locale: 'en',
    });
    const draft = withWords(blank, slot('story'), 'Mine.');
    act(() => rendered.app.actions.open(draft));
    await rendered.user.click(make('A dish that travelled here'));
    return { ...rendered, draft };
  }

  it('asks first while another graphic is open, and undoing brings that back', async () => {
    const { user, app, document, draft } = await withDraft();
    expect(document()).toBe(draft);
    await user.click(screen.getByRole('button', { name: 'Start a new card' }));
    expect(document()?.words).toEqual({});
    app.actions.undo();
    expect(document()).toEqual(draft);
  });

  it('takes the words along where that is wanted', async () => {
    const { user, document, draft } = await withDraft();
    await user.click(screen.getByRole('button', { name: 'Use the words I have' }));
    expect(document()?.templateId).toBe('recipe');
    expect(document()?.words).toEqual(draft.words);
  });

  it('changes nothing when it is not wanted', async () => {
    const { user, document, draft } = await withDraft();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(document()).toBe(draft);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('what was made', () => {
  it('is ticked by the person, remembered for that year, and counted', async () => {
    const { user, app } = await weekOn('2026-12-13');
    await user.click(screen.getByRole('checkbox', { name: 'Made: A door somebody opened' }));
    expect(screen.getByText('1 of 7 made')).toBeTruthy();
    expect(app.settings.load().weekMade).toEqual({ year: 2026, days: ['door'] });
    await user.click(screen.getByRole('checkbox', { name: 'Made: A door somebody opened' }));
    expect(app.settings.load().weekMade).toEqual({ year: 2026, days: [] });
  });

  it('begins anew in another year', async () => {
    const { app } = await weekOn('2026-12-13');
    app.settings.change({ weekMade: { year: 2025, days: ['door'] } });
    await weekOn('2026-12-13', { services: { settings: app.settings } });
    expect(screen.getAllByText('0 of 7 made')).toHaveLength(2);
  });

  it('is not kept on a shared device', async () => {
    await weekOn('2026-12-13', { session: { sharedDevice: true } });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/of 7 made/u)).toBeNull();
  });
});

describe('reminders', () => {
  it('are a calendar file of seven whole days, which stay the same entries when it is saved again', async () => {
    const { user } = await weekOn('2026-11-24');
    await user.click(screen.getByRole('button', { name: 'Add reminders to my calendar' }));
    await user.click(screen.getByRole('button', { name: 'Add reminders to my calendar' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
    const [first, second] = vi.mocked(saveFile).mock.calls;
    expect(present(first)[1]).toBe('community-graphics-week-2026.ics');
    const [file, again] = await Promise.all([present(first)[0].text(), present(second)[0].text()]);
    expect(file.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(7);
    expect(file.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gmu)).toHaveLength(7);
    expect(again.match(/^UID:.*$/gmu)).toEqual(file.match(/^UID:.*$/gmu));
    expect(new Set(file.match(/^UID:.*$/gmu)).size).toBe(7);
  });
});

import { act, screen } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { slotIdSchema } from '#domain/ids.ts';
import { fail } from '#domain/result.ts';
import type { AppServices } from '#features/use-app.tsx';
import { renderApp, type RenderOptions } from '#tests/support/render-app.tsx';
import { IdleGuard } from './IdleGuard.tsx';
import { KeepingNotice } from './KeepingNotice.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { WorkMenu } from './WorkMenu.tsx';

const story = v.parse(slotIdSchema, 'story');

function write(app: AppServices, text = 'Mine'): void {
  const [one] = app.pack.pack.templates;
  if (one === undefined) throw new Error('the pack has no design');
  const blank = newDocument({ packId: app.pack.pack.id, templateId: one.id, paletteId: one.palette, seed: 1, locale: 'en' });
  act(() => app.actions.open(withWords(blank, story, text)));
}

const notice = <KeepingNotice told="nothing" onTold={() => {}} typing />;

describe('where words are kept', () => {
  it('is told once something is written, not before, and not again once dismissed', async () => {
    const { app, user } = await renderApp(notice, { session: { save: 'saved' } });
    expect(screen.queryByText('Saved on this device only.')).toBeNull();
    write(app);
    expect(screen.getByText('Saved on this device only.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(screen.queryByText('Saved on this device only.')).toBeNull();
  });

  it('can be declined there and then', async () => {
    const { app, drafts, user } = await renderApp(notice, { session: { save: 'saved' } });
    write(app);
    await user.click(screen.getByRole('button', { name: 'Don’t keep (shared device)' }));
    expect(drafts.dontKeep).toHaveBeenCalledOnce();
  });

  it('says so when the device could not be wiped', async () => {
    const { app, drafts, user } = await renderApp(notice, { session: { save: 'saved' } });
    drafts.dontKeep.mockResolvedValueOnce(fail({ kind: 'storage-failed', reason: 'x' }));
    write(app);
    await user.click(screen.getByRole('button', { name: 'Don’t keep (shared device)' }));
    expect(screen.getByRole('alert').textContent).toMatch(/could not all be wiped/);
  });

  it('is told plainly when the disk is full, with a way to try again', async () => {
    const { app, drafts, user } = await renderApp(notice, { session: { save: 'failed', saveFault: 'storage-full' } });
    write(app);
    expect(screen.getByRole('alert').textContent).toMatch(/device is full/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(drafts.flush).toHaveBeenCalledOnce();
  });

  it('tells that nothing is kept on a shared device, and wipes on finish', async () => {
    const { app, drafts, user } = await renderApp(notice, { session: { save: 'memory', sharedDevice: true } });
    write(app);
    await user.click(screen.getByRole('button', { name: 'Finish and wipe' }));
    expect(drafts.startAgain).toHaveBeenCalledOnce();
    expect(app.store.getState().document).toBeNull();
    expect(location.hash).toBe('#/');
  });

  it('says what came of the last visit’s draft', async () => {
    await renderApp(<KeepingNotice told="template" onTold={() => {}} typing={false} />);
    expect(screen.getByText(/The design you used is no longer here/)).toBeTruthy();
  });

  it('is one quiet word in the bar, and an alert when saving failed', async () => {
    const { app } = await renderApp(<SaveStatus />, { session: { save: 'saved' } });
    expect(screen.queryByText('Saved')).toBeNull();
    write(app);
    expect(screen.getByText('Saved')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => app.actions.setSession({ save: 'failed' }));
    expect(screen.getByRole('alert').textContent).toBe('Not saved');
  });
});

describe('closing the page', () => {
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each([
    ['asks when saving failed', { save: 'failed' }, true],
    ['asks when the browser keeps nothing', { save: 'memory' }, true],
    ['does not ask when all is saved', { save: 'saved' }, false],
    ['does not ask on a shared device, where closing is meant to wipe', { save: 'memory', sharedDevice: true }, false],
  ] as const)('%s', async (_name, session, asks) => {
    const { app } = await renderApp(<LeaveGuard />, { session });
    expect(closing()).toBe(false);
    write(app);
    expect(closing()).toBe(asks);
  });
});

describe('the menu', () => {
  const open = async (options: RenderOptions = {}) => {
    const rendered = await renderApp(<WorkMenu preferences={null} />, options);
    await rendered.user.click(screen.getByRole('button', { name: 'Menu' }));
    return rendered;
  };

  it('asks before it starts again, and leaves all as it is on no', async () => {
    const { app, drafts, user } = await renderApp(<WorkMenu preferences={null} />);
    write(app);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /^Start again/ }));
    expect(screen.getByRole('alertdialog', { name: 'Start again?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(drafts.startAgain).not.toHaveBeenCalled();
    expect(app.store.getState().document).not.toBeNull();
  });

  it('wipes the draft on yes, goes to the designs, and says so', async () => {
    location.hash = '#/edit';
    const { app, drafts, user } = await renderApp(<WorkMenu preferences={null} />);
    write(app);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /^Start again/ }));
    await user.click(screen.getByRole('button', { name: 'Wipe and start again' }));
    expect(drafts.startAgain).toHaveBeenCalledOnce();
    expect(app.store.getState().document).toBeNull();
    expect(location.hash).toBe('#/');
    expect(screen.getByText('The draft was wiped.')).toBeTruthy();
  });

  it('deletes everything on yes', async () => {
    const { drafts, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Delete everything here/ }));
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(drafts.deleteEverything).toHaveBeenCalledOnce();
    expect(screen.getByText('Everything was wiped from this device.')).toBeTruthy();
  });

  it('has nothing to start again while nothing is begun', async () => {
    await open();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Start again/ }).disabled).toBe(true);
  });

  it('does not offer to turn a shared device off', async () => {
    await open({ session: { save: 'memory', sharedDevice: true } });
    expect(screen.queryByRole('button', { name: /Don’t keep/ })).toBeNull();
  });
});

describe('a shared device left alone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const shared = { save: 'memory', sharedDevice: true } as const;
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

  it('is asked after three minutes, and wiped after one more', async () => {
    const { app, drafts } = await renderApp(<IdleGuard />, { session: shared });
    write(app);
    await pass(179);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await pass(2);
    expect(screen.getByRole('alertdialog', { name: 'Still there?' }).textContent).toMatch(/60 seconds/);
    await pass(30);
    expect(screen.getByRole('alertdialog').textContent).toMatch(/30 seconds/);
    expect(drafts.startAgain).not.toHaveBeenCalled();
    await pass(31);
    expect(drafts.startAgain).toHaveBeenCalledOnce();
    expect(app.store.getState().document).toBeNull();
  });

  it('stays when someone answers, and when someone has moved meanwhile', async () => {
    const { app, drafts, user } = await renderApp(<IdleGuard />, { session: shared });
    write(app);
    await pass(170);
    await user.keyboard('a');
    await pass(170);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await pass(11);
    const [stay] = screen.getAllByRole('button', { name: 'I’m still here' });
    if (stay === undefined) throw new Error('no way to stay');
    await user.click(stay);
    await pass(90);
    expect(drafts.startAgain).not.toHaveBeenCalled();
  });

  it('is not watched when the device is not shared, or nothing is written', async () => {
    const { app } = await renderApp(<IdleGuard />, { session: { save: 'saved' } });
    write(app);
    await pass(300);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

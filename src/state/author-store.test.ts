import { describe, expect, it } from 'vitest';
import { benchOf, withDesign, type Workpiece } from '#domain/pack/workpiece.ts';
import { present } from '#tests/support/need.ts';
import { chosenPath, createAuthorApp } from './author-store.ts';

const root = { kind: 'group', children: [{ kind: 'group' }, { kind: 'words' }] };
const work: Workpiece = {
  pack: {},
  words: {},
  art: {},
  templates: { card: { id: 'card', background: 'paper', root }, sign: { id: 'sign', root } },
  design: 'card',
};

function begun() {
  const clock = { now: 0 };
  const app = createAuthorApp(() => clock.now);
  app.actions.open(work);
  const background = () => benchOf(present(app.store.getState().work))['background'];
  const paint = (colour: string, field = 'background') => app.actions.edit(field, (now) => withDesign(now, ['background'], colour));
  return { ...app, clock, background, paint };
}

describe('the author’s work', () => {
  it('goes a step back and forward again', () => {
    const { actions, paint, background } = begun();
    paint('rose');
    actions.undo();
    expect(background()).toBe('paper');
    actions.redo();
    expect(background()).toBe('rose');
  });

  it('takes changes of one field in quick succession for one step', () => {
    const { actions, paint, background, clock } = begun();
    paint('rose');
    clock.now = 500;
    paint('sun');
    clock.now = 3000;
    paint('leaf');
    actions.undo();
    expect(background()).toBe('sun');
    actions.undo();
    expect(background()).toBe('paper');
  });

  it('begins anew when something is opened: nothing before can be undone into', () => {
    const { actions, paint, store, background } = begun();
    paint('rose');
    actions.open(work);
    actions.undo();
    expect(background()).toBe('paper');
    actions.open(null);
    expect(store.getState().work).toBeNull();
  });

  it('keeps the nearest box chosen when a step back takes the chosen one away', () => {
    const { actions, store } = begun();
    actions.edit('add', (now) => withDesign(now, ['root', 'children', 0, 'children'], [{ kind: 'words' }]));
    actions.choose([0, 0]);
    actions.undo();
    expect(chosenPath(store.getState())).toEqual([0]);
  });

  it('chooses the whole of a design that is put on the bench', () => {
    const { actions, store } = begun();
    actions.choose([1]);
    actions.edit('bench', (now) => ({ ...now, design: 'sign' }));
    expect(chosenPath(store.getState())).toEqual([]);
  });
});

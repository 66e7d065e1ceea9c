import { beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { withPalette, withWords } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import { formatIdSchema, paletteIdSchema, slotIdSchema } from '#domain/ids.ts';
import { aDocument } from '#tests/support/builders.ts';
import { createApp, type App } from './app-store.ts';

const story = v.parse(slotIdSchema, 'story');
const blank: Document = aDocument();

describe('the store', () => {
  let clock = 0;
  let app: App;
  const text = () => app.store.getState().document?.words[story]?.text;
  const type = (words: string) => app.actions.edit('words/story', (document) => withWords(document, story, words));

  beforeEach(() => {
    clock = 0;
    app = createApp(
      { format: v.parse(formatIdSchema, 'ig-square'), save: 'nothing', saveFault: null, sharedDevice: false, keepingTold: false },
      () => clock,
    );
    app.actions.open(blank);
  });

  it('takes a burst of typing back as one step', () => {
    for (const words of ['H', 'He', 'Hel']) {
      type(words);
      clock += 100;
    }
    app.actions.undo();
    expect(text()).toBeUndefined();
    app.actions.redo();
    expect(text()).toBe('Hel');
  });

  it('starts a new step after a pause', () => {
    type('Hello');
    clock += 2000;
    type('Hello there');
    app.actions.undo();
    expect(text()).toBe('Hello');
  });

  it('starts a new step when another field is edited', () => {
    type('Hello');
    app.actions.edit('palette', (document) => withPalette(document, v.parse(paletteIdSchema, 'night')));
    app.actions.undo();
    expect(app.store.getState().document?.paletteId).toBe('morning');
    expect(text()).toBe('Hello');
  });

  it('does not join what is typed after an undo to what was typed before it', () => {
    type('One');
    clock += 2000;
    type('One two');
    app.actions.undo();
    type('One three');
    app.actions.undo();
    expect(text()).toBe('One');
  });

  it('never undoes into the draft before the one opened', () => {
    type('Mine');
    app.actions.open(blank);
    app.actions.undo();
    expect(app.store.getState().document).toBe(blank);
  });

  it('leaves the session alone when undoing', () => {
    type('Mine');
    app.actions.setSession({ save: 'saved' });
    app.actions.undo();
    expect(app.store.getState().session.save).toBe('saved');
  });
});

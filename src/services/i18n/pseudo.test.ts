import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { pseudoOf, pseudoText, speakPseudo } from './pseudo.ts';

describe('made-up languages for testing', () => {
  it('are asked for in the address', () => {
    expect(pseudoOf('?pseudo=long')).toBe('long');
    expect(pseudoOf('?pseudo=klingon')).toBeNull();
    expect(pseudoOf('')).toBeNull();
  });

  it('make every sentence half as long again, and show where it ends', () => {
    expect(pseudoText('Save pictures', 'long')).toBe('[Šávé þîçţûŕéš one tw]');
  });

  it('leave alone what only parts two things', () => {
    expect(pseudoText(' ', 'long')).toBe(' ');
  });

  it('are said by the interface, values and all', async () => {
    const words = createInstance();
    await words.init({ lng: 'en', resources: { en: { translation: { app: { menu: 'Menu' } } } } });
    speakPseudo(words, 'mirrored');
    expect(words.t('app.menu')).toBe('\u202EMéñû\u202C');
  });
});

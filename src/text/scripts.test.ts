import { describe, expect, it } from 'vitest';
import { directionsIn, isJoinedScript, leadingFactor, mainScript, scriptsIn } from './scripts.ts';

describe('scriptsIn', () => {
  it('lists each script once, in the order met', () => {
    expect([...scriptsIn('Café مرحبا Київ café')]).toEqual(['Latn', 'Arab', 'Cyrl']);
  });

  it('tells Japanese by its kana', () => {
    expect([...scriptsIn('新しいコト')]).toEqual(['Hani', 'Hira', 'Kana']);
  });

  it('finds no script in digits, spaces, punctuation, emoji or lone marks', () => {
    expect([...scriptsIn('12, 3! 🎉 ❤️ \u0301 ،')]).toEqual([]);
  });

  it('names a script it does not know as undetermined', () => {
    expect([...scriptsIn('ꀀ')]).toEqual(['Zyyy']);
  });
});

describe('mainScript', () => {
  it('is the one with most letters', () => {
    expect(mainScript('ok مرحبا بكم')).toBe('Arab');
    expect(mainScript('123 🎉')).toBeNull();
  });
});

describe('what layout must know', () => {
  it('never spaces out letters that join', () => {
    const joined = ['Arab', 'Syrc', 'Nkoo', 'Adlm', 'Deva'] as const;
    expect(joined.filter((script) => !isJoinedScript(script))).toEqual([]);
    expect(isJoinedScript('Latn')).toBe(false);
  });

  it('gives Tibetan and Burmese more room than Latin', () => {
    expect(leadingFactor('Latn')).toBe(1);
    expect(leadingFactor('Arab')).toBeGreaterThan(1);
    expect(leadingFactor('Tibt')).toBeGreaterThan(leadingFactor('Mymr'));
  });
});

describe('the directions in a text', () => {
  it.each([
    ['Bread at 6:30 🎉', 'ltr'],
    ['خبز ١٢ و 14!', 'rtl'],
    ['saj خبز', 'both'],
    ['12 – 14 🎉', null],
  ] as const)('of %s are %s', (text, expected) => {
    expect(directionsIn(text)).toBe(expected);
  });
});

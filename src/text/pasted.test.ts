import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanedPaste, withoutControls } from './pasted.ts';

describe('cleanedPaste', () => {
  it('drops control characters, byte order marks and halves of a pair', () => {
    expect(cleanedPaste('\uFEFFa\u0000b\u001Bc\uFFFCd\uD83De\u0085f', 'paragraph')).toBe('abcde\nf');
  });

  it('leaves one empty line of many, also where they hold spaces', () => {
    expect(cleanedPaste('a\r\n\r\n \t\r\n\r\nb\n\nc\nd', 'paragraph')).toBe('a\n\nb\n\nc\nd');
  });

  it('puts the lines of a pasted name on one', () => {
    expect(cleanedPaste('Amina \n\n of Leeds\n', 'line')).toBe('Amina of Leeds');
  });

  it('keeps joiners, direction marks and emoji families as they are', () => {
    const text = 'می\u200Cخواهم \u2067عربي\u2069 👩‍👩‍👧 🏳️‍🌈';
    expect(cleanedPaste(text, 'paragraph')).toBe(text);
  });

  it('never loses a letter, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', '👧', ' ', '\n', '\t', '\r', '\u0000', '\u000B') }), (text) => {
        const clean = cleanedPaste(text, 'paragraph');
        expect(clean.replace(/\s/g, '')).toBe(text.replaceAll('\u0000', '').replace(/\s/g, ''));
        expect(cleanedPaste(clean, 'paragraph')).toBe(clean);
      }),
    );
  });
});

describe('withoutControls', () => {
  it('leaves empty lines that someone typed', () => {
    expect(withoutControls('a\n\n\n\nb\u0007')).toBe('a\n\n\n\nb');
  });
});

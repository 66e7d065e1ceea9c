import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidied } from './tidy.ts';

describe('tidied', () => {
  it('knows one kind of line end and one kind of space', () => {
    expect(tidied('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });

  it('drops spaces where a line ends and line ends where the text does', () => {
    expect(tidied('a  \n  b \n\n')).toBe('a\n  b');
  });

  it('draws the hyphen few fonts have as the one of the keyboard', () => {
    expect(tidied('on\u2010line, non\u2011breaking')).toBe('on-line, non\u2011breaking');
  });

  it('keeps a mark with the space it stands on', () => {
    expect(tidied('ñeñt \u0303cha')).toBe('ñeñt\u00A0\u0303cha');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r') }), (text) => tidied(tidied(text)) === tidied(text)),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it('ends a sentence at its stop, with the space after it', () => {
    expect(sentencesOf('We came in May. Did you? Yes!', 'en')).toEqual(['We came in May. ', 'Did you? ', 'Yes!']);
  });

  it('knows the marks of other scripts', () => {
    expect(sentencesOf('هل أنت بخير؟ نعم.', 'ar')).toHaveLength(2);
    expect(sentencesOf('我来了。你好吗？', 'zh')).toHaveLength(2);
    expect(sentencesOf('እንደምን አደሩ። ሰላም።', 'am')).toHaveLength(2);
  });

  it('works without a known language', () => {
    expect(sentencesOf('One. Two.', 'not a tag')).toHaveLength(2);
  });

  it('loses nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => sentencesOf(text, 'en').join('') === text));
  });
});

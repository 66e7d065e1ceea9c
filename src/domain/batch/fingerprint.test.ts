import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('a fingerprint', () => {
  it('is the same for the same data in another order of keys', () => {
    expect(fingerprint({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(fingerprint({ b: { c: [1, 2] }, a: 1 }));
  });

  it('changes with any word', () => {
    expect(fingerprint(['Bread'])).not.toBe(fingerprint(['bread']));
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  });

  it('is always sixteen hexadecimal digits', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => /^[0-9a-f]{16}$/.test(fingerprint(data))));
  });
});

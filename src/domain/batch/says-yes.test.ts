import { expect, it } from 'vitest';
import { saysYes } from './says-yes.ts';

it('takes only a clear yes for one', () => {
  for (const yes of ['yes', 'Yes, form signed', 'X', '✓', 'نعم', 'да', 'oui!', '1']) expect(saysYes(yes), yes).toBe(true);
  for (const other of ['', 'no', '0', 'not yet', 'asked her', '?', 'لا', 'yesterday']) expect(saysYes(other), other).toBe(false);
  expect(saysYes('Igen', ['igen'])).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { mayLookAhead } from './may-look-ahead.ts';

describe('looking ahead', () => {
  it('is not done for who saves data, nor with little memory, and is where nothing is known', () => {
    expect(mayLookAhead({ connection: { saveData: true }, deviceMemory: 8 })).toBe(false);
    expect(mayLookAhead({ connection: { saveData: false }, deviceMemory: 1 })).toBe(false);
    expect(mayLookAhead({ connection: { saveData: false }, deviceMemory: 4 })).toBe(true);
    expect(mayLookAhead({})).toBe(true);
  });
});

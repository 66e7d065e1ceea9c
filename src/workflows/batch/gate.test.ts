import { expect, it } from 'vitest';
import { createGate } from './gate.ts';

it('lets nobody through while it is shut, and all once it is opened', async () => {
  const gate = createGate();
  await gate.pass();
  gate.shut();
  let through = 0;
  const waiting = [gate.pass(), gate.pass()].map((passed) => passed.then(() => (through += 1)));
  await Promise.resolve();
  expect(through).toBe(0);
  gate.open();
  await Promise.all(waiting);
  expect(through).toBe(2);
});

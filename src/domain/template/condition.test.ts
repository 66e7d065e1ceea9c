import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slot } from '#tests/support/builders.ts';
import { holds, storyLength, STORY_LENGTHS, type Condition, type Facts } from './condition.ts';

const facts: Facts = {
  shape: 'square',
  photo: true,
  story: 'short',
  filled: new Set([slot('story'), slot('name')]),
  mode: 'light',
  tight: false,
  onTheDay: false,
  daysLeft: [4],
};

describe('a condition', () => {
  it('holds when it asks for nothing', () => {
    expect(holds(undefined, facts)).toBe(true);
    expect(holds({}, facts)).toBe(true);
  });

  it.each<[Condition, boolean]>([
    [{ shape: ['tall', 'square'] }, true],
    [{ shape: ['tall'] }, false],
    [{ photo: true }, true],
    [{ photo: false }, false],
    [{ story: ['short', 'none'] }, true],
    [{ story: ['long'] }, false],
    [{ has: [slot('story'), slot('name')] }, true],
    [{ has: [slot('story'), slot('place')] }, false],
    [{ lacks: [slot('place')] }, true],
    [{ lacks: [slot('place'), slot('name')] }, false],
    [{ mode: 'light' }, true],
    [{ mode: 'dark' }, false],
    [{ tight: false, onTheDay: false }, true],
    [{ daysLeft: [0, 4] }, true],
    [{ daysLeft: [0, 3] }, false],
    [{ tight: true }, false],
    [{ shape: ['square'], photo: true, story: ['short'], mode: 'light' }, true],
    [{ shape: ['square'], photo: true, story: ['short'], mode: 'dark' }, false],
  ])('%j holds only when all it names does: %s', (condition, answer) => {
    expect(holds(condition, facts)).toBe(answer);
  });
});

describe('how much story there is', () => {
  it('goes by letters', () => {
    expect([0, 1, 90, 91, 240, 241, 10_000].map(storyLength)).toEqual(['none', 'short', 'short', 'medium', 'medium', 'long', 'long']);
  });

  it('never calls a longer story shorter', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((letters) => STORY_LENGTHS.indexOf(storyLength(letters)));
        expect(fewer).toBeLessThanOrEqual(more ?? -1);
      }),
    );
  });
});

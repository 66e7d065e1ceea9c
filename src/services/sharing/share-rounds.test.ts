import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_FILES, shareRounds } from './share-rounds.ts';

const MIB = 1024 * 1024;
const itself = (bytes: number) => bytes;
const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 * MIB }), fc.integer({ min: 0, max: 60 * MIB })), { maxLength: 80 });

describe('files shared in rounds', () => {
  it('go together while there are few', () => {
    expect(shareRounds([MIB, 2 * MIB], itself)).toEqual({ rounds: [[MIB, 2 * MIB]], tooLarge: [] });
    expect(shareRounds([], itself)).toEqual({ rounds: [], tooLarge: [] });
  });

  it('go ten at a time', () => {
    const { rounds } = shareRounds(
      Array.from({ length: 24 }, () => MIB),
      itself,
    );
    expect(rounds.map((round) => round.length)).toEqual([10, 10, 4]);
  });

  it('go by weight: exactly 50 MiB still goes, a byte more does not', () => {
    expect(shareRounds([20 * MIB, 30 * MIB, 1], itself).rounds).toEqual([[20 * MIB, 30 * MIB], [1]]);
    expect(shareRounds([50 * MIB + 1, 50 * MIB], itself)).toEqual({ rounds: [[50 * MIB]], tooLarge: [50 * MIB + 1] });
  });

  it('are never too many, never too heavy, never lost, never out of order', () => {
    fc.assert(
      fc.property(sizes, (files) => {
        const numbered = files.map((bytes, place) => ({ bytes, place }));
        const { rounds, tooLarge } = shareRounds(numbered, ({ bytes }) => bytes);
        for (const round of rounds) {
          expect(round.length).toBeGreaterThan(0);
          expect(round.length).toBeLessThanOrEqual(MOST_FILES);
          expect(round.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
        }
        expect(tooLarge.every(({ bytes }) => bytes > MOST_BYTES)).toBe(true);
        const shared = rounds.flat();
        expect(shared.map(({ place }) => place)).toEqual(shared.map(({ place }) => place).toSorted((a, b) => a - b));
        expect([...shared, ...tooLarge].toSorted((a, b) => a.place - b.place)).toEqual(numbered);
      }),
    );
  });

  it('take no round more than they must: two rounds side by side never fit into one', () => {
    fc.assert(
      fc.property(sizes, (files) => {
        const { rounds } = shareRounds(files, itself);
        for (const [place, round] of rounds.entries()) {
          const [next] = rounds[place + 1] ?? [];
          if (next === undefined || round.length === MOST_FILES) continue;
          expect(round.reduce((sum, bytes) => sum + bytes, next)).toBeGreaterThan(MOST_BYTES);
        }
      }),
    );
  });
});

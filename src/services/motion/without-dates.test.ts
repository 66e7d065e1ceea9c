import { describe, expect, it } from 'vitest';
import { withoutDates } from './without-dates.ts';

/** A box of an MP4: its length, its name, what is in it. */
function box(type: string, ...inside: readonly (readonly number[])[]): readonly number[] {
  const content = inside.flat();
  const size = content.length + 8;
  return [0, 0, size >> 8, size & 255, ...[...type].map((letter) => letter.codePointAt(0) ?? 0), ...content];
}

const short = (made: number) => [0, 0, 0, 7, 1, 2, 3, made, 1, 2, 3, made, 0, 0, 3, 232];
const long = (made: number) => [1, 0, 0, 7, 0, 0, 0, 0, 1, 2, 3, made, 0, 0, 0, 0, 1, 2, 3, made, 0, 0, 3, 232];
const film = (when: (made: number) => readonly number[], made: number) => [
  ...box('ftyp', [105, 115, 111, 109]),
  ...box('moov', box('mvhd', when(made)), box('trak', box('tkhd', when(made)), box('mdia', box('mdhd', when(made)), box('minf', [9, 9])))),
  ...box('mdat', [109, 118, 104, 100, 1, 2, 3, 4]),
];

describe('an MP4 without dates', () => {
  it.each([
    ['short', short, [0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 232]],
    ['long', long, [1, 0, 0, 7, ...Array.from({ length: 16 }, () => 0), 0, 0, 3, 232]],
  ])('is the same file but for its %s dates', (_name, when, cleared) => {
    const bytes = withoutDates(new Uint8Array(film(when, 77)));
    expect([...bytes]).toEqual(film(() => cleared, 0));
  });

  it('leaves a broken file as it is, and comes to an end', () => {
    const broken = [0, 0, 0, 0, 109, 111, 111, 118, 1, 2, 3];
    expect([...withoutDates(new Uint8Array(broken))]).toEqual(broken);
  });
});

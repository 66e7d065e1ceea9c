import { describe, expect, it } from 'vitest';
import { toFlexEdges, toFlexLength, toPx, unitOf } from './units.ts';

describe('template lengths', () => {
  it('count in hundredths of the short side', () => {
    expect(unitOf({ width: 1080, height: 1920 })).toBe(10.8);
    expect(unitOf({ width: 1500, height: 500 })).toBe(5);
    expect(toFlexLength(4, 10.8)).toEqual({ unit: 'px', value: 43.2 });
    expect(toPx(-2, 5, 1000)).toBe(-10);
  });

  it('or in shares of the parent', () => {
    expect(toFlexLength('12.5%', 10.8)).toEqual({ unit: 'percent', value: 12.5 });
    expect(toPx('25%', 10.8, 400)).toBe(100);
  });

  it('may be left unsaid', () => {
    expect(toFlexLength(undefined, 10)).toBeNull();
    expect(toPx(undefined, 10, 400)).toBe(0);
    expect(toFlexEdges(undefined, 10)).toEqual({ top: null, bottom: null, start: null, end: null });
  });

  it('go to all edges at once, to pairs, or to one; the narrower word wins', () => {
    const px = (value: number) => ({ unit: 'px', value });
    expect(toFlexEdges(2, 10)).toEqual({ top: px(20), bottom: px(20), start: px(20), end: px(20) });
    expect(toFlexEdges({ block: 1, inline: '5%', end: 3 }, 10)).toEqual({
      top: px(10),
      bottom: px(10),
      start: { unit: 'percent', value: 5 },
      end: px(30),
    });
  });
});

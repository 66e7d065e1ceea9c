import { describe, expect, it } from 'vitest';
import { parseArt } from './parse-art.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${inside}</svg>`;
const faultsOf = (text: string) => {
  const parsed = parseArt(text);
  return parsed.ok ? [] : parsed.error.map((fault) => `${fault.path} ${fault.reason}`);
};

describe('drawings of the pack', () => {
  it('reads shapes as paths in palette roles, with the transforms of their groups', () => {
    const parsed = parseArt(
      svg(
        '<g transform="translate(10 5)" fill="var(--rose, #E4533D)"><rect width="4" height="2"/><circle r="3" stroke="var(--deep)" stroke-width="2" fill="none"/></g>',
      ),
    );
    expect(parsed.ok && parsed.value.size).toEqual({ width: 100, height: 50 });
    expect(parsed.ok && parsed.value.paths.map((path) => [path.d, path.matrix, path.fill, path.stroke?.role ?? null])).toEqual([
      ['M0 0h4v2h-4Z', [1, 0, 0, 1, 10, 5], 'rose', null],
      ['M-3 0a3 3 0 1 1 6 0a3 3 0 1 1 -6 0Z', [1, 0, 0, 1, 10, 5], null, 'deep'],
    ]);
  });

  it('turns about a point', () => {
    const parsed = parseArt(svg('<path d="M0 0L1 1" transform="rotate(90 10 0)" fill="var(--sun)"/>'));
    const matrix = parsed.ok ? parsed.value.paths[0]?.matrix : undefined;
    expect(matrix?.map((value) => Math.round(value))).toEqual([0, 1, -1, 0, 10, -10]);
  });

  it.each([
    ['<script>alert(1)</script>', 'svg > script'],
    ['<image href="https://example.org/x.png"/>', 'svg > image'],
    ['<use href="#a"/>', 'svg > use'],
    ['<foreignObject/>', 'svg > foreignObject'],
    ['<style>path{}</style>', 'svg > style'],
    ['<rect width="1" height="1" onclick="x()" fill="var(--sun)"/>', 'svg > rect.onclick'],
    ['<rect width="1" height="1" style="fill:red"/>', 'svg > rect.style'],
    ['<rect width="1" height="1" fill="red"/>', 'svg > rect.fill'],
    ['<rect width="1" height="1" fill="url(#g)"/>', 'svg > rect.fill'],
    ['<rect width="one" height="1"/>', 'svg > rect.width'],
    ['<rect height="1"/>', 'svg > rect.width'],
    ['<path d="javascript:alert(1)"/>', 'svg > path.d'],
    ['<polygon points="1 2 3"/>', 'svg > polygon.points'],
    ['<g transform="perspective(3)"/>', 'svg > g.transform'],
    ['<rect width="1" height="1" fill="none"/>', 'svg > rect paints nothing'],
    ['<text>hello</text>', 'svg > text'],
    ['hello', 'svg holds text'],
  ])('refuses %s and says where', (inside, place) => {
    const faults = faultsOf(svg(inside));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.some((fault) => fault.startsWith(place))).toBe(true);
  });

  it('refuses what is not well-formed, not a drawing, too long or too deep', () => {
    expect(faultsOf('<svg')[0]).toContain('not well-formed');
    expect(faultsOf('<html/>')[0]).toContain('must be an svg');
    expect(faultsOf('<svg viewBox="1 1 5 5"/>')[0]).toContain('viewBox');
    expect(faultsOf(svg('x'.repeat(200_001)))[0]).toContain('longer than');
    expect(faultsOf(svg(`${'<g>'.repeat(40)}${'</g>'.repeat(40)}`))[0]).toContain('deeper');
  });

  it('does not let an entity in', () => {
    expect(faultsOf(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path d="&a;"/>')}`).length).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '#domain/palette/contrast.ts';
import { containsRect } from '#domain/geometry/geometry.ts';
import type { Scene, ShapeNode } from '#scene/scene.ts';
import { aLoadedPack, aPack, aTemplate, LIGHT, packJson, written, type Json } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';

const DARK = {
  ...LIGHT,
  paper: '#1B2150',
  ink: '#FFF3DE',
  deep: '#0B0E26',
  rose: '#FF7D5E',
  leaf: '#45B598',
  sky: '#8FA4FF',
  sun: '#FFC957',
};
const pack = aPack({
  slots: [...(packJson()['slots'] as readonly Json[]), { kind: 'link', id: 'link' }],
  palettes: [
    { id: 'morning', mode: 'light', colours: LIGHT },
    { id: 'night', mode: 'dark', colours: DARK },
  ],
});

async function codeOn(link: string, box: Json = {}, changes: Json = {}): Promise<Scene> {
  const template = aTemplate({
    slots: ['story', 'link'],
    root: { kind: 'group', padding: 10, children: [{ kind: 'code', slot: 'link', width: 40, aspect: 1, ...box }] },
  });
  return composeCard(written({ story: 'Come', link }, changes), { template, pack: aLoadedPack(template, pack) });
}

const part = (scene: Scene, name: string): ShapeNode | undefined =>
  scene.nodes.find((node): node is ShapeNode => node.kind === 'shape' && node.id.endsWith(name));

function fillOf(scene: Scene, name: string): string {
  const fill = part(scene, name)?.fill;
  return typeof fill === 'string' ? fill : '';
}

/** What a camera reads off the scene: the two shapes filled in black and white, and handed to a reader of another make. */
function read(scene: Scene): string | undefined {
  const [quiet, code] = [part(scene, '/quiet'), part(scene, '/code')];
  if (quiet === undefined || code === undefined) return undefined;
  const { x, y, width } = quiet.bounds;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top, across, down] of code.d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/gu)) {
    const from = Number(left) - x;
    for (let row = Number(top) - y; row < Number(top) - y + Number(down); row += 1) {
      for (let column = from; column < from + Number(across); column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

describe('a link as a code', () => {
  it('is read back by a reader as the address that was typed', async () => {
    expect(read(await codeOn('https://example.org/party?on=18#door'))).toBe('https://example.org/party?on=18#door');
    expect(read(await codeOn('example.org'))).toBe('https://example.org');
  });

  it('is read back whatever the address', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webUrl({ withQueryParameters: true, validSchemes: ['https'] }).filter((url) => url.length <= 200),
        async (url) => {
          const scene = await codeOn(url);
          if (part(scene, '/code') !== undefined) expect(read(scene)).toBe(url);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('stays in its box with its quiet edge, on whole px', async () => {
    const scene = await codeOn('example.org/a/long/enough/path/to/need/more/modules');
    const [quiet, code] = [part(scene, '/quiet'), part(scene, '/code')];
    expect(quiet !== undefined && code !== undefined && containsRect(quiet.bounds, code.bounds, 0)).toBe(true);
    expect(quiet?.bounds.width).toBeLessThanOrEqual(432);
    expect(Object.values(code?.bounds ?? {}).every(Number.isInteger)).toBe(true);
  });

  it.each([
    ['light', 'morning', {}],
    ['dark', 'night', {}],
    ['light, wished unreadably', 'morning', { colour: 'sun', fill: 'paper' }],
    ['dark, wished the wrong way round', 'night', { colour: 'ink', fill: 'deep' }],
  ])('is dark on light and far apart in a palette that is %s', async (_name, paletteId, box) => {
    const scene = await codeOn('example.org', box, { paletteId });
    const [quiet, code] = [fillOf(scene, '/quiet'), fillOf(scene, '/code')];
    expect(contrastRatio(quiet, code)).toBeGreaterThanOrEqual(6);
    expect(contrastRatio(quiet, '#000000')).toBeGreaterThan(contrastRatio(code, '#000000'));
  });

  it.each(['', 'not an address', 'javascript:alert(1)'])('is not there for %j', async (link) => {
    expect(part(await codeOn(link), '/code')).toBeUndefined();
  });
});

// Tests of the catalogue on the real rows: that they hold together, that they say what the research says, and that bad rows are refused.

import { describe, expect, it } from 'vitest';
import messaging from '#assets/formats/messaging.json' with { type: 'json' };
import platforms from '#assets/formats/platforms.json' with { type: 'json' };
import print from '#assets/formats/print.json' with { type: 'json' };
import screen from '#assets/formats/screen.json' with { type: 'json' };
import social from '#assets/formats/social.json' with { type: 'json' };
import { containsRect, insetRect, rectsOverlap } from '../geometry/geometry.ts';
import { describeFaults } from '../parse.ts';
import { parseCatalogue, type Catalogue } from './catalogue.ts';
import { clearArea } from './clear-area.ts';
import type { Format, Platform } from './format.ts';
import { minimumTypePx } from './minimum-type.ts';
import { shapeOf, SHAPES } from './shape.ts';

const rows = [...social, ...messaging, ...screen, ...print];

function realCatalogue(): Catalogue {
  const result = parseCatalogue({ platforms, formats: rows });
  if (!result.ok) throw new Error(describeFaults(result.error));
  return result.value;
}

function format(id: string): Format {
  const found = realCatalogue().formats.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

function platform(id: string): Platform {
  const found = realCatalogue().platforms.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no platform ${id}`);
  return found;
}

/** The faults of the real catalogue when the row `id` is changed. */
function faultsWith(id: string, changes: Readonly<Record<string, unknown>>): string {
  const formats: unknown[] = rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
  const result = parseCatalogue({ platforms, formats });
  return result.ok ? '' : describeFaults(result.error);
}

describe('the real catalogue', () => {
  it('parses whole, in order, with every row found by its id', () => {
    const catalogue = realCatalogue();
    expect(catalogue.formats).toHaveLength(rows.length);
    for (const row of catalogue.formats) expect(catalogue.formatById.get(row.id)).toBe(row);
    for (const row of catalogue.platforms) expect(catalogue.platformById.get(row.id)).toBe(row);
    const orders = catalogue.formats.map((row) => row.order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
  });

  it('has a row for each size of each platform in the research', () => {
    const sizes = (id: string) =>
      realCatalogue()
        .formats.filter((row) => row.platform === id)
        .map((row) => `${row.width}x${row.height}`);
    expect(sizes('instagram')).toEqual(['1080x1350', '1080x1080', '1080x1440', '1080x1920', '1080x1920', '1080x1080']);
    expect(sizes('facebook')).toEqual([
      '1080x1350',
      '1080x1080',
      '1200x630',
      '1080x1920',
      '1640x720',
      '1920x1005',
      '1640x856',
      '1080x1080',
    ]);
    expect(sizes('x')).toEqual(['1600x900', '1200x675', '1080x1080', '1080x1350', '1500x500', '400x400']);
    expect(sizes('linkedin')).toEqual(['1200x1200', '1080x1350', '1200x627', '2256x382', '1584x396']);
    expect(sizes('tiktok')).toEqual(['1080x1920', '1080x1350', '720x720']);
    expect(sizes('whatsapp')).toEqual(['1080x1920', '1080x1350', '1080x1080', '1080x1080']);
    expect(sizes('telegram')).toEqual(['1280x1280', '1080x1350', '640x640']);
    expect(sizes('mastodon')).toEqual(['1200x675', '1080x1350']);
    expect(sizes('youtube')).toEqual(['1080x1080', '1280x720']);
    expect(sizes('email')).toEqual(['1200x400', '600x200']);
    expect(sizes('screen')).toEqual(['1920x1080', '3840x2160', '1920x1080']);
    expect(sizes('print')).toEqual(['2480x3508', '1748x2480', '3508x4961']);
    for (const [id, size] of [
      ['threads', '1080x1350'],
      ['bluesky', '1080x1350'],
      ['pinterest', '1000x1500'],
      ['snapchat', '1080x1920'],
      ['web', '1200x630'],
    ]) {
      expect(sizes(id ?? '')).toEqual([size]);
    }
  });

  it('leaves room for words in every row, inside its safe area and under nothing', () => {
    for (const row of realCatalogue().formats) {
      const canvas = { x: 0, y: 0, width: row.width, height: row.height };
      const clear = insetRect(canvas, clearArea(row));
      expect(containsRect(insetRect(canvas, row.safe), clear), row.id).toBe(true);
      expect(
        row.overlays.some((overlay) => overlay.kind !== 'crop' && rectsOverlap(overlay, clear)),
        row.id,
      ).toBe(false);
      const type = minimumTypePx(row);
      expect(clear.width, row.id).toBeGreaterThan(type * 8);
      expect(clear.height, row.id).toBeGreaterThan(type * 4);
    }
  });

  it('has every shape, and a dozen usual sizes', () => {
    const { formats } = realCatalogue();
    expect(new Set(formats.map(shapeOf))).toEqual(new Set(SHAPES));
    expect(formats.filter((row) => row.usual)).toHaveLength(12);
  });

  it('says so in the row where a number is unverified', () => {
    const unverified = ['x-header', 'li-company-cover', 'li-personal-banner', 'tiktok-photo', 'pinterest-pin', 'snapchat', 'a3'];
    for (const id of unverified) expect(format(id).note, id).toMatch(/unverified/i);
    const unsourced = realCatalogue().formats.filter((row) => row.source.includes('not checked'));
    expect(unsourced.length).toBeGreaterThan(5);
    for (const row of unsourced) expect(row.note, row.id).toContain('Unverified');
  });

  it('has the numbers of the research', () => {
    expect(format('ig-story').safe).toEqual({ top: 270, right: 65, bottom: 384, left: 65 });
    expect(format('ig-reel-cover').safe).toEqual({ top: 270, right: 65, bottom: 672, left: 65 });
    expect(format('wa-status').safe).toEqual({ top: 250, right: 0, bottom: 250, left: 0 });
    expect(format('bluesky-post').byteCap).toBe(2_000_000);
    expect(format('mastodon-post').byteCap).toBe(16_777_216);
    expect(format('x-post').byteCap).toBe(5_000_000);
    expect(format('yt-thumbnail').byteCap).toBe(2_000_000);
    expect(format('screen').safe).toEqual({ top: 54, right: 96, bottom: 54, left: 96 });
    expect(format('a4')).toMatchObject({ safe: { top: 59, left: 59 }, print: { bleedMm: 3, dpi: 300 } });
    expect(clearArea(format('ig-profile'))).toEqual({ top: 159, right: 159, bottom: 159, left: 159 });
  });

  it('keeps words off the avatar of a header', () => {
    const { width, height } = format('x-header');
    const clear = insetRect({ x: 0, y: 0, width, height }, clearArea(format('x-header')));
    expect(rectsOverlap(clear, { x: 0, y: 300, width: 420, height: 200 })).toBe(false);
    expect(clear).toEqual({ x: 420, y: 50, width: 930, height: 400 });
  });

  it('has the limits of captions, alt text and hashtags', () => {
    expect(platform('bluesky')).toMatchObject({ captionLimit: 300, captionCounts: 'graphemes', altTextLimit: 2000 });
    expect(platform('x')).toMatchObject({ captionLimit: 280, urlCounts: 23, altTextLimit: 1000 });
    expect(platform('instagram')).toMatchObject({ captionLimit: 2200, captionFold: 125, altTextLimit: 100, hashtagLimit: 5, intent: null });
    expect(platform('threads')).toMatchObject({ captionLimit: 500, hashtagLimit: 1 });
    expect(platform('snapchat').altTextLimit).toBe(0);
  });
});

describe('parseCatalogue', () => {
  it('refuses an id used twice', () => {
    expect(faultsWith('ig-square', { id: 'ig-portrait' })).toContain('formats.1.id: "ig-portrait" is used by an earlier row');
    const doubled = parseCatalogue({ platforms: [...platforms, platforms[0]], formats: rows });
    expect(doubled.ok ? '' : describeFaults(doubled.error)).toContain(`platforms.${platforms.length}.id`);
  });

  it('refuses a platform nobody described', () => {
    expect(faultsWith('ig-portrait', { platform: 'myspace' })).toContain('formats.0.platform: "ig-portrait" is for "myspace"');
  });

  it('refuses a safe area that leaves nothing', () => {
    expect(faultsWith('ig-portrait', { safe: { top: 675, right: 0, bottom: 675, left: 0 } })).toContain('formats.0.safe');
  });

  it('refuses a safe area that reaches outside what another view keeps', () => {
    expect(faultsWith('ig-portrait', { safe: { top: 64, right: 20, bottom: 64, left: 64 } })).toContain('formats.0.overlays.0');
  });

  it('refuses an overlay outside the format, and one that covers all of it', () => {
    const badge = { kind: 'badge', shape: 'rect', x: 900, y: 0, width: 400, height: 100 };
    expect(faultsWith('ig-portrait', { overlays: [badge] })).toContain('formats.0.overlays.0: the badge reaches outside "ig-portrait"');
    const all = { ...badge, x: 0, width: 1080, height: 1350 };
    expect(faultsWith('ig-portrait', { overlays: [all] })).toContain('formats.0.overlays: the overlays of "ig-portrait" leave no room');
  });

  it('refuses a circle that is not round', () => {
    expect(faultsWith('ig-portrait', { crop: 'circle' })).toContain('formats.0.crop');
    const oval = { kind: 'avatar', shape: 'circle', x: 0, y: 0, width: 100, height: 90 };
    expect(faultsWith('ig-portrait', { overlays: [oval] })).toContain('formats.0.overlays.0');
  });

  it('refuses a page whose pixels are not its millimetres, and paper outside print', () => {
    const index = rows.findIndex((row) => row.id === 'a4');
    expect(faultsWith('a4', { width: 2479 })).toContain(`formats.${index}.print: "a4" at 300 dpi is 2480 x 3508 px`);
    expect(faultsWith('a4', { print: null })).toContain(`formats.${index}.print`);
    expect(faultsWith('ig-portrait', { group: 'print' })).toContain('formats.0.print');
  });

  it.each([
    ['a width of no whole pixels', { width: 1080.5 }, 'formats.0.width: must be a whole number of pixels'],
    ['an id with capitals', { id: 'IG Portrait' }, 'formats.0.id: must be lower-case words joined by hyphens'],
    ['a use nobody translates', { use: 'hologram' }, 'formats.0.use'],
    ['a date that is none', { checked: 'last week' }, 'formats.0.checked: must be a date'],
    ['no type at all', { types: [] }, 'formats.0.types: must accept at least one type'],
    ['no source', { source: '' }, 'formats.0.source: must say where the numbers come from'],
    ['a key it does not know', { colour: 'red' }, 'formats.0.colour'],
  ])('refuses %s, with its path', (_, changes, expected) => {
    expect(faultsWith('ig-portrait', changes)).toContain(expected);
  });

  it('refuses a platform with two names or with a composer that is no safe address', () => {
    const refused = (changes: Readonly<Record<string, unknown>>) => {
      const result = parseCatalogue({
        platforms: platforms.map((row, index) => (index === 0 ? { ...row, ...changes } : row)),
        formats: rows,
      });
      return result.ok ? '' : describeFaults(result.error);
    };
    expect(refused({ nameKey: 'platforms.email' })).toContain('platforms.0: must have either a name or a nameKey');
    expect(refused({ intent: 'javascript:alert({text})' })).toContain('platforms.0.intent');
    expect(refused({ intent: 'https://example.org/?q={secret}' })).toContain('platforms.0.intent');
  });

  it('refuses what is no catalogue', () => {
    expect(parseCatalogue({ platforms: null, formats: rows }).ok).toBe(false);
    expect(parseCatalogue({ platforms, formats: 'all' }).ok).toBe(false);
  });
});

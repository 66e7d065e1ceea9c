import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tidied } from '#text/tidy.ts';
import { parseFontTable } from './font-table.ts';
import { createFonts, type FontFiles } from './fonts.ts';

/** Ten px of width a letter at 10 px; the letters of a face not loaded yet are twice as wide. */
const loaded = new Set<string>();
let refuse = false;

class FakeFontFace {
  readonly url: string;
  constructor(_family: string, source: string) {
    this.url = source.slice(5, source.indexOf('")'));
  }
  load(): Promise<this> {
    if (refuse) return Promise.reject(new DOMException('no', 'NetworkError'));
    loaded.add(this.url);
    return Promise.resolve(this);
  }
}

class FakeCanvas {
  getContext() {
    return {
      font: '10px x',
      measureText(text: string) {
        const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
        const width = Array.from(text, (letter) => (/[а-я]/.test(letter) && !loaded.has('/cyrillic') ? 2 : 1) * size).reduce(
          (a, b) => a + b,
          0,
        );
        return { width, actualBoundingBoxAscent: size, actualBoundingBoxDescent: 0 };
      },
    };
  }
}

const table = parseFontTable({
  families: [{ id: 'card', family: 'Card', latin: ['latin'], others: ['cyrillic', 'nko', 'emoji', 'han'], variants: [] }],
  faces: {
    latin: { file: 'latin.woff2', range: '20-7E' },
    cyrillic: { file: 'cyrillic.woff2', range: '400-4FF' },
    nko: { file: 'nko.woff2', range: '7C0-7FA', still: true },
    emoji: { file: 'emoji.woff2', range: '1F600', emoji: true, otherwise: 'emoji-svg.woff2' },
  },
  sets: { han: '4E00-9FFF' },
});
const typeface = { family: 'Card', weight: 800, lang: 'en', letterSpacing: 0 };

function service(given: Partial<FontFiles> = {}) {
  if (!table.ok) throw new Error('the table of this test is wrong');
  const files: FontFiles = {
    url: (file) => `/${file.replace('.woff2', '')}`,
    readSet: () => Promise.resolve([{ file: 'han-1.woff2', range: '4E00-4E01' }]),
    colourTables: true,
    ...given,
  };
  return createFonts(table.value, files, new Set() as unknown as FontFaceSet);
}

beforeEach(() => {
  loaded.clear();
  refuse = false;
  vi.stubGlobal('FontFace', FakeFontFace);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
});
afterEach(() => vi.unstubAllGlobals());

describe('createFonts', () => {
  it('loads just what the words need, and hands it back for a worker to load too', async () => {
    const fonts = service();
    const first = await fonts.ensure([{ family: 'Card', text: 'hello' }]);
    expect(first).toMatchObject({ ok: true, value: [{ url: '/latin', order: 0 }] });
    expect([...loaded]).toEqual(['/latin']);
    const second = await fonts.ensure([
      { family: 'Card', text: 'hello мир' },
      { family: 'Card', text: 'bye' },
    ]);
    expect(second.ok && second.value.map((source) => source.url)).toEqual(['/latin', '/cyrillic']);
  });

  it('forgets what it measured before a face came in', async () => {
    const fonts = service();
    await fonts.ensure([{ family: 'Card', text: 'a' }]);
    expect(fonts.measurer.measure('мир', typeface, 10).width).toBe(60);
    expect(fonts.breaker.breakLines('мир', typeface, 10, 1000)).toMatchObject([{ text: 'мир', width: 60 }]);
    await fonts.ensure([{ family: 'Card', text: 'мир' }]);
    expect(fonts.measurer.measure('мир', typeface, 10).width).toBe(30);
    expect(fonts.breaker.breakLines('мир', typeface, 10, 1000)).toMatchObject([{ text: 'мир', width: 30 }]);
  });

  it('tells of a face that failed, and tries again', async () => {
    const fonts = service();
    refuse = true;
    expect(await fonts.ensure([{ family: 'Card', text: 'a' }])).toEqual({
      ok: false,
      error: { kind: 'font-failed', family: 'Card', url: '/latin' },
    });
    refuse = false;
    expect(await fonts.ensure([{ family: 'Card', text: 'a' }])).toMatchObject({ ok: true });
  });

  it('stops with the reason of the signal', async () => {
    await expect(service().ensure([{ family: 'Card', text: 'a' }], AbortSignal.abort('enough'))).rejects.toBe('enough');
  });

  it('opens the table of a set when a character may be in it, and not before', async () => {
    const readSet = vi.fn<() => Promise<{ file: string; range: string }[]>>(() =>
      Promise.resolve([{ file: 'han-1.woff2', range: '4E00-4E01' }]),
    );
    const fonts = service({ readSet });
    await fonts.ensure([{ family: 'Card', text: 'a é б' }]);
    expect(readSet).not.toHaveBeenCalled();
    expect(await fonts.ensure([{ family: 'Card', text: '一乂' }])).toMatchObject({ ok: true, value: [{ url: '/han-1' }] });
    expect(readSet).toHaveBeenCalledTimes(1);
    expect(fonts.uncovered('Card', '一乂')).toEqual(['乂']);
  });

  it('tells of a set whose table could not be fetched', async () => {
    const fonts = service({ readSet: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) });
    expect(await fonts.ensure([{ family: 'Card', text: '一' }])).toMatchObject({ ok: false, error: { kind: 'font-failed' } });
  });

  it('keeps faces of one weight in a family of their own, so that browsers embolden them', async () => {
    const loadedFaces = await service().ensure([{ family: 'Card', text: 'ߒߞߏ' }]);
    expect(loadedFaces).toMatchObject({ ok: true, value: [{ family: 'Card Still', weight: '400' }] });
  });

  it('takes the other emoji file where colour tables are not read', async () => {
    const urls = async (colourTables: boolean) => {
      const loadedFaces = await service({ colourTables }).ensure([{ family: 'Card', text: '😀' }]);
      return loadedFaces.ok && loadedFaces.value.map((source) => source.url);
    };
    expect(await urls(true)).toEqual(['/emoji']);
    expect(await urls(false)).toEqual(['/emoji-svg']);
  });

  it('names what it cannot draw', () => {
    expect(service().uncovered('Card', 'a 你 б')).toEqual(['你']);
  });

  it('takes an unknown family for a fault in the program', async () => {
    await expect(service().ensure([{ family: 'Nope', text: 'a' }])).rejects.toThrow('Nope');
  });
});

describe('the breaker', () => {
  it('breaks at any size from one preparation, without spaces at line ends', async () => {
    const fonts = service();
    const lines = (size: number, width: number) => fonts.breaker.breakLines('aa bb\n\ncc', typeface, size, width);
    expect(lines(10, 40)).toEqual([
      { text: 'aa', width: 20, start: 0, end: 2, hyphenated: false },
      { text: 'bb', width: 20, start: 3, end: 5, hyphenated: false },
      { text: '', width: 0, start: 6, end: 6, hyphenated: false },
      { text: 'cc', width: 20, start: 7, end: 9, hyphenated: false },
    ]);
    expect(lines(20, 110).map((line) => line.text)).toEqual(['aa bb', '', 'cc']);
    expect(fonts.breaker.breakLines('', typeface, 10, 40)).toEqual([]);
  });

  it('adds letter-spacing in em', () => {
    const [line] = service().breaker.breakLines('aaaa', { ...typeface, letterSpacing: 0.1 }, 10, 1000);
    expect(line?.width).toBeCloseTo(44);
  });

  it('breaks Korean between words, not syllables', () => {
    const text = '우리는 함께';
    expect(
      service()
        .breaker.breakLines(text, { ...typeface, lang: 'ko' }, 10, 50)
        .map((line) => line.text),
    ).toEqual(['우리는', '함께']);
    expect(
      service()
        .breaker.breakLines(text, typeface, 10, 50)
        .map((line) => line.text),
    ).toEqual(['우리는 함', '께']);
  });

  it('takes Konkani, whose tag begins like Korean, for itself', () => {
    const lines = service().breaker.breakLines('우리는 함께', { ...typeface, lang: 'kok' }, 10, 50);
    expect(lines.map((line) => line.text)).toEqual(['우리는 함', '께']);
  });

  it('knows the widest word', () => {
    expect(service().breaker.widestWord('a bcd ef\nghij', typeface, 10)).toBe(40);
  });

  it('breaks at a soft hyphen, shows it there alone, and knows the place of each line', () => {
    const { breaker } = service();
    expect(breaker.breakLines('a bc\u00ADde\u00ADfg', typeface, 10, 60)).toEqual([
      { text: 'a bc-', width: 50, start: 0, end: 4, hyphenated: true },
      { text: 'defg', width: 40, start: 5, end: 10, hyphenated: false },
    ]);
    expect(breaker.widestWord('bc\u00ADdef', typeface, 10)).toBe(30);
  });

  it('tells the place of every line of any text', () => {
    const { breaker } = service();
    const text = fc
      .array(fc.constantFrom('a', 'bb ', '\n', 'ccc\u00ADdd', ' e\u0301 ', '👨‍👩‍👧', 'مرحبا'), { maxLength: 14 })
      .map((parts) => tidied(parts.join('')));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 90 }), (words, width) => {
        let from = 0;
        for (const line of breaker.breakLines(words, typeface, 10, width)) {
          expect(words.slice(line.start, line.end).replaceAll('\u00AD', '') + (line.hyphenated ? '-' : '')).toBe(line.text);
          expect(words.slice(from, line.start)).toMatch(/^[ \n\u00AD]*$/);
          from = line.end;
        }
        expect(words.slice(from)).toMatch(/^[ \n\u00AD]*$/);
      }),
    );
  });
});

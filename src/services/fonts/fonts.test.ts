import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseFontTable } from './font-table.ts';
import { createFonts } from './fonts.ts';

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

const face = (file: string, unicodeRange: string, script: string) => ({ file, weight: '100 900', script, unicodeRange });
const table = parseFontTable({
  families: [{ id: 'card', family: 'Card', faces: [face('latin.woff2', 'U+20-7E', 'Latn'), face('cyrillic.woff2', 'U+400-4FF', 'Cyrl')] }],
});
const typeface = { family: 'Card', weight: 800, lang: 'en', letterSpacing: 0 };

function service() {
  if (!table.ok) throw new Error('the table of this test is wrong');
  return createFonts(table.value, { 'latin.woff2': '/latin', 'cyrillic.woff2': '/cyrillic' }, new Set() as unknown as FontFaceSet);
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
    expect(fonts.breaker.breakLines('мир', typeface, 10, 1000)).toEqual([{ text: 'мир', width: 60 }]);
    await fonts.ensure([{ family: 'Card', text: 'мир' }]);
    expect(fonts.measurer.measure('мир', typeface, 10).width).toBe(30);
    expect(fonts.breaker.breakLines('мир', typeface, 10, 1000)).toEqual([{ text: 'мир', width: 30 }]);
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
    const lines = (size: number, width: number) => fonts.breaker.breakLines('aa bb \n\ncc', typeface, size, width);
    expect(lines(10, 40)).toEqual([
      { text: 'aa', width: 20 },
      { text: 'bb', width: 20 },
      { text: '', width: 0 },
      { text: 'cc', width: 20 },
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

  it('knows the widest word', () => {
    expect(service().breaker.widestWord('a bcd ef\nghij', typeface, 10)).toBe(40);
  });
});

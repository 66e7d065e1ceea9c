import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faceGeneration, loadFaces, type FaceSource } from './load-faces.ts';

const loads: { url: string; settle: (good: boolean) => void }[] = [];

class FakeFontFace {
  readonly family: string;
  readonly url: string;
  constructor(family: string, source: string) {
    this.family = family;
    this.url = source.slice(5, source.indexOf('")'));
  }
  load(): Promise<this> {
    return new Promise((resolve, reject) => {
      loads.push({ url: this.url, settle: (good) => (good ? resolve(this) : reject(new DOMException('no', 'NetworkError'))) });
    });
  }
}

type FaceSet = FontFaceSet & Set<FontFace>;
const faceSet = () => new Set<FontFace>() as unknown as FaceSet;
const urlsIn = (set: FaceSet) => Array.from(set, (face) => ('url' in face ? face.url : ''));
const source = (order: number, family = 'Card'): FaceSource => ({
  family,
  url: `/${order}.woff2`,
  weight: '100 900',
  unicodeRange: 'U+41',
  order,
});

async function settleAll(good: boolean): Promise<void> {
  for (const load of loads.splice(0)) load.settle(good);
  await Promise.resolve();
}

beforeEach(() => vi.stubGlobal('FontFace', FakeFontFace));
afterEach(() => {
  loads.length = 0;
  vi.unstubAllGlobals();
});

describe('loadFaces', () => {
  it('resolves once every face is in, and fetches each once', async () => {
    const set = faceSet();
    const first = loadFaces(set, [source(0), source(1)]);
    const second = loadFaces(set, [source(1)]);
    expect(loads).toHaveLength(2);
    await settleAll(true);
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    expect(await loadFaces(set, [source(0)])).toMatchObject({ ok: true });
    expect(loads).toHaveLength(0);
    expect(set.size).toBe(2);
  });

  it('counts the same file in another family, or another set, as another face', async () => {
    const set = faceSet();
    void loadFaces(set, [source(0), source(0, 'Card Text')]);
    void loadFaces(faceSet(), [source(0)]);
    expect(loads).toHaveLength(3);
  });

  it('adds the face of the lowest place last, whichever came first, for browsers ask the last first', async () => {
    const set = faceSet();
    for (const order of [2, 0, 3, 1]) {
      const loading = loadFaces(set, [source(order)]);
      await settleAll(true);
      await loading;
    }
    expect(urlsIn(set)).toEqual(['/3.woff2', '/2.woff2', '/1.woff2', '/0.woff2']);
  });

  it('tells which face failed, and tries it again the next time', async () => {
    const set = faceSet();
    const failing = loadFaces(set, [source(0)]);
    await settleAll(false);
    expect(await failing).toEqual({ ok: false, error: { kind: 'font-failed', family: 'Card', url: '/0.woff2' } });
    expect(set.size).toBe(0);
    const again = loadFaces(set, [source(0)]);
    await settleAll(true);
    expect(await again).toMatchObject({ ok: true });
  });

  it('changes the generation when a face comes in, and only then', async () => {
    const set = faceSet();
    const before = faceGeneration();
    const failing = loadFaces(set, [source(7)]);
    await settleAll(false);
    await failing;
    expect(faceGeneration()).toBe(before);
    const loading = loadFaces(set, [source(7)]);
    await settleAll(true);
    await loading;
    expect(faceGeneration()).toBe(before + 1);
  });
});

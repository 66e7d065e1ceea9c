import { describe, expect, it } from 'vitest';
import { packJson, templateJson, wordsJson } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { zipFiles, zipWith } from '#tests/support/zip-files.ts';
import { openPackFile } from './open-pack-file.ts';
import { ZIP_LIMITS } from './unzip-pack.ts';

const FILES: Readonly<Record<string, string>> = {
  'pack.json': JSON.stringify(packJson()),
  'locales/en.json': JSON.stringify(wordsJson('en')),
  'locales/ar.json': JSON.stringify(wordsJson('ar')),
  'templates/card.json': JSON.stringify(templateJson()),
};

const zipOf = (more: Readonly<Record<string, string>> = {}, files = FILES) => zipFiles(Object.entries({ ...files, ...more }));
const bytes = (text: string) => new TextEncoder().encode(text);

/** Little-endian, as ZIP states sizes. */
function stated(size: number): Uint8Array {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, size, true);
  return four;
}

describe('opening a pack from a file', () => {
  it('reads the whole pack, in all its languages', async () => {
    const { pack, templates, words } = need(await openPackFile(await zipOf()));
    expect([pack.id, ...templates.keys(), ...words.keys()]).toEqual(['street-party', 'card', 'en', 'ar']);
  });

  it('takes a folder that was zipped as a folder, and what systems and people add to one', async () => {
    const folder = Object.fromEntries(Object.entries(FILES).map(([file, text]) => [`street-party/${file}`, text]));
    const zip = zipOf(
      { '__MACOSX/street-party/._pack.json': '\u0000', 'street-party/.DS_Store': '\u0001', 'street-party/README.md': 'Hello' },
      folder,
    );
    expect(need(await openPackFile(await zip)).pack.id).toBe('street-party');
  });

  it('never unpacks what no pack is made of', async () => {
    const heavy = 'x'.repeat(ZIP_LIMITS.file + 1);
    expect((await openPackFile(await zipOf({ 'film.mp4': heavy, 'art/deep/leaf.svg': heavy, 'run.js': 'alert(1)' }))).ok).toBe(true);
  });

  it.each([
    '../pack.json',
    'templates/../../card.json',
    '/etc/passwd',
    'C:/pack.json',
    'art\\leaf.svg',
    'art//leaf.svg',
    '__proto__/a.svg',
    'art/__proto__.svg',
    'art/constructor.svg',
    './pack.json',
  ])('refuses the name %s', async (name) => {
    expect(needFailure(await openPackFile(await zipOf({ [name]: '{}' })))).toEqual({ kind: 'zip-unsafe-name', file: name });
  });

  it('refuses a name with characters that don’t show', async () => {
    const zip = await zipWith(await zipOf({ 'art/leaf.svg': '{}' }), bytes('art/leaf'), bytes('art/le\u0000f'));
    expect(needFailure(await openPackFile(zip))).toEqual({ kind: 'zip-unsafe-name', file: 'art/le�f.svg' });
  });

  it('refuses two files of one name, however it is written', async () => {
    const lower = await zipOf({ 'pack.jsom': '{}' });
    const twice = await zipWith(lower, bytes('pack.jsom'), bytes('pack.json'));
    expect(needFailure(await openPackFile(twice))).toEqual({ kind: 'zip-same-name', file: 'pack.json' });
    const cased = await zipOf({ 'PACK.json': '{}' });
    expect(needFailure(await openPackFile(cased))).toEqual({ kind: 'zip-same-name', file: 'PACK.json' });
  });

  it('refuses a file that is far larger unpacked than packed, as it says itself', async () => {
    const bomb = await zipOf({ 'art/leaf.svg': ' '.repeat(5 * ZIP_LIMITS.file) });
    expect(bomb.size).toBeLessThan(20_000);
    expect(needFailure(await openPackFile(bomb))).toEqual({ kind: 'zip-file-too-large', file: 'art/leaf.svg', most: 1 });
  });

  it('counts the bytes of a file that says it is small and is not', async () => {
    const size = 5 * ZIP_LIMITS.file;
    const lying = await zipWith(await zipOf({ 'art/leaf.svg': ' '.repeat(size) }), stated(size), stated(1000));
    const { kind } = needFailure(await openPackFile(lying));
    expect(['zip-file-too-large', 'zip-damaged']).toContain(kind);
  });

  it('refuses more unpacked than a pack may hold', async () => {
    const many = Object.fromEntries(Array.from({ length: 62 }, (_, index) => [`art/a${index}.svg`, ' '.repeat(ZIP_LIMITS.file - 1)]));
    expect(needFailure(await openPackFile(await zipOf(many)))).toEqual({ kind: 'zip-too-large-inside', most: 60 });
  });

  it('refuses more files than a pack may hold', async () => {
    const many = Object.fromEntries(Array.from({ length: ZIP_LIMITS.files }, (_, index) => [`art/a${index}.svg`, '']));
    expect(needFailure(await openPackFile(await zipOf(many)))).toEqual({ kind: 'zip-too-many-files', most: 400 });
  });

  it('refuses a file that is too heavy before looking into it', async () => {
    const heavy = new Blob([new Uint8Array(ZIP_LIMITS.zip + 1)]);
    expect(needFailure(await openPackFile(heavy))).toEqual({ kind: 'zip-too-heavy', most: 20 });
  });

  it.each<[string, () => Promise<Blob>]>([
    ['is no ZIP', async () => new Blob(['Milk, bread, three lemons.'])],
    ['is empty', async () => new Blob([])],
    ['was cut off', async () => (await zipOf()).slice(0, 900)],
  ])('refuses a file that %s', async (_, make) => {
    expect(needFailure(await openPackFile(await make()))).toEqual({ kind: 'zip-unreadable' });
  });

  it('refuses a damaged file by its sum', async () => {
    const plain = '<svg viewBox="0 0 1 1"></svg>';
    const zip = await zipOf({ 'art/leaf.svg': plain });
    const archive = new Uint8Array(await zip.arrayBuffer());
    const at = Buffer.from(archive).indexOf('art/leaf.svg') + 'art/leaf.svg'.length + 24;
    archive[at] = (archive[at] ?? 0) ^ 0xff;
    expect(needFailure(await openPackFile(new Blob([archive])))).toEqual({ kind: 'zip-damaged', file: 'art/leaf.svg' });
  });

  it('refuses a locked file', async () => {
    const locked = await zipFiles(Object.entries(FILES), { password: 'secret' });
    expect(needFailure(await openPackFile(locked))).toEqual({ kind: 'zip-locked', file: 'pack.json' });
  });

  it('refuses a ZIP without a pack in it', async () => {
    expect(needFailure(await openPackFile(await zipFiles([['photo.jpg', 'x']])))).toEqual({ kind: 'zip-no-pack' });
  });

  it('says all that is wrong with the pack in it', async () => {
    const error = needFailure(
      await openPackFile(await zipOf({ 'art/leaf.svg': '<svg viewBox="0 0 1 1"><script/></svg>', 'pack.json': '{' })),
    );
    expect(error.kind === 'zip-pack-faulty' ? error.faults.map(({ file }) => file) : []).toEqual(['pack.json', 'art/leaf.svg']);
  });

  it('stops when it is no longer wanted', async () => {
    await expect(openPackFile(await zipOf(), AbortSignal.abort())).rejects.toThrow(/abort/u);
  });
});

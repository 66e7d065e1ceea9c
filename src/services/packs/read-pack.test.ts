import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { templateIdSchema } from '#domain/ids.ts';
import { PLAIN_ROOT, packJson, templateJson, wordsJson, type Json } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { packInMemory, type MemoryFiles } from '#tests/support/pack-in-memory.ts';
import { readPack, readWords } from './read-pack.ts';
import { readTemplates } from './read-templates.ts';

const card = v.parse(templateIdSchema, 'card');
const withBox = (box: Json) => templateJson({ root: { ...PLAIN_ROOT, children: [box] } });
const drawing = withBox({ kind: 'drawing', art: 'leaf' });

async function readCard(changes: MemoryFiles) {
  const files = packInMemory(changes);
  return readTemplates(files, need(await readPack(files, ['en', 'ar'])), [card]);
}

describe('reading a pack', () => {
  it('reads what a gallery needs, and no template yet', async () => {
    const files = packInMemory();
    const loaded = need(await readPack(files, ['ar', 'pl']));
    expect([...loaded.words.keys()]).toEqual(['en', 'ar']);
    expect([loaded.templates.size, loaded.art.size]).toEqual([0, 0]);
    expect(files.asked).toEqual(['pack.json', 'locales/en.json', 'locales/ar.json']);
  });

  it('reads its source language always, others when asked', async () => {
    expect([...need(await readPack(packInMemory(), [])).words.keys()]).toEqual(['en']);
  });

  it.each<[string, MemoryFiles]>([
    ['pack.json', { 'pack.json': undefined }],
    ['locales/en.json', { 'locales/en.json': undefined }],
    ['locales/ar.json', { 'locales/ar.json': undefined }],
  ])('says that %s is missing', async (file, changes) => {
    expect(needFailure(await readPack(packInMemory(changes), ['ar']))).toEqual({ kind: 'pack-file-missing', file });
  });

  it.each<[string, string, MemoryFiles]>([
    ['pack.json', 'leadSlot', { 'pack.json': packJson({ leadSlot: 'nickname' }) }],
    ['pack.json', 'version', { 'pack.json': packJson({ version: 2 }) }],
    ['locales/ar.json', 'slots.story', { 'locales/ar.json': wordsJson('ar', { slots: {} }) }],
    ['locales/ar.json', 'name', { 'locales/ar.json': wordsJson('ar', { name: '' }) }],
  ])('refuses %s with the path %s', async (file, path, changes) => {
    const error = needFailure(await readPack(packInMemory(changes), ['ar']));
    expect(error).toMatchObject({ kind: 'pack-malformed', file });
    expect(error.kind === 'pack-malformed' ? error.faults.map((fault) => fault.path) : []).toContain(path);
  });
});

describe('reading templates', () => {
  it('adds each with the art it uses, once, and leaves what was given as it was', async () => {
    const files = packInMemory({ 'templates/card.json': drawing });
    const cover = need(await readPack(files, []));
    const once = need(await readTemplates(files, cover, [card]));
    expect([...once.templates.keys(), ...once.art.keys()]).toEqual(['card', 'leaf']);
    expect([cover.templates.size, cover.art.size]).toEqual([0, 0]);
    const asked = files.asked.length;
    expect(need(await readTemplates(files, once, [card])).templates.size).toBe(1);
    expect(files.asked).toHaveLength(asked);
  });

  it.each<[string, MemoryFiles]>([
    ['templates/card.json', { 'templates/card.json': undefined }],
    ['art/leaf.svg', { 'templates/card.json': drawing, 'art/leaf.svg': undefined }],
  ])('says that %s is missing', async (file, changes) => {
    expect(needFailure(await readCard(changes))).toEqual({ kind: 'pack-file-missing', file });
  });

  it.each<[string, MemoryFiles]>([
    ['templates/card.json', { 'templates/card.json': withBox({ kind: 'words', slots: ['nickname'], style: 'story' }) }],
    ['templates/card.json', { 'templates/card.json': templateJson({ slots: ['story', 'name', 'headline', 'nickname'] }) }],
    ['templates/card.json', { 'templates/card.json': templateJson({ id: 'other' }) }],
    ['templates/card.json', { 'templates/card.json': withBox({ kind: 'words', phrase: 'nothing', style: 'tag' }) }],
    ['art/leaf.svg', { 'templates/card.json': drawing, 'art/leaf.svg': '<svg viewBox="0 0 1 1"><script/></svg>' }],
    [
      'art/leaf.svg',
      { 'templates/card.json': drawing, 'art/leaf.svg': `<svg viewBox="0 0 1 1">${'<g>'.repeat(10_000)}${'</g>'.repeat(10_000)}</svg>` },
    ],
  ])('refuses a malformed %s', async (file, changes) => {
    const error = needFailure(await readCard(changes));
    expect(error).toMatchObject({ kind: 'pack-malformed', file });
    if (error.kind === 'pack-malformed') expect(error.faults.every((fault) => fault.reason !== '')).toBe(true);
  });
});

describe('reading more languages later', () => {
  it('adds them', async () => {
    const files = packInMemory();
    const english = need(await readPack(files, []));
    expect([...need(await readWords(files, english, ['ar'])).words.keys()]).toEqual(['en', 'ar']);
  });

  it('refuses one that lacks a phrase of a template already open', async () => {
    const files = packInMemory({
      'templates/card.json': withBox({ kind: 'words', phrase: 'day', style: 'tag' }),
      'locales/ar.json': wordsJson('ar', { phrases: {} }),
    });
    const open = need(await readTemplates(files, need(await readPack(files, [])), [card]));
    const error = needFailure(await readWords(files, open, ['ar']));
    expect(error).toMatchObject({ kind: 'pack-malformed', file: 'locales/ar.json', faults: [{ path: 'phrases.day' }] });
  });
});

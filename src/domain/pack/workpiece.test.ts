import { describe, expect, it } from 'vitest';
import { packJson, templateJson, wordsJson } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { checkPack } from './check-pack.ts';
import { checkWorkpiece, createWorkpieceReader } from './read-workpiece.ts';
import {
  addBlankDesign,
  addPalette,
  addSlot,
  benchOf,
  copyDesign,
  designsOf,
  packTextOf,
  readStoredWork,
  removeDesign,
  renameDesign,
  storedWorkText,
  templateWords,
  withBench,
  withDesign,
  withPackValue,
  withWordsValue,
  wordsIn,
  workpieceFrom,
  type Workpiece,
} from './workpiece.ts';
import { newBox } from '../template/new-template.ts';
import { BOX_PROPERTIES, type Box } from '../template/box.ts';

const LEAF = '<svg viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--leaf)"/></svg>';

const FILES = new Map([
  ['pack.json', JSON.stringify(packJson())],
  ['locales/en.json', JSON.stringify(wordsJson('en'))],
  ['locales/ar.json', JSON.stringify(wordsJson('ar'))],
  ['templates/card.json', JSON.stringify(templateJson())],
  ['art/leaf.svg', LEAF],
  ['notes.txt', 'not ours'],
]);

const begun = (): Workpiece => need(workpieceFrom(FILES));
const faultsOf = (work: Workpiece) => checkWorkpiece(work).faults;

describe('a pack on the bench', () => {
  it('is its files, and is written as the same files', () => {
    const work = begun();
    expect(work.design).toBe('card');
    const written = packTextOf(work);
    expect([...written.keys()].toSorted()).toEqual([...FILES.keys()].filter((file) => file !== 'notes.txt').toSorted());
    expect(need(workpieceFrom(written))).toEqual(work);
    expect(checkPack(written).faults).toEqual([]);
  });

  it('is kept and found again as it was', () => {
    const work = withDesign(begun(), ['background'], 'sun');
    expect(readStoredWork(storedWorkText(work))).toEqual(work);
    expect(readStoredWork('{"version":1}')).toBeNull();
    expect(readStoredWork('not JSON')).toBeNull();
    expect(readStoredWork(storedWorkText({ ...work, design: 'gone' }))).toBeNull();
  });

  it('keeps keys that nobody knows, and says so instead of dropping them', () => {
    const work = withDesign(begun(), ['root', 'onclick'], 'x');
    const { faults, pack } = createWorkpieceReader().bench(work);
    expect(pack).toBeNull();
    expect(faults).toContainEqual({ file: 'templates/card.json', path: 'root.onclick', reason: 'is not known here' });
    expect(packTextOf(work).get('templates/card.json')).toContain('onclick');
  });

  it('can’t be made of files that are no objects, or hold no design', () => {
    expect(needFailure(workpieceFrom(new Map([...FILES, ['templates/card.json', '[]']])))[0]?.path).toBe('templates/card.json');
    expect(needFailure(workpieceFrom(new Map([...FILES, ['pack.json', '{']])))[0]?.path).toBe('pack.json');
    const without = new Map([...FILES].filter(([file]) => !file.startsWith('templates/')));
    expect(needFailure(workpieceFrom(without))).not.toEqual([]);
  });
});

describe('designs of the pack', () => {
  it('are copied with their words, under an id of their own', () => {
    const work = copyDesign(begun(), 'card', 'our-card', 'Our card');
    expect(designsOf(work.pack)).toEqual(['card', 'our-card']);
    expect(benchOf(work)['id']).toBe('our-card');
    expect(templateWords(wordsIn(work, 'en'), 'our-card')['name']).toBe('Our card');
    expect(templateWords(wordsIn(work, 'ar'), 'our-card')).toEqual(templateWords(wordsIn(work, 'ar'), 'card'));
    expect(faultsOf(work)).toEqual([]);
  });

  it('begin blank and are taken at once', () => {
    const work = addBlankDesign(begun(), 'blank', 'Blank', 'A few words.');
    expect(templateWords(wordsIn(work, 'ar'), 'blank')['samples']).toEqual({ story: 'A few words.' });
    expect(faultsOf(work)).toEqual([]);
    expect(createWorkpieceReader().bench(work).pack).not.toBeNull();
  });

  it.each(Object.keys(BOX_PROPERTIES) as Box['kind'][])('take a new %s box at once, where what it names is there', (kind) => {
    const slots = [
      { id: 'story', kind: 'text' as const },
      { id: 'photo', kind: 'photo' as const },
      { id: 'link', kind: 'link' as const },
    ];
    const linked = addSlot(begun(), { kind: 'link', id: 'link' }, 'Link');
    const work = withDesign(linked, ['root', 'children', 0], newBox(kind, { slots, art: ['leaf'] }));
    expect(createWorkpieceReader().bench(work).faults).toEqual([]);
  });

  it('are renamed everywhere, or not at all where the id is taken', () => {
    const two = copyDesign(begun(), 'card', 'our-card', 'Our card');
    const renamed = renameDesign(two, 'our-card', 'street-card');
    expect(renamed.design).toBe('street-card');
    expect(faultsOf(renamed)).toEqual([]);
    expect(JSON.stringify(renamed)).not.toContain('our-card');
    expect(renameDesign(two, 'our-card', 'card')).toBe(two);
  });

  it('go, but never the last', () => {
    const two = copyDesign(begun(), 'card', 'our-card', 'Our card');
    const one = removeDesign(two, 'our-card');
    expect(one.design).toBe('card');
    expect(faultsOf(one)).toEqual([]);
    expect(removeDesign(one, 'card')).toBe(one);
  });

  it('are put on the bench one at a time', () => {
    const two = copyDesign(begun(), 'card', 'our-card', 'Our card');
    expect(withBench(two, 'card').design).toBe('card');
    expect(withBench(two, 'nobody')).toBe(two);
  });
});

describe('the pack round a design', () => {
  it('takes new slots and palettes, and stays whole', () => {
    const work = addPalette(
      addSlot(begun(), { kind: 'text', id: 'town', lines: 'line', limit: 40 }, 'Town'),
      'morning',
      'evening',
      'Evening',
    );
    expect(benchOf(work)['slots']).toContain('town');
    expect(faultsOf(work)).toEqual([]);
  });

  it('is refused with the palette that can’t be read, and says which', () => {
    const work = withPackValue(begun(), ['palettes', 0, 'colours', 'ink'], '#FFF4E2');
    const { faults, pack } = createWorkpieceReader().bench(work);
    expect(pack).toBeNull();
    expect(faults[0]).toMatchObject({ file: 'pack.json', path: 'palettes.0.colours' });
  });

  it('is read again only where it changed', () => {
    const reader = createWorkpieceReader();
    const work = begun();
    const first = reader.bench(work).template;
    expect(reader.bench(withWordsValue(work, 'en', ['name'], 'Another')).template).toBe(first);
    expect(reader.bench(withDesign(work, ['background'], 'sun')).template).not.toBe(first);
  });

  it('brings the pack’s figures along, and says which is missing', () => {
    const named = (figure: string) =>
      withWordsValue(
        withWordsValue(withPackValue(begun(), ['figures'], [figure]), 'en', ['figures', figure], 'one'),
        'ar',
        ['figures', figure],
        'one',
      );
    expect([...(createWorkpieceReader().bench(named('leaf')).pack?.art.keys() ?? [])]).toContain('leaf');
    expect(createWorkpieceReader().bench(named('bird')).faults).toEqual([
      { file: 'pack.json', path: 'figures.0', reason: 'shows the drawing bird, which the pack does not have' },
    ]);
  });

  it('says that a drawing is missing, and writes none that nothing shows', () => {
    const drawing = withDesign(begun(), ['root', 'children', 0], { kind: 'drawing', art: 'bird' });
    expect(createWorkpieceReader().bench(drawing).faults[0]?.reason).toContain('bird');
    expect(checkWorkpiece(begun()).files.has('art/leaf.svg')).toBe(false);
    const shown = withDesign(begun(), ['root', 'children', 0], { kind: 'drawing', art: 'leaf' });
    expect(checkWorkpiece(shown).files.has('art/leaf.svg')).toBe(true);
  });
});

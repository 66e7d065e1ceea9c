import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { withPalette, withWords } from '#domain/document/edit-document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { paletteIdSchema, slotIdSchema, templateIdSchema } from '#domain/ids.ts';
import { packSchema } from '#domain/pack/pack.ts';
import packJson from '#assets/packs/it-takes-a-community/pack.json';
import { inDesign } from './choose-design.ts';

const real = v.parse(packSchema, packJson);
const door = v.parse(templateIdSchema, 'door');
const table = v.parse(templateIdSchema, 'table');
const [first, second, third] = real.palettes.map(({ id }) => id);
const saffron = v.parse(paletteIdSchema, first);
const olive = v.parse(paletteIdSchema, second);
const night = v.parse(paletteIdSchema, third);
const pack = {
  ...real,
  templates: [
    { id: door, palette: saffron },
    { id: table, palette: olive },
  ],
};
const story = v.parse(slotIdSchema, 'story');
const begun = withWords(newDocument({ packId: pack.id, templateId: door, paletteId: saffron, seed: 1, locale: 'en' }), story, 'Words');

describe('the same words in another design', () => {
  it('stay as they are', () => {
    expect(inDesign(pack, begun, table).words).toEqual(begun.words);
  });

  it('take the colours of the design while the person has chosen none', () => {
    expect(inDesign(pack, begun, table).paletteId).toBe(olive);
  });

  it('keep the colours the person has chosen', () => {
    expect(inDesign(pack, withPalette(begun, night), table).paletteId).toBe(night);
  });

  it('are the very same document when the design is the one they are in', () => {
    expect(inDesign(pack, begun, door)).toBe(begun);
  });
});

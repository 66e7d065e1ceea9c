import { describe, expect, it } from 'vitest';
import messaging from '#assets/formats/messaging.json';
import platforms from '#assets/formats/platforms.json';
import print from '#assets/formats/print.json';
import screen from '#assets/formats/screen.json';
import social from '#assets/formats/social.json';
import { need } from '#tests/support/need.ts';
import { parseCatalogue } from './catalogue.ts';
import { FIRST_FORMAT } from './first-format.ts';
import { SHAPE_FORMATS } from './shape-format.ts';
import { SHAPES, shapeOf } from './shape.ts';

const { formatById } = need(parseCatalogue({ platforms, formats: [...social, ...messaging, ...screen, ...print] }));

describe('the size a shape is first shown in', () => {
  it.each(SHAPES)('is a size of the catalogue that has it: %s', (shape) => {
    const { id, width, height } = SHAPE_FORMATS[shape];
    const format = formatById.get(id);
    expect(format).toMatchObject({ width, height });
    expect(format === undefined ? null : shapeOf(format)).toBe(shape);
  });

  it('is for upright cards the one that is shown first of all', () => {
    expect(SHAPE_FORMATS.portrait.id).toBe(FIRST_FORMAT);
  });
});

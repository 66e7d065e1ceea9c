import { expect, it } from 'vitest';
import { platformIdSchema } from '../ids.ts';
import * as v from 'valibot';
import { aFormat } from '#tests/support/builders.ts';
import { mainSizes } from './main-sizes.ts';

const place = v.parse(platformIdSchema, 'place');
const format = (id: string, usual: boolean, platform = 'place') => aFormat({ id, usual, platform });
const idsOf = (formats: ReturnType<typeof format>[]) => mainSizes({ formats }, place).map(({ id }) => id);

it('are the usual ones of the platform, where it has some', () => {
  expect(idsOf([format('a', false), format('b', true), format('c', true), format('d', true, 'elsewhere')])).toEqual(['b', 'c']);
});

it('are else its first', () => {
  expect(idsOf([format('d', true, 'elsewhere'), format('a', false), format('b', false)])).toEqual(['a']);
});

// mainSizes: the sizes of a platform that are meant when it is named: its usual ones, else the first of its list.

import type { PlatformId } from '../ids.ts';
import type { Catalogue } from './catalogue.ts';
import type { Format } from './format.ts';

export function mainSizes({ formats }: Pick<Catalogue, 'formats'>, platform: PlatformId): readonly Format[] {
  const all = formats.filter((format) => format.platform === platform);
  const usual = all.filter((format) => format.usual);
  return usual.length > 0 ? usual : all.slice(0, 1);
}

// The address of one size: the screen of all sizes, turned to it.

import type { FormatId } from '#domain/ids.ts';
import { hrefTo } from './routes.ts';

/** As an href. */
export function hrefToSize(format: FormatId): string {
  return `${hrefTo('save')}?size=${format}`;
}

/** The size a hash location of that screen names, which may be none that is known; null where it names none. */
export function sizeAt(location: string): string | null {
  const [, query = ''] = location.split('?');
  return new URLSearchParams(query).get('size');
}

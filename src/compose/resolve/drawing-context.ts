// What every resolver is given besides its own box: the card it draws on.

import type { Format } from '#domain/format/format.ts';
import type { Look } from '#domain/document/look.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Palette } from '#domain/palette/palette.ts';
import type { Verdicts } from '../legible/judge-words.ts';
import type { Setting } from '../set-words.ts';
import type { Initials } from '../stand-in/initial.ts';

export type Drawing = {
  readonly pack: LoadedPack;
  readonly palette: Palette;
  readonly format: Format;
  /** Output px of one template unit. */
  readonly unit: number;
  readonly seed: number;
  readonly look: Look;
  readonly direction: 'ltr' | 'rtl';
  /** What a large first letter is set in, and measured by. */
  readonly initials: Initials;
  readonly settings: ReadonlyMap<string, Setting>;
  /** What words over photos need. */
  readonly verdicts: Verdicts;
};

// LoadedPack: a pack with its templates, art and words read and checked; what compose works from.

import type { TemplateId } from '../ids.ts';
import type { Template } from '../template/template.ts';
import type { Art } from './art.ts';
import type { Pack } from './pack.ts';
import type { PackWords } from './words.ts';

export type LoadedPack = {
  readonly pack: Pack;
  /** Templates read so far; one is read when it is first opened. */
  readonly templates: ReadonlyMap<TemplateId, Template>;
  readonly art: ReadonlyMap<string, Art>;
  /** By language tag; the source language is always there. */
  readonly words: ReadonlyMap<string, PackWords>;
};

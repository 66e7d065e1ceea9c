// newDocument: what a person starts from: a design, nothing written yet.

import { EMPTY_KIT } from './kit.ts';
import type { PackId, PaletteId, TemplateId } from '../ids.ts';
import { DOCUMENT_VERSION, type Document } from './document.ts';

export type Beginning = {
  readonly packId: PackId;
  readonly templateId: TemplateId;
  readonly paletteId: PaletteId;
  /** Any number; what of it makes a whole one of 32 bits is used. */
  readonly seed: number;
  /** BCP 47 tag of the interface's language. */
  readonly locale: string;
};

export function newDocument({ seed, ...beginning }: Beginning): Document {
  return {
    version: DOCUMENT_VERSION,
    ...beginning,
    seed: seed >>> 0,
    look: {},
    words: {},
    photos: {},
    standIns: {},
    figures: {},
    formats: [],
    overrides: {},
    kit: EMPTY_KIT,
  };
}

// carryProject: makes each saved picture carry the document it was made from, within what the place it goes to takes.

import type { Document } from '#domain/document/document.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import { carryProject as carriedBy, writeProject } from '#services/project/project-file.ts';
import type { Described } from '#services/project/xmp.ts';
import type { Carry, Picture } from './export-all.ts';
import { projectOf, wordsProject, type ProjectParts } from './project-of.ts';

export type CarryParts = ProjectParts & {
  readonly document: Document;
  readonly withPhotos: boolean;
  readonly describe: (picture: Picture) => Described;
};

/** Each project is made once, for all pictures of one save. */
export function carrier(parts: CarryParts): Carry {
  const { document, withPhotos, describe } = parts;
  let words: Promise<string> | null = null;
  let whole: Promise<Result<string, DevelopError>> | null = null;

  async function wholeText(): Promise<Result<string, DevelopError>> {
    const project = await projectOf(document, parts);
    return project.ok ? ok(await writeProject(project.value)) : project;
  }

  return async (picture) => {
    const { byteCap } = picture.format;
    const fits = (blob: Blob) => byteCap === null || blob.size <= byteCap;
    if (withPhotos) {
      whole ??= wholeText();
      const text = await whole;
      if (!text.ok) return text;
      const blob = await carriedBy(picture.blob, text.value, describe(picture));
      if (fits(blob)) return ok(blob);
    }
    // Where a place takes only small files, the photo stays out first, then the words: the picture itself comes before both.
    words ??= writeProject(wordsProject(document));
    const blob = await carriedBy(picture.blob, await words, describe(picture));
    return ok(fits(blob) ? blob : picture.blob);
  };
}

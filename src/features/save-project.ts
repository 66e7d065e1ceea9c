// saveProject: the document as a file of its own, which can be opened again here or on any other device.

import type { Document } from '#domain/document/document.ts';
import { projectName } from '#domain/format/file-name.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { saveFile } from '#services/export/save-file.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import { writeProject } from '#services/project/project-file.ts';
import { projectOf, wordsProject } from '#workflows/project-of.ts';
import { reopenPhotos } from '#workflows/reopen-photos.ts';
import type { AppServices } from './use-app.tsx';

/** No type that a browser knows: it would change the file's ending. */
const PROJECT_TYPE = 'application/octet-stream';

/** Hands the file to the browser's downloads. */
export async function saveProject(
  app: Pick<AppServices, 'pack' | 'drafts' | 'openStudio'>,
  document: Document,
  withPhotos: boolean,
): Promise<Result<void, DevelopError | { readonly kind: 'studio-unreachable' }>> {
  const { palettes } = app.pack.pack;
  const palette = palettes.find(({ id }) => id === document.paletteId) ?? palettes[0];
  let project = wordsProject(document);
  if (withPhotos && palette !== undefined && Object.keys(document.photos).length > 0) {
    const studio = await app.openStudio().catch(() => null);
    if (studio === null) return fail({ kind: 'studio-unreachable' });
    await reopenPhotos(studio, app.drafts, document);
    const made = await projectOf(document, { studio, palette });
    if (!made.ok) return made;
    project = made.value;
  }
  saveFile(new Blob([await writeProject(project)], { type: PROJECT_TYPE }), projectName(document.templateId));
  return ok(undefined);
}

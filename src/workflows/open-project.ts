// openProject: what was read out of a file made ready to go on with: its photos taken in as any photo is, encoded anew, under ids of their own.

import type { Document, PlacedPhoto } from '#domain/document/document.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { Project } from '#services/project/project-file.ts';
import type { DraftKeeper } from './keep-draft.ts';
import type { Studio } from './studio.ts';

export type OpenedProject = {
  readonly document: Document;
  /** Photos that the document speaks of and the file does not have, or that can't be read: to be chosen again. */
  readonly missing: number;
};

export type OpenParts = {
  readonly studio: Pick<Studio, 'readPhoto' | 'photos'>;
  readonly drafts: Pick<DraftKeeper, 'keepPhoto'>;
};

/** How many photos are to be chosen again, before any is read. */
export function photosMissing({ document, photos }: Project): number {
  return Object.values(document.photos).filter(({ photo }) => !photos.has(photo)).length;
}

/** Where the device refuses to keep a photo, the keeper itself tells the person, and tries again. */
export async function openProject({ studio, drafts }: OpenParts, { document, photos }: Project): Promise<OpenedProject> {
  const taken = new Map<PhotoId, Pick<PlacedPhoto, 'photo' | 'width' | 'height'>>();
  for (const [id, file] of photos) {
    // Whoever made the file may have put anything in it: it is read as a stranger's photo is, and only what comes of that is kept.
    const read = await studio.readPhoto(file);
    if (!read.ok) continue;
    const { width, height, stored } = read.value;
    const photo = studio.photos.add(read.value);
    await drafts.keepPhoto(photo, stored);
    taken.set(id, { photo, width, height });
  }
  const placed = Object.entries(document.photos);
  return {
    document: { ...document, photos: Object.fromEntries(placed.map(([slot, each]) => [slot, { ...each, ...taken.get(each.photo) }])) },
    missing: placed.filter(([, { photo }]) => !taken.has(photo)).length,
  };
}

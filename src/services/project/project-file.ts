// Project file: a document, and its photos where someone wants them in, as one text: in a file of its own or inside a saved picture. What is
// read came from outside, by any road: it is measured before it is read and checked before it is trusted.

import * as v from 'valibot';
import type { Document } from '#domain/document/document.ts';
import { migrateDocument } from '#domain/document/migrate-document.ts';
import { photoIdSchema, type PhotoId } from '#domain/ids.ts';
import { parse } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readTextChunk } from './png-text.ts';

export type Project = {
  readonly document: Document;
  /** As they are kept on the device: encoded anew and covered, never a file as it was picked. */
  readonly photos: ReadonlyMap<PhotoId, Blob>;
};

export type ProjectError =
  | { readonly kind: 'project-none' }
  | { readonly kind: 'project-too-large'; readonly limit: number }
  | { readonly kind: 'project-newer' }
  | { readonly kind: 'project-damaged' };

export const PROJECT_KEYWORD = 'CommunityGraphics';
/** Largest file read, and largest text inflated out of a picture, in bytes. Six photos of 16 megapixels are about 40 MB. */
export const LARGEST_PROJECT = 64_000_000;

const PNG_FIRST_BYTES = [137, 80, 78, 71];
const PHOTO_TYPES = ['image/jpeg', 'image/webp', 'image/png'] as const;

const projectSchema = v.strictObject({
  kind: v.literal('community-graphics'),
  version: v.literal(1),
  document: v.unknown(),
  photos: v.record(
    photoIdSchema,
    v.strictObject({ type: v.picklist(PHOTO_TYPES), data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)) }),
  ),
});
const headSchema = v.looseObject({ kind: v.literal('community-graphics'), version: v.number() });

export async function writeProject({ document, photos }: Project): Promise<string> {
  const encoded = await Promise.all(
    [...photos].map(async ([id, photo]) => [id, { type: photo.type, data: await toBase64(photo) }] as const),
  );
  return JSON.stringify({ kind: 'community-graphics', version: 1, document, photos: Object.fromEntries(encoded) });
}

/** Out of a project file or a picture that carries one. */
export async function readProject(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Result<Project, ProjectError>> {
  if (file.size > LARGEST_PROJECT) return fail({ kind: 'project-too-large', limit: LARGEST_PROJECT });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPng = PNG_FIRST_BYTES.every((byte, index) => bytes[index] === byte);
  const text = isPng ? await readTextChunk(bytes, PROJECT_KEYWORD, LARGEST_PROJECT) : new TextDecoder().decode(bytes);
  return text === null ? fail({ kind: 'project-none' }) : parseProject(text);
}

function parseProject(text: string): Result<Project, ProjectError> {
  const data = parseJson(text);
  const head = parse(headSchema, data);
  if (!head.ok) return fail({ kind: 'project-none' });
  if (head.value.version > 1) return fail({ kind: 'project-newer' });
  const project = parse(projectSchema, data);
  if (!project.ok) return fail({ kind: 'project-damaged' });
  const document = migrateDocument(project.value.document);
  if (!document.ok) return fail({ kind: isNewer(project.value.document) ? 'project-newer' : 'project-damaged' });
  const photos = new Map<PhotoId, Blob>();
  for (const placed of Object.values(document.value.photos)) {
    const photo = project.value.photos[placed.photo];
    if (photo !== undefined) photos.set(placed.photo, new Blob([fromBase64(photo.data)], { type: photo.type }));
  }
  return ok({ document: document.value, photos });
}

function isNewer(document: unknown): boolean {
  const head = v.safeParse(v.looseObject({ version: v.number() }), document);
  const known = migrateDocument(document);
  return head.success && !known.ok && known.error.some(({ path, reason }) => path === 'version' && reason.includes('newer'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Bytes turned to text at a time: more arguments than a browser's stack takes would throw. */
const SLICE = 0x8000;

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.length % 4 === 1 ? '' : text), (letter) => letter.charCodeAt(0));
}

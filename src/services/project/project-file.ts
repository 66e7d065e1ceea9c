// Project file: a document, and its photos where someone wants them in, as one text: in a file of its own or inside a saved picture. What is
// read came from outside, by any road: it is measured before it is read and checked before it is trusted. Nothing it holds is thrown.

import * as v from 'valibot';
import type { Document } from '#domain/document/document.ts';
import { migrateDocument } from '#domain/document/migrate-document.ts';
import { photoIdSchema, type PhotoId } from '#domain/ids.ts';
import { parse } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isPng, namesText, readTextChunk, withTextChunks } from './png-text.ts';
import { xmpOf, type Described } from './xmp.ts';

export type Project = {
  readonly document: Document;
  /** Encoded for the file, with what is hidden burned in: never a photo as it was picked. */
  readonly photos: ReadonlyMap<PhotoId, Blob>;
};

export type ProjectError =
  /** A file without a project: any other picture, a picture that lost it on its way, no file of ours. */
  | { readonly kind: 'project-none' }
  /** `limit` in millions of bytes. */
  | { readonly kind: 'project-too-large'; readonly limit: number }
  | { readonly kind: 'project-newer' }
  | { readonly kind: 'project-damaged' }
  /** The file could not be had: gone, or in a cloud that does not answer. */
  | { readonly kind: 'project-unreadable' };

const PROJECT_KEYWORD = 'CommunityGraphics';
/** Where Adobe's XMP specification, part 3, says that a PNG has it. */
const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** Largest file read, in bytes: a poster with a photo for A3 is half as large. */
export const LARGEST_FILE = 64_000_000;
/** Largest text read or inflated, in bytes: every photo a card can show, as they are put in files, is half as much. */
export const LARGEST_TEXT = 32_000_000;
/** A document is some six levels deep; engines differ in how deep they follow before they give up. */
const DEEPEST = 32;
/** Bytes at a file's start in which a project begins, when this product wrote it. */
const HEAD = 65_536;

const PHOTO_TYPES = ['image/jpeg', 'image/webp', 'image/png'] as const;
const base64 = v.pipe(v.string(), v.check(isBase64));

const projectSchema = v.strictObject({
  kind: v.literal('community-graphics'),
  version: v.literal(1),
  document: v.unknown(),
  photos: v.record(photoIdSchema, v.strictObject({ type: v.picklist(PHOTO_TYPES), data: base64 })),
});
const headSchema = v.looseObject({ kind: v.literal('community-graphics'), version: v.number() });

export async function writeProject({ document, photos }: Project): Promise<string> {
  const encoded = await Promise.all(
    [...photos].map(async ([id, photo]) => [id, { type: photo.type, data: await toBase64(photo) }] as const),
  );
  return JSON.stringify({ kind: 'community-graphics', version: 1, document, photos: Object.fromEntries(encoded) });
}

/** `png` as our encoder made it, carrying `project` (as writeProject wrote it) and its description. The picture itself is not touched. */
export async function carryProject(png: Blob, project: string, described: Described): Promise<Blob> {
  const bytes = await withTextChunks(new Uint8Array(await png.arrayBuffer()), [
    // First, so that a glance at the file's start finds it.
    { keyword: PROJECT_KEYWORD, text: project, compressed: true },
    { keyword: XMP_KEYWORD, text: xmpOf(described), compressed: false },
  ]);
  return new Blob([bytes], { type: png.type });
}

/** Whether a picture was saved with its project in it; one glance, nothing is read. */
export async function carriesProject(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, HEAD));
  return head !== null && namesText(head, PROJECT_KEYWORD);
}

/** Out of a project file or a picture that carries one. */
export async function readProject(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Result<Project, ProjectError>> {
  if (file.size > LARGEST_FILE) return fail({ kind: 'project-too-large', limit: LARGEST_FILE / 1e6 });
  const bytes = await bytesOf(file);
  if (bytes === null) return fail({ kind: 'project-unreadable' });
  if (isPng(bytes)) {
    const found = await readTextChunk(bytes, PROJECT_KEYWORD, LARGEST_TEXT);
    if (found.kind === 'text') return parseProject(found.text);
    return fail({ kind: found.kind === 'none' ? 'project-none' : 'project-damaged' });
  }
  if (bytes.length > LARGEST_TEXT) return fail({ kind: 'project-too-large', limit: LARGEST_TEXT / 1e6 });
  return parseProject(new TextDecoder().decode(bytes));
}

async function bytesOf(file: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
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

/** Null for what is no JSON, or nested deeper than any document. */
function parseJson(text: string): unknown {
  if (isTooDeep(text)) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Strings are passed over: they may hold any brackets, and photos are very long ones (too long for a regular expression's stack). */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Where the quotation mark is that closes the one at `start`; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function isBase64(text: string): boolean {
  return (
    text.length % 4 === 0 && !/[^A-Za-z0-9+/]/u.test(text.slice(0, -2)) && /^(?:[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)$/u.test(text.slice(-2))
  );
}

/** Bytes turned to text at a time: more arguments than a browser's stack takes would throw. */
const SLICE = 0x8000;

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  return btoa(parts.join(''));
}

/** `text` is as the schema has it. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

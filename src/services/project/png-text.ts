// PNG text: writes and reads iTXt chunks (PNG specification, third edition, 11.3.3.4), so that a picture can carry its words and its
// document. Pictures come from outside: every length is checked, and nothing is inflated beyond a limit.

export type TextChunk = {
  /** Latin-1, 1 to 79 bytes. */
  readonly keyword: string;
  readonly text: string;
  readonly compressed: boolean;
};

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type and checksum around a chunk's data, in bytes. */
const FRAME = 12;
/** A file with more chunks than this is no picture a camera or browser made. */
const MOST_CHUNKS = 10_000;

/** `png` with the chunks before its picture data. Throws when it is no PNG: only what our own encoder made is handed in. */
export async function withTextChunks(png: Uint8Array, chunks: readonly TextChunk[]): Promise<Uint8Array<ArrayBuffer>> {
  const header = chunksOf(png)[0];
  if (header === undefined || header.type !== 'IHDR') throw new Error('not a PNG');
  const made = await Promise.all(chunks.map(encodeChunk));
  const whole = new Uint8Array(png.length + made.reduce((sum, chunk) => sum + chunk.length, 0));
  whole.set(png.subarray(0, header.end));
  let at = header.end;
  for (const chunk of made) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(header.end), at);
  return whole;
}

/** `unreadable`: damaged, or more than the limit. */
export type FoundText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none' } | { readonly kind: 'unreadable' };

/**
 * The first text under `keyword`, of at most `limit` bytes. Others of that name are not looked at: a picture full of bombs would be inflated
 * one after the other.
 */
export async function readTextChunk(png: Uint8Array, keyword: string, limit: number): Promise<FoundText> {
  for (const { type, start, end } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const data = png.subarray(start, end - 4);
    const nameEnd = data.indexOf(0);
    if (nameEnd < 0 || latin1(data.subarray(0, nameEnd)) !== keyword) continue;
    const compressed = data[nameEnd + 1] === 1;
    const languageEnd = data.indexOf(0, nameEnd + 3);
    const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
    const body = translatedEnd < 0 ? null : data.subarray(translatedEnd + 1);
    const bytes = body !== null && compressed ? await inflate(body, limit) : body;
    const text = bytes === null || bytes.length > limit ? null : utf8(bytes);
    return text === null ? { kind: 'unreadable' } : { kind: 'text', text };
  }
  return { kind: 'none' };
}

/** Whether a text of that name begins within `head`, the first bytes of a file; nothing of it is read. */
export function namesText(head: Uint8Array, keyword: string): boolean {
  if (!isPng(head)) return false;
  const wanted = new TextEncoder().encode(`iTXt${keyword}\0`);
  return head.some((byte, at) => byte === wanted[0] && wanted.every((each, index) => head[at + index] === each));
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

type Chunk = { readonly type: string; readonly start: number; readonly end: number };

/** Data of each chunk lies from `start`; `end` is after its checksum. Stops at the first that is cut off; none when it is no PNG. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (!isPng(png)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length && chunks.length < MOST_CHUNKS) {
    const end = at + FRAME + view.getUint32(at);
    if (end > png.length) break;
    chunks.push({ type: latin1(png.subarray(at + 4, at + 8)), start: at + 8, end });
    at = end;
  }
  return chunks;
}

async function encodeChunk({ keyword, text, compressed }: TextChunk): Promise<Uint8Array> {
  const words = new TextEncoder().encode(text);
  const body = compressed ? await deflate(words) : words;
  // Keyword, 0, compressed or not, method 0, no language tag, no translated keyword.
  const head = [...new TextEncoder().encode(keyword), 0, compressed ? 1 : 0, 0, 0, 0];
  const chunk = new Uint8Array(FRAME + head.length + body.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, head.length + body.length);
  chunk.set(new TextEncoder().encode('iTXt'), 4);
  chunk.set(head, 8);
  chunk.set(body, 8 + head.length);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, chunk.length - 4)));
  return chunk;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const deflated = await passThrough(new CompressionStream('deflate'), bytes, Infinity);
  if (deflated === null) throw new Error('without a limit nothing is too much');
  return deflated;
}

/** Null when it is no deflated data, or more than `limit` bytes of it: what a bomb would be. */
async function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  try {
    return await passThrough(new DecompressionStream('deflate'), new Uint8Array(bytes), limit);
  } catch (error) {
    // What streams throw for damaged data differs by browser; whatever it is, there is nothing to be read here.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    // Node throws zlib's own kind.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** What comes out of `stream` when `bytes` go in; null as soon as that is more than `limit` bytes. */
async function passThrough(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter();
  // What goes wrong on the way in is told on the way out.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 80));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** As PNG and ZIP have it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

// unzip: the files in a ZIP that stores them as they are, found by its central directory as any opener finds them, each checked by its sum.

import { crc32 } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Name to bytes, in the archive's own order. Throws for anything but whole, stored, unencrypted files. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('not a ZIP: it has no end');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    files.set(name, stored(archive, at, name));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function stored(archive: Buffer, entry: number, name: string): Buffer {
  const size = archive.readUInt32LE(entry + 24);
  const local = archive.readUInt32LE(entry + 42);
  if (archive.readUInt16LE(entry + 10) !== 0) throw new Error(`${name} is not stored as it is`);
  if (archive.readUInt32LE(local) !== LOCAL) throw new Error(`${name} is not where the directory says`);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + size);
  if (crc32(bytes) !== archive.readUInt32LE(entry + 16)) throw new Error(`${name} is damaged`);
  return bytes;
}

/** The pictures among the files; the words for the posts stand beside them. */
export function picturesIn(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map([...files].filter(([name]) => name.endsWith('.png')));
}

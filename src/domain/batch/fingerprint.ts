// fingerprint: a short text that stands for a long one, to tell after a reload whether the same table, photos and design were picked again.
// FNV-1a twice: it must be repeatable and quick, not secret, and nothing of the words can be read from it.

const OFFSETS = [0x811c9dc5, 0x1b873593] as const;
const PRIME = 0x01000193;

/** 16 hexadecimal digits. The order of an object's keys does not count, nor what is `undefined`. */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data, sorted);
  return OFFSETS.map((offset) => {
    let sum: number = offset;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
    return (sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

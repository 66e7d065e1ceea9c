// spoil: a file damaged in a way that depends on a number alone, so that what a fuzz run finds can be found again.

/** `variant` even: cut off; odd: one to eight bits flipped, every second time in the first 600 bytes, where a file says what it is. */
export function spoil(file: Uint8Array, variant: number): Uint8Array<ArrayBuffer> {
  const random = randomFrom(variant + 1);
  const at = (length: number) => Math.floor(random() * length);
  if (variant % 2 === 0) return new Uint8Array(file.subarray(0, at(file.length)));
  const copy = new Uint8Array(file);
  const reach = variant % 4 === 1 ? Math.min(600, copy.length) : copy.length;
  for (let flips = 1 + at(8); flips > 0; flips -= 1) {
    const place = at(reach);
    copy[place] = (copy[place] ?? 0) ^ (1 << at(8));
  }
  return copy;
}

/** Mulberry32: small, even, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

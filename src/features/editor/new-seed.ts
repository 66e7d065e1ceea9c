// newSeed: a number for a pattern or a surprise that nobody has had before.

/** A whole number of 32 bits, by chance. */
export function newSeed(): number {
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  return seed ?? 0;
}

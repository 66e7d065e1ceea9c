// jpegWithin: the best JPEG that is no heavier than it may be, found by making some and weighing them: no rule foretells the bytes of a picture.

/** Per cent. From 100 Chromium keeps every pixel's own colour (4:4:4); below, it keeps one for each four. */
const BEST = 100;
/** Per cent. Below this, letters on a flat ground grow a visible rim: then it is better to say that it doesn't fit. */
const WORST = 60;

/**
 * `encode`: a JPEG at a quality of 0 to 1. At most seven are made. Null where even the worst worth having is heavier than `most` bytes. What is answered was
 * weighed itself; that none between was better rests on bytes growing with quality.
 */
export async function jpegWithin(encode: (quality: number) => Promise<Blob>, most: number): Promise<Blob | null> {
  const made = async (percent: number) => {
    const jpeg = await encode(percent / 100);
    return jpeg.size <= most ? jpeg : null;
  };
  const best = await made(BEST);
  if (best !== null) return best;
  let [fits, tooHeavy] = [WORST - 1, BEST];
  let found: Blob | null = null;
  while (tooHeavy - fits > 1) {
    const middle = Math.floor((fits + tooHeavy) / 2);
    const jpeg = await made(middle);
    if (jpeg === null) tooHeavy = middle;
    else [found, fits] = [jpeg, middle];
  }
  return found;
}

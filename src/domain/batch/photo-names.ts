// Photo names: which photo a row means by the name in its cell. Written by hand, so case, ending, folder and the way accents are coded don't count.

const ENDING = /\.(jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif)$/iu;
/** Marks that turn the direction of what follows: in a name they only deceive. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** True for names a photo would have. */
export function isPhotoName(name: string): boolean {
  return ENDING.test(name);
}

/** Equal for names that mean the same photo; empty for a cell that names none. */
export function photoKey(name: string): string {
  const file = name.replaceAll(TURNING, '').split(/[/\\]/u).at(-1) ?? '';
  return file.trim().normalize('NFKC').toLowerCase().replace(ENDING, '').trim().normalize('NFC');
}

export type PhotoMatch<F> = {
  /** By the key of the name; those that could be meant by it alone. */
  readonly photos: ReadonlyMap<string, F>;
  /** Keys that more than one file answers to: none of them is taken. */
  readonly doubles: ReadonlySet<string>;
  /** Files no row names. */
  readonly unused: readonly F[];
};

/** `wanted`: every name any row has. */
export function matchPhotos<F extends { readonly name: string }>(files: readonly F[], wanted: readonly string[]): PhotoMatch<F> {
  const keys = new Set(wanted.map(photoKey));
  const photos = new Map<string, F>();
  const doubles = new Set<string>();
  for (const file of files) {
    const key = photoKey(file.name);
    if (photos.has(key)) doubles.add(key);
    photos.set(key, file);
  }
  for (const key of doubles) photos.delete(key);
  return { photos, doubles, unused: files.filter(({ name }) => !keys.has(photoKey(name))) };
}

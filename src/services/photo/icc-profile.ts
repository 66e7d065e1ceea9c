// isDisplayP3: does a colour profile describe Display P3, in which phones save photos? Told by its primaries (ICC.1:2022, 9.2), since names
// are hearsay here too. Pure.

/** Red, green and blue of Display P3 as profiles hold them: XYZ under D50. */
const PRIMARIES: readonly (readonly [tag: string, xyz: readonly [number, number, number]])[] = [
  ['rXYZ', [0.5151, 0.2412, -0.0011]],
  ['gXYZ', [0.292, 0.6922, 0.0419]],
  ['bXYZ', [0.1571, 0.0666, 0.7841]],
];

/** sRGB and Adobe RGB lie further than ten times this away. */
const TOLERANCE = 0.004;
const HEADER_BYTES = 128;
/** Real profiles have about ten tags. */
const MAX_TAGS = 100;

export function isDisplayP3(profile: DataView): boolean {
  return PRIMARIES.every(([tag, wanted]) => {
    const xyz = readXyz(profile, tag);
    return xyz !== null && wanted.every((value, index) => Math.abs((xyz[index] ?? NaN) - value) <= TOLERANCE);
  });
}

function readXyz(profile: DataView, tag: string): readonly number[] | null {
  const table = HEADER_BYTES + 4;
  if (profile.byteLength < table) return null;
  const count = Math.min(profile.getUint32(HEADER_BYTES), MAX_TAGS);
  for (let index = 0; index < count; index += 1) {
    const entry = table + index * 12;
    if (entry + 12 > profile.byteLength) return null;
    if (ascii(profile, entry) !== tag) continue;
    const offset = profile.getUint32(entry + 4);
    if (offset + 20 > profile.byteLength) return null;
    return [8, 12, 16].map((at) => profile.getInt32(offset + at) / 65_536);
  }
  return null;
}

function ascii(view: DataView, offset: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + offset, 4));
}

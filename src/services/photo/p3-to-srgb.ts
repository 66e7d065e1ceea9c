// p3ToSrgb: turns pixels counted in Display P3 into sRGB, in place, so that a photo looks the same on a canvas that knows only sRGB. What lies
// outside sRGB is cut off at its edge, as browsers do. Both spaces share one tone curve, so only the primaries change.

/** Linear Display P3 to linear sRGB: IEC 61966-2-1 and SMPTE EG 432-1 primaries, both under D65 (CSS Color 4, 10.9). */
const MATRIX = [
  [1.224940176, -0.224940176, 0],
  [-0.042056955, 1.042056955, 0],
  [-0.019637555, -0.078636046, 1.098273601],
] as const;

/** Steps of the table back from linear light: fine enough that no tone of 256 is missed, even in the shadows. */
const STEPS = 8192;

/** `pixels`: RGBA, 8 bits each, colours not multiplied by alpha. About 10 ms a megapixel. */
export function p3ToSrgb(pixels: Uint8ClampedArray): void {
  const linear = Float32Array.from({ length: 256 }, (_, value) => toLinear(value / 255));
  const tones = Uint8Array.from({ length: STEPS + 1 }, (_, step) => Math.round(toTone(step / STEPS) * 255));
  const [[rr, rg], [gr, gg], [br, bg, bb]] = MATRIX;
  const tone = (light: number) => tones[Math.round(Math.min(1, Math.max(0, light)) * STEPS)] ?? 0;
  for (let index = 0; index + 3 < pixels.length; index += 4) {
    const r = linear[pixels[index] ?? 0] ?? 0;
    const g = linear[pixels[index + 1] ?? 0] ?? 0;
    const b = linear[pixels[index + 2] ?? 0] ?? 0;
    pixels[index] = tone(rr * r + rg * g);
    pixels[index + 1] = tone(gr * r + gg * g);
    pixels[index + 2] = tone(br * r + bg * g + bb * b);
  }
}

function toLinear(tone: number): number {
  return tone <= 0.04045 ? tone / 12.92 : ((tone + 0.055) / 1.055) ** 2.4;
}

function toTone(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}

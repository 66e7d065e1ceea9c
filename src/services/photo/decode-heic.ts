// decodeHeic: a HEIC to an upright sRGB bitmap, for browsers that can't. libheif turns a picture as its container says and leaves colours and EXIF
// to us: EXIF is heeded only when the container turns nothing, so a picture is turned exactly once; Display P3 is brought to sRGB.

import type { heif_image, heif_image_handle } from 'libheif-js/libheif-wasm/libheif.js';
import * as v from 'valibot';
import { fail, ok, type Result } from '#domain/result.ts';
import { turnUpright } from './canvas.ts';
import type { DecodedPhoto } from './decode-photo.ts';
import { type Libheif, loadLibheif } from './load-libheif.ts';
import { p3ToSrgb } from './p3-to-srgb.ts';
import { MAX_PIXELS, type PhotoError } from './photo-error.ts';
import { type Heif, readHeif } from './read-heif.ts';

/** What libheif answers in the place of what was asked for when it fails has a `code` and can't be deleted. */
const owned = (value: unknown) => value instanceof Object && 'delete' in value;
const handleSchema = v.custom<heif_image_handle>(owned);
const decodedSchema = v.object({
  image: v.custom<heif_image>(owned),
  channels: v.tuple([v.object({ width: v.number(), height: v.number(), stride: v.number(), data: v.instance(Uint8Array) })]),
});

let library: Promise<Libheif> | null = null;

/** A picture of `n` pixels needs about 10n bytes on the way, and WebAssembly never gives memory back: end the worker this ran in. */
export async function decodeHeic(bytes: Uint8Array): Promise<Result<DecodedPhoto, PhotoError>> {
  const heif = readHeif(bytes);
  if (heif === null) return fail({ kind: 'photo-cut-off' });
  let libheif: Libheif;
  try {
    library ??= loadLibheif();
    libheif = await library;
  } catch {
    // Asked for again with the next photo: the network may be back.
    library = null;
    return fail({ kind: 'photo-heic-unsupported' });
  }
  try {
    return await decodeWith(libheif, bytes, heif);
  } catch (error) {
    // WebAssembly that gave up (out of memory, or a fault in the file it did not foresee) can't be used again.
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    library = null;
    return fail({ kind: 'photo-unreadable', type: 'heic' });
  }
}

async function decodeWith(libheif: Libheif, bytes: Uint8Array, heif: Heif): Promise<Result<DecodedPhoto, PhotoError>> {
  const context = libheif.heif_context_alloc();
  try {
    const read = libheif.heif_context_read_from_memory(context, bytes);
    const handle = v.safeParse(handleSchema, libheif.heif_js_context_get_primary_image_handle(context));
    if (read.code.value !== 0 || !handle.success) return fail({ kind: 'photo-cut-off' });
    try {
      return await decodeMain(libheif, handle.output, heif);
    } finally {
      libheif.heif_image_handle_release(handle.output);
    }
  } finally {
    libheif.heif_context_free(context);
  }
}

async function decodeMain(libheif: Libheif, handle: heif_image_handle, heif: Heif): Promise<Result<DecodedPhoto, PhotoError>> {
  const pixels = libheif.heif_image_handle_get_width(handle) * libheif.heif_image_handle_get_height(handle);
  if (pixels > MAX_PIXELS) return fail({ kind: 'photo-too-many-pixels', megapixels: pixels / 1e6, limit: MAX_PIXELS / 1e6 });
  const image = rgbaOf(libheif, handle);
  if (image === null) return fail({ kind: 'photo-cut-off' });
  if (heif.displayP3) p3ToSrgb(image.data);
  const opaque = libheif.heif_image_handle_has_alpha_channel(handle) === 0;
  const bitmap = await createImageBitmap(image);
  const orientation = heif.turned ? 1 : heif.orientation;
  if (orientation === 1) return ok({ bitmap, opaque });
  try {
    return ok({ bitmap: await turnUpright(bitmap, orientation), opaque });
  } finally {
    bitmap.close();
  }
}

/** The picture copied out of the library's memory, which is given back. Null when the coded picture is damaged. */
function rgbaOf(libheif: Libheif, handle: heif_image_handle): ImageData | null {
  const { heif_colorspace: spaces, heif_chroma: chromas } = libheif;
  const answer: unknown = libheif.heif_js_decode_image2(handle, spaces.heif_colorspace_RGB, chromas.heif_chroma_interleaved_RGBA);
  const decoded = v.safeParse(decodedSchema, answer);
  if (!decoded.success) return null;
  const { image, channels } = decoded.output;
  try {
    const [{ width, height, stride, data }] = channels;
    const pixels = new Uint8ClampedArray(width * height * 4);
    for (let row = 0; row < height; row += 1) pixels.set(data.subarray(row * stride, row * stride + width * 4), row * width * 4);
    return new ImageData(pixels, width, height);
  } finally {
    libheif.heif_image_release(image);
  }
}

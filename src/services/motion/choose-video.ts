// chooseVideo: which kind of video this browser makes. H.264 in an MP4 where it can, since everything plays that; else what it has, in a WebM.

import { canEncodeVideo, Quality } from 'mediabunny';
import type { Size } from '#domain/geometry/geometry.ts';
import { FRAMES_PER_SECOND } from '#compose/motion/timeline.ts';
import type { VideoKind } from './motion-video.ts';

/** Best first, by how many phones and platforms take it; the same for the same browser every time. */
const KINDS: readonly VideoKind[] = [
  { container: 'mp4', codec: 'avc' },
  { container: 'webm', codec: 'vp9' },
  { container: 'webm', codec: 'vp8' },
  { container: 'webm', codec: 'av1' },
];

/** Bits for each px of each frame: sharp letters while things move. What stands still takes next to nothing, so files stay near 2 MB. */
const BITS = 0.1;

/** Bits per second. */
export function bitrateOf({ width, height }: Size): number {
  return Math.round(width * height * FRAMES_PER_SECOND * BITS);
}

/** Null where this browser can make no video of that size (px). Asks the browser, encodes nothing. */
export async function chooseVideo({ width, height }: Size, canEncode = canEncodeVideo): Promise<VideoKind | null> {
  for (const kind of KINDS) {
    const options = { width, height, frameRate: FRAMES_PER_SECOND, quality: new Quality({ bitrate: bitrateOf({ width, height }) }) };
    if (await canEncode(kind.codec, options)) return kind;
  }
  return null;
}

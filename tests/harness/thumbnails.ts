// Draws the committed thumbnails by the one path: each template with its sample words, in its own palette, as WebP under a byte limit.

import { paintScene } from '#paint/paint-node.ts';
import { composeCard, loadWholePack } from './load.ts';

declare global {
  interface Window {
    /** Base64 of a WebP at most `width` px wide and `limit` bytes heavy. */
    drawThumbnail(pack: string, template: string, format: string, width: number, limit: number): Promise<string>;
  }
}

/** Tried in turn, best first: a share of the width asked for, and the encoder's quality. A little smaller looks better than much coarser. */
const STEPS = [
  [1, 0.9],
  [1, 0.75],
  [1, 0.6],
  [0.9, 0.6],
  [0.9, 0.5],
  [0.8, 0.5],
  [0.75, 0.45],
  [0.7, 0.4],
] as const;

window.drawThumbnail = async (packId, template, format, width, limit) => {
  const pack = await loadWholePack(packId);
  const { scene } = await composeCard(pack, { template, format, words: {} });
  for (const [share, quality] of STEPS) {
    const canvas = new OffscreenCanvas(width * share, Math.round((width * share * scene.height) / scene.width));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d context');
    context.scale(canvas.width / scene.width, canvas.height / scene.height);
    paintScene(context, scene, new Map());
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.size > limit) continue;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
  throw new Error(`${template} does not come under ${limit} bytes`);
};

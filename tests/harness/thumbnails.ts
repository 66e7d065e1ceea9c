// Draws the committed thumbnails by the one path: each template with its sample words, in its own palette, as WebP under a byte limit.

import { paintScene } from '#paint/paint-node.ts';
import { composeCard, loadWholePack } from './load.ts';

declare global {
  interface Window {
    /** Base64 of a WebP of `width` px, at most `limit` bytes. */
    drawThumbnail(pack: string, template: string, format: string, width: number, limit: number): Promise<string>;
  }
}

const QUALITIES = [0.92, 0.85, 0.78, 0.7, 0.6, 0.5, 0.4, 0.3];

window.drawThumbnail = async (packId, template, format, width, limit) => {
  const pack = await loadWholePack(packId);
  const { scene } = await composeCard(pack, { template, format, words: {} });
  const canvas = new OffscreenCanvas(width, Math.round((width * scene.height) / scene.width));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.scale(canvas.width / scene.width, canvas.height / scene.height);
  paintScene(context, scene, new Map());
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.size > limit) continue;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
  throw new Error(`${template} does not come under ${limit} bytes`);
};

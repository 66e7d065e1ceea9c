// Counts the bitmaps of the worker it is imported in: asked over a channel of its own, it answers how many still hold pixels.

import { countBitmaps } from './count-bitmaps.ts';

const count = countBitmaps();
const channel = new BroadcastChannel('held-in-worker');
channel.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.data !== 'how many?') return;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(count());
});

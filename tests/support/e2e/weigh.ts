// weighPage: what opening a page costs: how many requests, how many bytes as they are served here and as a host with brotli would send them.

import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export type Weight = { readonly requests: number; readonly bytes: number; readonly brotli: number; readonly script: number };

/** Fonts and pictures are compressed already. */
const COMPRESSED = /\.(woff2|png|webp|jpe?g)$/;

/** Counts until `weigh` is called. */
export function weighPage(page: Page): { readonly weigh: () => Promise<Weight> } {
  const responses: Response[] = [];
  const note = (response: Response) => void responses.push(response);
  page.on('response', note);
  return {
    async weigh() {
      page.off('response', note);
      let [bytes, brotli, script] = [0, 0, 0];
      for (const response of responses) {
        const body = await response.body();
        const { pathname } = new URL(response.url());
        const small = COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body).length;
        bytes += body.length;
        brotli += small;
        if (pathname.endsWith('.js')) script += small;
      }
      return { requests: responses.length, bytes, brotli, script };
    },
  };
}

// photoOnCard: where the fixture photo shows on the live card, and how much of each of its quarters, told from the card's own pixels.

import type { Page } from '@playwright/test';
import { QUARTERS } from './picture.ts';

export type PhotoOnCard = {
  /** In CSS px of the page; null when nothing of the photo shows. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Share of the card's pixels in each quarter's colour, 0 to 1. */
  readonly shares: Readonly<Record<keyof typeof QUARTERS, number>>;
};

export async function photoOnCard(page: Page): Promise<PhotoOnCard> {
  return page.locator('.konvajs-content canvas').first().evaluate(look, QUARTERS);
}

/** Runs in the page. */
function look(canvas: Element, quarters: typeof QUARTERS): PhotoOnCard {
  const near = 10;
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
  const context = canvas.getContext('2d');
  // Not laid out yet.
  if (context === null || canvas.width === 0) return { box: null, shares: { red: 0, green: 0, blue: 0, yellow: 0 } };
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = { red: 0, green: 0, blue: 0, yellow: 0 };
  const names = ['red', 'green', 'blue', 'yellow'] as const;
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    const quarter = names.find((name) => {
      const [red, green, blue] = quarters[name];
      return Math.abs(r - red) <= near && Math.abs(g - green) <= near && Math.abs(b - blue) <= near;
    });
    if (quarter === undefined) continue;
    counts[quarter] += 1;
    const x = (at / 4) % canvas.width;
    const y = Math.floor(at / 4 / canvas.width);
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  const all = canvas.width * canvas.height;
  const shares = { red: counts.red / all, green: counts.green / all, blue: counts.blue / all, yellow: counts.yellow / all };
  const page = canvas.getBoundingClientRect();
  const scale = page.width / canvas.width;
  const box = { x: page.left + left * scale, y: page.top + top * scale, width: (right - left) * scale, height: (bottom - top) * scale };
  return { box: right < 0 ? null : box, shares };
}

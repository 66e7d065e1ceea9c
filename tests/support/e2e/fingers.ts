// fingers: real touches, as the browser gets them from a screen: one finger that drags, two that pinch.

import type { Page } from '@playwright/test';

/** CSS px of the page. */
export type Spot = { readonly x: number; readonly y: number };

const STEPS = 8;

/** Each path is one finger's way: where it comes down and where it leaves; all move together. */
export async function slideFingers(page: Page, paths: readonly { readonly from: Spot; readonly to: Spot }[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = (step: number) =>
    paths.map(({ from, to }, id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}

/** Two fingers about `middle`, from `near` to `far` CSS px apart, one beside the other. */
export async function pinch(page: Page, middle: Spot, near: number, far: number): Promise<void> {
  const beside = (by: number): Spot => ({ x: middle.x + by / 2, y: middle.y });
  await slideFingers(page, [
    { from: beside(-near), to: beside(-far) },
    { from: beside(near), to: beside(far) },
  ]);
}

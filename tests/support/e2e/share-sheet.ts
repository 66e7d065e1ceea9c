// shareSheet: stands in for the phone's share sheet, which no browser under test has, and for nothing else: what reaches it is written down, and
// it answers as the person does.

import type { Page } from '@playwright/test';

export type Handed = {
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  /** Whatever came besides the files. */
  readonly besides: readonly string[];
  /** Whether the browser still took it for the person's own tap. */
  readonly tapped: boolean;
};

export type Answer = 'shared' | 'AbortError' | 'NotAllowedError';

/** Call before the page is opened. */
export async function shareSheet(page: Page) {
  const handed: Handed[] = [];
  let answer: Answer = 'shared';
  await page.exposeFunction('handToSheet', (what: Handed): Answer => {
    handed.push(what);
    return answer;
  });
  await page.addInitScript(() => {
    // Chromium's own rule, and what it says to more.
    const canShare = ({ files = [] }: ShareData = {}): boolean => files.length > 0 && files.every(({ type }) => type === 'image/png');
    const share = async (data: ShareData): Promise<void> => {
      const files = data.files ?? [];
      const tapped = navigator.userActivation.isActive;
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      if (!tapped || files.length > 10 || bytes > 50 * 1024 * 1024) throw new DOMException('Permission denied', 'NotAllowedError');
      const besides = Object.keys(data).filter((key) => key !== 'files');
      const what = { files: files.map(({ name, type, size }) => ({ name, type, bytes: size })), besides, tapped };
      const said: unknown = await Reflect.apply(Reflect.get(window, 'handToSheet') as () => Promise<unknown>, window, [what]);
      if (said !== 'shared') throw new DOMException('as the person chose', String(said));
    };
    Object.assign(navigator, { canShare, share });
  });
  return {
    handed,
    answers(next: Answer): void {
      answer = next;
    },
  };
}

// test: Playwright's own, with the app's words at hand, in a page that is listened to: a request to another site, a complaint in the console,
// an error or a breach of the content policy fails any test.

import { test as base, expect } from '@playwright/test';
import { openedBy, type App } from './app.ts';
import type { Pseudo } from '#services/i18n/pseudo.ts';
import { wordsIn, type Language, type Words } from './words.ts';

type Options = {
  /** The browser's own language, which the app follows. */
  readonly language: Language;
  /** English made long or mirrored, as a language not yet there might be. */
  readonly pseudo: Pseudo | null;
  /** Complaints a test provokes on purpose; every other still fails it. */
  readonly expected: readonly RegExp[];
  /** Origins of pages that a test itself puts around the app; null where there are none. */
  readonly hosts: RegExp | null;
};
type Given = { readonly words: Words; readonly app: App; readonly listening: undefined };

export const test = base.extend<Options & Given>({
  language: ['en', { option: true }],
  pseudo: [null, { option: true }],
  expected: [[], { option: true }],
  hosts: [null, { option: true }],
  locale: async ({ language }, use) => use(language),
  words: async ({ language, pseudo }, use) => use(wordsIn(language, pseudo)),
  page: async ({ page, pseudo }, use) => {
    if (pseudo !== null) {
      const goto = page.goto.bind(page);
      page.goto = (url, options) => goto(url.replace(/^\//, `/?pseudo=${pseudo}`), options);
    }
    await use(page);
  },
  app: async ({ page, words }, use) => use(openedBy(page, words)),
  listening: [
    async ({ context, baseURL, expected, hosts }, use) => {
      const complaints: string[] = [];
      const foreign: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL && hosts?.test(origin) !== true) foreign.push(request.url());
      });
      await use(undefined);
      expect(foreign, 'requests to other sites').toEqual([]);
      const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

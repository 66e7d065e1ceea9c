// renderApp: a feature with everything it is handed: the real store and words, the real pack's cover, a keeper and a studio that only take notes.

import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import * as v from 'valibot';
import { vi } from 'vitest';
import { formatIdSchema } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { Announcer } from '#features/use-announce.tsx';
import { AppProvider, type AppServices } from '#features/use-app.tsx';
import { startWords, switchWords } from '#services/i18n/interface-words.ts';
import { LANGUAGES } from '#services/i18n/languages.ts';
import { bundledPack, templatePurposes } from '#services/packs/bundled-packs.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { createSettingsStore } from '#services/storage/settings-store.ts';
import { createApp, type Session } from '#state/app-store.ts';

const PACK = 'it-takes-a-community';

export type RenderOptions = { readonly language?: string; readonly session?: Partial<Session>; readonly services?: Partial<AppServices> };

export async function renderApp(view: ReactNode, { language = 'en', session = {}, services = {} }: RenderOptions = {}) {
  addModalDialogs();
  const files = bundledPack(PACK);
  const words = await startWords(language, (instance) => instance.use(initReactI18next));
  const pack = await readPack(files, [language]);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const whole: Session = {
    format: v.parse(formatIdSchema, 'ig-portrait'),
    save: 'nothing',
    saveFault: null,
    sharedDevice: false,
    keepingTold: false,
    ...session,
  };
  const drafts = {
    restore: vi.fn(async () => ok({ document: null, told: 'nothing' as const })),
    keepPhoto: vi.fn(async () => ok(undefined)),
    loadPhoto: vi.fn(async () => ok(null)),
    dontKeep: vi.fn(async () => ok(undefined)),
    startAgain: vi.fn(async () => ok(undefined)),
    deleteEverything: vi.fn(async () => ok(undefined)),
    flush: vi.fn(async () => {}),
  };
  const app: AppServices = {
    ...createApp(whole, () => performance.now()),
    pack: pack.value,
    files,
    settings: createSettingsStore('memory'),
    drafts,
    thumbnail: () => undefined,
    purposes: (template) => templatePurposes(PACK, template),
    openStudio: vi.fn(() => new Promise<never>(() => {})),
    changeLanguage: (tag) => switchWords(words, tag),
    languages: LANGUAGES,
    ...services,
  };
  const user = userEvent.setup({ delay: null });
  const page = render(
    <I18nextProvider i18n={words}>
      <Announcer>
        <AppProvider app={app}>{view}</AppProvider>
      </Announcer>
    </I18nextProvider>,
  );
  return { app, drafts, user, page, words };
}

/** What jsdom lacks: it knows the element, not how it is shown. */
export function addModalDialogs(): void {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

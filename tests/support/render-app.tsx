// renderApp: a feature with everything it is handed: the real store and words, the real pack's cover, a keeper and a studio that only take notes.

import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { vi } from 'vitest';
import { FIRST_FORMAT } from '#domain/format/first-format.ts';
import { ok } from '#domain/result.ts';
import { Announcer } from '#features/use-announce.tsx';
import { AppProvider, type AppServices } from '#features/use-app.tsx';
import { startWords, switchWords, wholeWords } from '#services/i18n/interface-words.ts';
import { LANGUAGES } from '#services/i18n/languages.ts';
import { siteSource } from '#services/packs/bundled-packs.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { createSettingsStore } from '#services/storage/settings-store.ts';
import { createApp, type Session } from '#state/app-store.ts';
import type { DraftKeeper } from '#workflows/keep-draft.ts';
import { createPackDesk } from '#workflows/pack-desk.ts';

const PACK = 'it-takes-a-community';

export type RenderOptions = { readonly language?: string; readonly session?: Partial<Session>; readonly services?: Partial<AppServices> };

export async function renderApp(view: ReactNode, { language = 'en', session = {}, services = {} }: RenderOptions = {}) {
  addModalDialogs();
  const source = siteSource(PACK);
  const words = await startWords(language, (instance) => instance.use(initReactI18next));
  await wholeWords(words, 'rest');
  await wholeWords(words, 'author');
  const pack = await readPack(source.files, [language]);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const whole: Session = {
    format: FIRST_FORMAT,
    save: 'nothing',
    saveFault: null,
    sharedDevice: false,
    keepingTold: false,
    ...session,
  };
  const drafts = {
    restore: vi.fn<DraftKeeper['restore']>(async () => ok({ document: null, told: 'nothing' })),
    keepPhoto: vi.fn<DraftKeeper['keepPhoto']>(async () => ok(undefined)),
    loadPhoto: vi.fn<DraftKeeper['loadPhoto']>(async () => ok(null)),
    forgetPhoto: vi.fn<DraftKeeper['forgetPhoto']>(async () => ok(undefined)),
    dontKeep: vi.fn<DraftKeeper['dontKeep']>(async () => ok(undefined)),
    startAgain: vi.fn<DraftKeeper['startAgain']>(async () => ok(undefined)),
    deleteEverything: vi.fn<DraftKeeper['deleteEverything']>(async () => ok(undefined)),
    keepPack: vi.fn<DraftKeeper['keepPack']>(async () => ok(undefined)),
    loadPack: vi.fn<DraftKeeper['loadPack']>(async () => ok(null)),
    forgetPack: vi.fn<DraftKeeper['forgetPack']>(async () => ok(undefined)),
    keepWork: vi.fn<DraftKeeper['keepWork']>(async () => ok(undefined)),
    loadWork: vi.fn<DraftKeeper['loadWork']>(async () => ok(null)),
    forgetWork: vi.fn<DraftKeeper['forgetWork']>(async () => ok(undefined)),
    flush: vi.fn<DraftKeeper['flush']>(async () => {}),
  };
  const settings = createSettingsStore('memory');
  const desk = createPackDesk({
    site: { source, cover: pack.value, kept: true },
    drafts,
    settings,
    loadOpener: async () => (await import('#services/packs/open-pack-file.ts')).openPackFile,
  });
  const app: AppServices = {
    ...createApp(whole, () => performance.now()),
    pack: pack.value,
    desk,
    packRead: true,
    settings,
    drafts,
    thumbnail: source.thumbnail,
    purposes: source.purposes,
    openStudio: vi.fn<AppServices['openStudio']>(() => new Promise<never>(() => {})),
    openAuthor: vi.fn<AppServices['openAuthor']>(() => new Promise<never>(() => {})),
    changeLanguage: (tag) => switchWords(words, tag),
    wholeWords: (part) => wholeWords(words, part),
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
  if ('showModal' in HTMLDialogElement.prototype) return;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}

// app: the page's entry. Builds the services, hands them in, starts keeping, shows the app. The only wiring.

import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { initReactI18next, I18nextProvider } from 'react-i18next';
import { createRoot } from 'react-dom/client';
import { useSyncExternalStore } from 'react';
import type { i18n } from 'i18next';
import { photosOf } from '#domain/document/document.ts';
import { FIRST_FORMAT } from '#domain/format/first-format.ts';
import { Announcer } from '#features/use-announce.tsx';
import type { AuthorDesk } from '#features/author-desk.ts';
import { AppProvider, type AppServices } from '#features/use-app.tsx';
import { applyTheme } from '#features/frame/theme.ts';
import { startWords, switchWords, wholeWords } from '#services/i18n/interface-words.ts';
import { LANGUAGES, negotiateLanguage } from '#services/i18n/languages.ts';
import { siteSource } from '#services/packs/bundled-packs.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { openDraftStore } from '#services/storage/open-draft-store.ts';
import { createApp } from '#state/app-store.ts';
import { createDraftKeeper } from '#workflows/keep-draft.ts';
import { createPackDesk, type PackDesk } from '#workflows/pack-desk.ts';
import { createStudioOpener } from './open-studio.ts';
import { Shell } from './Shell.tsx';
import { sharedMode } from './shared-mode.ts';

const PACK = 'it-takes-a-community';

async function start(root: Element): Promise<void> {
  const shared = sharedMode(location);
  const { settings } = shared;
  applyTheme(settings.load().theme);
  const language = negotiateLanguage([settings.load().locale ?? [], ...navigator.languages].flat());
  const source = siteSource(PACK);
  const [words, cover] = await Promise.all([
    startWords(language, (instance) => instance.use(initReactI18next)),
    readPack(source.files, [language]),
  ]);
  if (new URLSearchParams(location.search).has('pseudo')) (await import('./made-up-words.ts')).sayMadeUp(words, location.search);
  if (!cover.ok) throw new Error(`pack ${PACK}: ${JSON.stringify(cover.error)}`);

  const app = createApp(
    { format: FIRST_FORMAT, save: 'nothing', saveFault: null, sharedDevice: shared.mode === 'memory', keepingTold: false },
    () => performance.now(),
  );
  const current = () => app.store.getState().document;
  const drafts = createDraftKeeper({
    mode: shared.mode,
    afterDeleting: shared.asked ? 'memory' : 'device',
    pack: () => desk.current().cover.pack,
    packWiped: () => {
      desk.wiped();
      void author?.then(({ actions }) => actions.open(null));
    },
    openStore: openDraftStore,
    current,
    subscribe: (listener) => void app.store.subscribe(listener),
    tell: (standing) => {
      shared.follow(standing.sharedDevice);
      app.actions.setSession(standing);
    },
  });

  const desk: PackDesk = createPackDesk({
    site: { source, cover: cover.value, kept: true },
    drafts,
    settings,
    loadOpener: async () => (await import('#services/packs/open-pack-file.ts')).openPackFile,
  });
  const packRead = await desk.restore();
  const studio = createStudioOpener(() => desk.current());

  let author: Promise<AuthorDesk> | null = null;
  function openAuthor(): Promise<AuthorDesk> {
    author ??= import('./author.ts')
      .then(({ buildAuthor }) => buildAuthor({ drafts, desk, site: PACK, studioFor: (pack) => studio.openFor(pack) }))
      .catch((error: unknown) => {
        author = null;
        throw error;
      });
    return author;
  }

  app.store.subscribe(({ document }, before) => {
    if (document === null && before.document !== null) setTimeout(() => studio.clearPhotos(() => current() !== null));
    if (document !== null && document.photos !== before.document?.photos) studio.usePhotos(photosOf(document));
  });
  const flush = () => {
    void drafts.flush();
    void author?.then((opened) => opened.flush());
  };
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  window.addEventListener('pagehide', () => {
    flush();
    // The browser may keep a page it left and show it again to whoever comes next.
    if (app.store.getState().session.sharedDevice) {
      app.actions.open(null);
      void drafts.startAgain();
    }
  });

  const services = { ...app, settings, drafts, desk, packRead, openStudio: () => studio.open(), openAuthor, languages: LANGUAGES };
  createRoot(root).render(<Root words={words} services={services} />);
}

type RootProps = {
  readonly words: i18n;
  readonly services: Omit<AppServices, 'pack' | 'changeLanguage' | 'wholeWords' | 'thumbnail' | 'purposes'>;
};

function Root({ words, services }: RootProps) {
  const { desk } = services;
  const { source, cover } = useSyncExternalStore(desk.subscribe, desk.current);
  const { thumbnail, purposes } = source;

  async function changeLanguage(lang: string): Promise<void> {
    await desk.speak(lang);
    await switchWords(words, lang);
    services.settings.change({ locale: lang });
  }

  return (
    <I18nextProvider i18n={words}>
      <Announcer>
        <AppProvider app={{ ...services, pack: cover, thumbnail, purposes, changeLanguage, wholeWords: (part) => wholeWords(words, part) }}>
          <Shell />
        </AppProvider>
      </Announcer>
    </I18nextProvider>
  );
}

const root = document.querySelector('#app');
if (root === null) throw new Error('index.html has no #app');
start(root).catch((error: unknown) => {
  // The page's own words may be what is missing: these stand in index.html.
  document.querySelector('#start-failed')?.removeAttribute('hidden');
  throw error;
});

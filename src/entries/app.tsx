// app: the page's entry. Builds the services, hands them in, starts keeping, shows the app. The only wiring.

import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { initReactI18next, I18nextProvider } from 'react-i18next';
import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import type { i18n } from 'i18next';
import { FIRST_FORMAT } from '#domain/format/first-format.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { Announcer } from '#features/use-announce.tsx';
import { AppProvider, type AppServices } from '#features/use-app.tsx';
import { applyTheme } from '#features/frame/theme.ts';
import { startWords, switchWords } from '#services/i18n/interface-words.ts';
import { LANGUAGES, negotiateLanguage } from '#services/i18n/languages.ts';
import { bundledPack, templatePurposes, thumbnailUrl } from '#services/packs/bundled-packs.ts';
import { readPack, readWords } from '#services/packs/read-pack.ts';
import { openDraftStore } from '#services/storage/open-draft-store.ts';
import { createApp } from '#state/app-store.ts';
import { createDraftKeeper } from '#workflows/keep-draft.ts';
import type { Studio } from '#workflows/studio.ts';
import { Shell } from './Shell.tsx';
import { sharedMode } from './shared-mode.ts';

const PACK = 'it-takes-a-community';

async function start(root: Element): Promise<void> {
  const shared = sharedMode(location);
  const { settings } = shared;
  applyTheme(settings.load().theme);
  const language = negotiateLanguage([settings.load().locale ?? [], ...navigator.languages].flat());
  const files = bundledPack(PACK);
  const [words, cover] = await Promise.all([
    startWords(language, (instance) => instance.use(initReactI18next)),
    readPack(files, [language]),
  ]);
  if (!cover.ok) throw new Error(`pack ${PACK}: ${JSON.stringify(cover.error)}`);

  const app = createApp(
    { format: FIRST_FORMAT, save: 'nothing', saveFault: null, sharedDevice: shared.mode === 'memory', keepingTold: false },
    () => performance.now(),
  );
  const current = () => app.store.getState().document;
  const drafts = createDraftKeeper({
    mode: shared.mode,
    afterDeleting: shared.asked ? 'memory' : 'device',
    pack: cover.value.pack,
    openStore: openDraftStore,
    current,
    subscribe: (listener) => void app.store.subscribe(listener),
    tell: (standing) => {
      shared.follow(standing.sharedDevice);
      app.actions.setSession(standing);
    },
  });

  let studio: Promise<Studio> | null = null;
  function openStudio(): Promise<Studio> {
    // A part that could not be fetched is asked for again the next time.
    studio ??= import('./studio.ts')
      .then(({ buildStudio }) => buildStudio(files, cover.ok ? cover.value : neverRead()))
      .catch(forgetStudio);
    return studio;
  }
  function forgetStudio(error: unknown): never {
    studio = null;
    throw error;
  }

  // Once nothing shows them any more, photos leave memory too.
  app.store.subscribe(({ document }, before) => {
    if (document === null && before.document !== null && studio !== null) {
      const opened = studio;
      setTimeout(() => void opened.then(({ photos }) => current() === null && photos.clear()));
    }
  });
  const flush = () => void drafts.flush();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  window.addEventListener('pagehide', () => {
    flush();
    // The browser may keep a page it left and show it again to whoever comes next.
    if (app.store.getState().session.sharedDevice) {
      app.actions.open(null);
      void drafts.startAgain();
    }
  });

  const services = {
    ...app,
    files,
    settings,
    drafts,
    thumbnail: (template: string) => thumbnailUrl(PACK, template),
    purposes: (template: string) => templatePurposes(PACK, template),
    openStudio,
    languages: LANGUAGES,
  };
  createRoot(root).render(<Root words={words} cover={cover.value} services={services} />);
}

function neverRead(): never {
  throw new Error('the pack was read before the page was shown');
}

type RootProps = {
  readonly words: i18n;
  readonly cover: LoadedPack;
  readonly services: Omit<AppServices, 'pack' | 'changeLanguage'>;
};

function Root({ words, cover, services }: RootProps) {
  const [pack, setPack] = useState(cover);

  async function changeLanguage(lang: string): Promise<void> {
    const worded = await readWords(services.files, pack, [lang]);
    if (worded.ok) setPack(worded.value);
    await switchWords(words, lang);
    services.settings.change({ locale: lang });
  }

  return (
    <I18nextProvider i18n={words}>
      <Announcer>
        <AppProvider app={{ ...services, pack, changeLanguage }}>
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

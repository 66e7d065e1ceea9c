// Shell: the frame around the screens: which one is shown, its title, where the focus goes, what each is handed. Drawing comes later, when asked for.

import { lazy, Suspense, use, useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { CrashBoundary } from '#features/frame/CrashBoundary.tsx';
import { Footer } from '#features/frame/Footer.tsx';
import { Header } from '#features/frame/Header.tsx';
import { Preferences } from '#features/frame/Preferences.tsx';
import { Gallery } from '#features/gallery/Gallery.tsx';
import { IdleGuard } from '#features/keeping/IdleGuard.tsx';
import { KeepingNotice } from '#features/keeping/KeepingNotice.tsx';
import { LeaveGuard } from '#features/keeping/LeaveGuard.tsx';
import { SaveStatus } from '#features/keeping/SaveStatus.tsx';
import { WorkMenu } from '#features/keeping/WorkMenu.tsx';
import { ROUTES, screenAt, type ScreenName } from '#features/routes.ts';
import { useApp, useAppState } from '#features/use-app.tsx';
import type { ScreenProps } from '#features/screen-props.ts';
import { isOfPack } from '#workflows/fit-to-pack.ts';
import type { Restored } from '#workflows/keep-draft.ts';
import styles from './shell.module.css';

const loadEditor = () => import('#features/editor/Editor.tsx');
const Editor = lazy(async () => ({ default: (await loadEditor()).Editor }));
const Author = lazy(async () => ({ default: (await import('#features/author/Author.tsx')).Author }));
// The designs do without these when they can't be fetched.
const OpenPack = lazy<ComponentType>(() => import('#features/packs/OpenPack.tsx').then((part) => ({ default: part.OpenPack }), nothing));
const PackNotice = lazy<ComponentType>(() =>
  import('#features/packs/PackNotice.tsx').then((part) => ({ default: part.PackNotice }), nothing),
);
const OpenSaved = lazy<ComponentType>(() =>
  import('#features/project/OpenSaved.tsx').then((part) => ({ default: part.OpenSaved }), nothing),
);
const ProjectDialog = lazy(async () => ({ default: (await import('#features/project/ProjectDialog.tsx')).ProjectDialog }));
const OtherPack = lazy(async () => ({ default: (await import('#features/packs/OtherPack.tsx')).OtherPack }));
const Week = lazy(async () => ({ default: (await import('#features/week/Week.tsx')).Week }));
const About = lazy(async () => ({ default: (await import('#features/about/About.tsx')).About }));
const Wording = lazy(async () => ({ default: (await import('#features/wording/Wording.tsx')).Wording }));
const Sizes = lazy(async () => ({ default: (await import('#features/sizes/Sizes.tsx')).Sizes }));
const Print = lazy(async () => ({ default: (await import('#features/print/Print.tsx')).Print }));
const Share = lazy(async () => ({ default: (await import('#features/share/Share.tsx')).Share }));
const Motion = lazy(async () => ({ default: (await import('#features/motion/Motion.tsx')).Motion }));
const Batch = lazy(async () => ({ default: (await import('#features/batch/Batch.tsx')).Batch }));

/** Screens of the work itself, which have a top bar of their own. */
const WORK = { edit: Editor, save: Sizes, share: Share, motion: Motion, print: Print, batch: Batch } as const;

/** Screens to read, besides the designs. */
const PAGES = { about: About, week: Week, words: Wording } as const;

function isPage(screen: ScreenName): screen is keyof typeof PAGES {
  return screen in PAGES;
}

function isWork(screen: ScreenName): screen is keyof typeof WORK {
  return screen in WORK;
}

/** Null until it is known whether there is a draft of the last visit. */
type Told = Restored['told'] | null;

function nothing() {
  return { default: () => null };
}

export function Shell() {
  const { drafts } = useApp();
  const [told, setTold] = useRestoredDraft();
  const [location] = useHashLocation();
  const screen = screenAt(location);
  const typing = isWork(screen);
  const parts: ScreenProps = {
    status: <SaveStatus />,
    menu: <WorkMenu preferences={<Preferences />} />,
    notice: <KeepingNotice told={told ?? 'nothing'} onTold={() => setTold('nothing')} typing={typing} />,
  };
  return (
    <>
      <SkipLink />
      <CrashBoundary key={screen} onCrash={() => void drafts.flush()}>
        <Screen screen={screen} parts={parts} restored={told !== null} />
      </CrashBoundary>
      <Offered />
      <IdleGuard />
      <LeaveGuard />
    </>
  );
}

/** Reads the last visit's draft, once. What has been begun meanwhile stays. */
function useRestoredDraft(): readonly [Told, (told: Restored['told']) => void] {
  const { drafts, store, actions } = useApp();
  const [told, setTold] = useState<Told>(null);
  useEffect(() => {
    let gone = false;
    async function restore(): Promise<void> {
      const restored = await drafts.restore();
      if (gone) return;
      if (restored.ok && restored.value.document !== null && store.getState().document === null) {
        actions.open(restored.value.document);
        actions.setSession({ keepingTold: true });
      }
      setTold(restored.ok ? restored.value.told : 'unreadable');
    }
    void restore();
    return () => {
      gone = true;
    };
  }, [drafts, store, actions]);
  return [told, setTold];
}

type ScreenPlace = { readonly screen: ScreenName; readonly parts: ScreenProps; readonly restored: boolean };

function Screen({ screen, parts, restored }: ScreenPlace) {
  const { desk, packRead } = useApp();
  const packSaysSomething = !packRead || desk.current().source.origin === 'file';
  const { pack } = useApp().pack;
  const document = useAppState((state) => (isWork(screen) ? state.document : null));
  const lost = isWork(screen) && restored && document === null;
  useEffect(() => {
    if (lost) navigate(ROUTES.gallery, { replace: true });
  }, [lost]);

  if (isWork(screen)) {
    const WorkScreen = WORK[screen];
    return (
      <main id="content" className={styles['work']} tabIndex={-1}>
        <Later>
          {document !== null && (
            <Arrival screen={screen}>{isOfPack(document, pack) ? <WorkScreen {...parts} /> : <OtherPack document={document} />}</Arrival>
          )}
        </Later>
      </main>
    );
  }
  if (screen === 'author') {
    return (
      <main id="content" className={styles['work']} tabIndex={-1}>
        <Later>
          <Arrival screen={screen}>
            <Author {...parts} />
          </Arrival>
        </Later>
      </main>
    );
  }
  const Page = isPage(screen) ? PAGES[screen] : null;
  return (
    <div className={styles['page']}>
      <Header status={parts.status} menu={parts.menu} />
      <main id="content" tabIndex={-1}>
        <div className={styles['notices']}>
          {parts.notice}
          <Suspense fallback={null}>{screen === 'gallery' && packSaysSomething && <PackNotice />}</Suspense>
        </div>
        {Page !== null ? (
          <Later>
            <Arrival screen={screen}>
              <Page />
            </Arrival>
          </Later>
        ) : (
          <Arrival screen={screen}>
            <Gallery onNear={() => void loadEditor()} />
          </Arrival>
        )}
        <Suspense fallback={null}>
          {screen === 'gallery' && (
            <>
              <OpenSaved />
              <OpenPack />
            </>
          )}
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}

/** A file somebody wants opened, whichever way it came. */
function Offered() {
  const { actions } = useApp();
  const file = useAppState(({ session }) => session.offered);
  return file === undefined ? null : (
    <Later>
      <ProjectDialog file={file} onClose={() => actions.setSession({ offered: undefined })} />
    </Later>
  );
}

/** Whether this is the page's first screen: then the browser itself has just said where one is. */
const visit = { begun: false };

/** Tells of a new screen: the page's title, the scroll to its top, the focus on its heading. */
function Arrival({ screen, children }: { readonly screen: ScreenName; readonly children: ReactNode }) {
  const { t } = useTranslation();

  useEffect(() => {
    document.title = screen === 'gallery' ? t('app.name') : t('app.title', { screen: t(`screens.${screen}`) });
  }, [screen, t]);

  const arrive = useEffectEvent((_at: ScreenName) => {
    const first = !visit.begun;
    visit.begun = true;
    if (first) return;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(screen), [screen]);

  return children;
}

/** What is not of the first page, and the sentences it says: shown once both are in. */
function Later({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={<Opening />}>
      <WithWords>{children}</WithWords>
    </Suspense>
  );
}

function WithWords({ children }: { readonly children: ReactNode }) {
  use(useApp().wholeWords('rest'));
  return children;
}

function Opening() {
  const { t } = useTranslation();
  return (
    <p className={styles['opening']} role="status">
      {t('app.loading')}
    </p>
  );
}

/** Not a plain link: what stands after # is the screen. */
function SkipLink() {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles['skip']} onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}>
      {t('app.skip')}
    </button>
  );
}

// SizeList: all sizes with their live pictures, what is ticked, and the saving of it. The choice stays with the document and for next time.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { withFormats, withShortened } from '#domain/document/edit-document.ts';
import { FORMAT_GROUPS, type Format } from '#domain/format/format.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { chosenFormats } from '../chosen-formats.ts';
import { useFormatWords } from '../format-words.ts';
import { ShorterWordsList } from '../ShorterWordsList.tsx';
import { fitSummary } from '../size-fit.ts';
import { uncoveredWords } from '../uncovered-words.ts';
import { useApp } from '../use-app.tsx';
import { useKeepFocus } from '../use-keep-focus.ts';
import { useScenes } from '../use-scenes.ts';
import { useTable, type TableState } from '../use-table.ts';
import { BeforeSaving } from './BeforeSaving.tsx';
import { KeepEditable } from './KeepEditable.tsx';
import { MoreWays } from './MoreWays.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SizeGroup } from './SizeGroup.tsx';
import { useInView } from '../use-in-view.ts';
import { useAlong } from './use-along.ts';
import { useSave } from './use-save.ts';
import styles from './sizes.module.css';

type Ready = Extract<TableState, { kind: 'ready' }>;

export function SizeList({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const state = useTable({ samples: false });
  switch (state.kind) {
    case 'opening':
      return <Progress label={t('sizes.opening')} value={null} max={1} />;
    case 'failed':
      return (
        <Notice tone="bad" actions={<Button onClick={state.retry}>{t('editor.try-again')}</Button>}>
          {t(`errors.${state.error.kind}`)}
        </Notice>
      );
    case 'ready':
      return <ReadyList state={state} document={document} />;
  }
}

function ReadyList({ state, document }: { readonly state: Ready; readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, settings } = useApp();
  const { studio, table, photos, stale } = state;
  const alongOf = useAlong(document, state);
  const { catalogue } = studio;
  const { uncovered } = table.prepared;
  const words = useFormatWords(catalogue);
  // With nothing ticked the document's list is empty, which otherwise means "the usual ones".
  const [emptied, setEmptied] = useState(false);
  const ticked = useMemo(
    () => (emptied && document.formats.length === 0 ? [] : chosenFormats(catalogue, document.formats, settings.load().chosenFormats)),
    [catalogue, document.formats, settings, emptied],
  );
  const idOf = useCallback((name: string) => catalogue.formats.find((format) => format.id === name)?.id ?? null, [catalogue]);
  const { ids: inView, watch } = useInView(idOf);
  // What will be saved is composed before what is only on offer.
  const inOrder = useMemo(() => [...ticked, ...catalogue.formats.filter((format) => !ticked.includes(format))], [ticked, catalogue]);
  const scenes = useScenes(state, inOrder, inView);
  // Words left out are told before anything is saved, so every ticked size must have been composed.
  const checked = ticked.every((format) => scenes.of.has(format.id));
  const summary = useMemo(() => fitSummary(ticked, scenes.of, document), [ticked, scenes.of, document]);
  const { saving, save, cancel } = useSave();
  const busy = saving.kind === 'working';
  const shorten = useRef<HTMLElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  /** What someone wants to save though words are left out of it, until they say what to do; else empty. */
  const [asked, setAsked] = useState<readonly Format[]>([]);
  // A save asked for while the last edit is still on its way to the table waits for it.
  const waiting = useRef<readonly Format[] | null>(null);

  useEffect(() => {
    if (stale || waiting.current === null) return;
    save(studio, table, waiting.current, alongOf(waiting.current));
    waiting.current = null;
  }, [stale, studio, table, save, alongOf]);

  function saveAll(formats: readonly Format[]): void {
    if (stale) waiting.current = formats;
    else save(studio, table, formats, alongOf(formats));
  }

  const tooLong = (format: Format) =>
    (scenes.of.get(format.id)?.overflow.length ?? 0) > 0 && document.overrides[format.id]?.shortened !== true;
  const leftOut = asked.filter(tooLong);
  useKeepFocus(dock, `${saving.kind} ${leftOut.length > 0}`);

  function askFirst(formats: readonly Format[]): void {
    if (formats.some(tooLong)) setAsked(formats);
    else saveAll(formats);
  }

  function shortenFirst(): void {
    setAsked([]);
    // One saved alone need not be ticked, and only for ticked ones is there a shorter text to write.
    if (!leftOut.every((format) => ticked.includes(format))) choose([...ticked, ...leftOut]);
    requestAnimationFrame(() => {
      shorten.current?.focus();
      shorten.current?.scrollIntoView({ block: 'start' });
    });
  }

  function choose(formats: readonly Format[]): void {
    const ids = formats.map((format) => format.id);
    setEmptied(ids.length === 0);
    actions.edit('formats', (now) => withFormats(now, ids));
    settings.change({ chosenFormats: ids.length === 0 ? null : ids });
  }

  const tileOf = (format: Format) => ({
    format,
    name: words.name(format),
    measures: words.measures(format),
    scene: scenes.of.get(format.id),
    photos,
    ticked: ticked.includes(format),
    tooLong: tooLong(format),
    busy: busy || !scenes.of.has(format.id),
    watch,
    onTick: (wanted: boolean) => choose(catalogue.formats.filter((each) => (each === format ? wanted : ticked.includes(each)))),
    onSave: () => askFirst([format]),
  });

  return (
    <>
      <div className={styles['choose']}>
        <p>{t('sizes.intro')}</p>
        <div className={styles['buttons']}>
          <Button onClick={() => choose(catalogue.formats.filter((format) => format.usual))}>{t('sizes.usual')}</Button>
          <Button onClick={() => choose(catalogue.formats)}>{t('sizes.all')}</Button>
          <Button onClick={() => choose([])}>{t('sizes.none')}</Button>
        </div>
      </div>
      <BeforeSaving document={document} />
      <KeepEditable document={document} />
      {uncovered.length > 0 && <Notice tone="warn">{t('editor.words.uncovered', uncoveredWords(uncovered))}</Notice>}
      {summary.special.length > 0 && (
        <section ref={shorten} tabIndex={-1} className={styles['over']} aria-label={t('sizes.too-long')}>
          {summary.over.length > 0 && <Notice tone="warn">{t('sizes.over', { count: summary.over.length })}</Notice>}
          <ShorterWordsList summary={summary} scenes={scenes.of} nameOf={words.name} />
        </section>
      )}
      {FORMAT_GROUPS.map((group) => (
        <SizeGroup
          key={group}
          group={group}
          formats={catalogue.formats.filter((format) => format.group === group)}
          ticked={ticked}
          tileOf={tileOf}
        />
      ))}
      <MoreWays />
      <div ref={dock} tabIndex={-1} className={styles['dock']}>
        <SaveBar
          ticked={ticked}
          leftOut={leftOut.length}
          saving={saving}
          words={words}
          catalogue={catalogue}
          ready={!busy && checked}
          onSave={() => askFirst(ticked)}
          onAgree={() => {
            actions.edit('shorten', (now) => leftOut.reduce((changed, format) => withShortened(changed, format.id, true), now));
            saveAll(asked);
            setAsked([]);
          }}
          onShorten={shortenFirst}
          onCancel={cancel}
        />
      </div>
    </>
  );
}

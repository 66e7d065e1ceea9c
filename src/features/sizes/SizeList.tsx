// SizeList: where it may go, all sizes with their live pictures, what is ticked, and the saving of it.

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { isOwn } from '#domain/document/own-size.ts';
import { FORMAT_GROUPS, type Format } from '#domain/format/format.ts';
import { Notice } from '#ui/Notice.tsx';
import { BeforeSaving } from '../BeforeSaving.tsx';
import { useFormatWords } from '../format-words.ts';
import { ShorterWordsList } from '../ShorterWordsList.tsx';
import { hrefToSize } from '../size-address.ts';
import { fitSummary } from '../size-fit.ts';
import { uncoveredWords } from '../uncovered-words.ts';
import { useInView } from '../use-in-view.ts';
import { useKeepFocus } from '../use-keep-focus.ts';
import { useScenes } from '../use-scenes.ts';
import type { TableState } from '../use-table.ts';
import { KeepEditable } from './KeepEditable.tsx';
import { MoreWays } from './MoreWays.tsx';
import type { Overlaid } from './OpenedSizes.tsx';
import { OverlayLegend } from './OverlayLegend.tsx';
import { PlatformChooser } from './PlatformChooser.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SizeGroup } from './SizeGroup.tsx';
import { useAskingSave } from './use-asking-save.ts';
import { useTicked } from './use-ticked.ts';
import styles from './sizes.module.css';

type SizeListProps = Overlaid & {
  readonly state: Extract<TableState, { kind: 'ready' }>;
  readonly document: Document;
  /** The size one comes back from, if from one. */
  readonly left: string | null;
};

export function SizeList({ state, document, left, over, onOver }: SizeListProps) {
  const { t } = useTranslation();
  const { photos } = state;
  const { catalogue } = state.studio;
  const { uncovered } = state.table.prepared;
  const words = useFormatWords(catalogue);
  const { ticked, choose } = useTicked(catalogue, document);
  const idOf = useCallback((name: string) => catalogue.formats.find((format) => format.id === name)?.id ?? null, [catalogue]);
  const { ids: inView, watch } = useInView(idOf);
  // What will be saved is composed before what is only on offer.
  const inOrder = useMemo(() => [...ticked, ...catalogue.formats.filter((format) => !ticked.includes(format))], [ticked, catalogue]);
  const scenes = useScenes(state, inOrder, inView);
  // Words left out are told before anything is saved, so every ticked size must have been composed.
  const checked = ticked.every((format) => scenes.of.has(format.id));
  const summary = useMemo(() => fitSummary(ticked, scenes.of, document), [ticked, scenes.of, document]);
  const { saving, tooLong, leftOut, save, agree, dismiss, cancel } = useAskingSave(state, document, scenes);
  const busy = saving.kind === 'working';
  const shorten = useRef<HTMLElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  useKeepFocus(dock, `${saving.kind} ${leftOut.length > 0}`);
  useReturn(left);

  function shortenFirst(): void {
    dismiss();
    // One saved alone need not be ticked, and only for ticked ones is there a shorter text to write.
    if (!leftOut.every((format) => ticked.includes(format))) choose([...ticked, ...leftOut]);
    requestAnimationFrame(() => {
      shorten.current?.focus();
      shorten.current?.scrollIntoView({ block: 'start' });
    });
  }

  const tileOf = (format: Format) => ({
    format,
    name: words.name(format),
    measures: words.measures(format),
    scene: scenes.of.get(format.id),
    photos,
    over,
    ticked: ticked.includes(format),
    own: isChanged(document, format),
    tooLong: tooLong(format),
    busy,
    watch,
    onTick: (wanted: boolean) => choose(catalogue.formats.filter((each) => (each === format ? wanted : ticked.includes(each)))),
    onChange: () => {
      window.location.hash = hrefToSize(format.id);
    },
    onSave: () => save([format]),
  });

  return (
    <>
      <PlatformChooser catalogue={catalogue} ticked={ticked} onChoose={choose} />
      <BeforeSaving document={document} />
      {uncovered.length > 0 && <Notice tone="warn">{t('editor.words.uncovered', uncoveredWords(uncovered))}</Notice>}
      {summary.special.length > 0 && (
        <section ref={shorten} tabIndex={-1} className={styles['over']} aria-label={t('sizes.too-long')}>
          {summary.over.length > 0 && <Notice tone="warn">{t('sizes.over', { count: summary.over.length })}</Notice>}
          <ShorterWordsList summary={summary} scenes={scenes.of} nameOf={words.name} />
        </section>
      )}
      <OverlayLegend shown={over} onChange={onOver} />
      {FORMAT_GROUPS.map((group) => (
        <SizeGroup key={group} group={group} catalogue={catalogue} ticked={ticked} tileOf={tileOf} />
      ))}
      <KeepEditable document={document} />
      <MoreWays />
      <div ref={dock} tabIndex={-1} className={styles['dock']}>
        <SaveBar
          ticked={ticked}
          leftOut={leftOut.length}
          saving={saving}
          words={words}
          catalogue={catalogue}
          ready={!busy && checked}
          onSave={() => save(ticked)}
          onAgree={agree}
          onShorten={shortenFirst}
          onCancel={cancel}
        />
      </div>
    </>
  );
}

function isChanged(document: Document, { id }: Format): boolean {
  const override = document.overrides[id];
  return override !== undefined && isOwn(override);
}

/** Back from one size, the focus is where one left for it. */
function useReturn(left: string | null): void {
  useEffect(() => {
    if (left === null) return;
    [...document.querySelectorAll<HTMLElement>('[data-change]')].find((each) => each.dataset['change'] === left)?.focus();
  }, [left]);
}

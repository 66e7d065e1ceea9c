// Bench: the design being made: its boxes, its pictures in every shape, the properties of what is chosen, and what is still wrong with it.

import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatIdSchema, type FormatId } from '#domain/ids.ts';
import type { PackFault } from '#domain/pack/check-pack.ts';
import { createWorkpieceReader } from '#domain/pack/read-workpiece.ts';
import type { Workpiece } from '#domain/pack/workpiece.ts';
import { parse } from '#domain/parse.ts';
import { boxId, pathOfFault, type BoxPath } from '#domain/template/edit-template.ts';
import { Tabs } from '#ui/Tabs.tsx';
import type { AuthorDesk } from '../author-desk.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useInView } from '../use-in-view.ts';
import { AuthorBar } from './AuthorBar.tsx';
import styles from './author.module.css';
import { BoxPanel } from './BoxPanel.tsx';
import { AddBox, BoxTools } from './BoxTools.tsx';
import { BoxTree } from './BoxTree.tsx';
import { ColoursPanel } from './ColoursPanel.tsx';
import { DesignPanel } from './DesignPanel.tsx';
import { Faults } from './Faults.tsx';
import { PackPanel } from './PackPanel.tsx';
import { PictureList } from './PictureList.tsx';
import { ShowingBar } from './ShowingBar.tsx';
import { TypePanel } from './TypePanel.tsx';
import { AuthorProvider, useAuthor } from './use-author.tsx';
import { useBoxEdits } from './use-box-edits.ts';
import { usePaneSide } from './use-pane-side.ts';
import { usePictures } from './use-pictures.ts';
import { useShowing } from './use-showing.ts';
import { useStepKeys } from './use-step-keys.ts';

const TABS = ['box', 'design', 'type', 'colours', 'pack'] as const;
type TabName = (typeof TABS)[number];

type BenchProps = ScreenProps & { readonly desk: AuthorDesk; readonly work: Workpiece };

export function Bench({ desk, work, ...props }: BenchProps) {
  const reader = useMemo(() => createWorkpieceReader(), []);
  const bench = useMemo(() => reader.bench(work), [reader, work]);
  const showing = useShowing(bench);
  return (
    <AuthorProvider desk={desk} work={work} palette={showing.palette}>
      <OpenBench {...props} faults={bench.faults} showing={showing} />
    </AuthorProvider>
  );
}

type OpenBenchProps = ScreenProps & { readonly faults: readonly PackFault[]; readonly showing: ReturnType<typeof useShowing> };

function OpenBench({ menu, faults, showing }: OpenBenchProps) {
  const { t } = useTranslation();
  const { desk, work } = useAuthor();
  const [tab, setTab] = useState<TabName>('box');
  const { ids, watch } = useInView(formatIdOf);
  const pictures = usePictures(desk, showing.wanted, ids);
  const edits = useBoxEdits();
  const pane = useRef<HTMLDivElement>(null);
  const side = usePaneSide(pane, pictures.formats);
  useStepKeys(desk);

  const choose = useCallback(
    (path: BoxPath) => {
      desk.actions.choose(path);
      setTab('box');
    },
    [desk],
  );
  const faulty = useMemo(() => faultyBoxes(faults), [faults]);

  /** To where something is wrong. */
  function goTo({ file, path }: PackFault): void {
    const box = file === `templates/${work.design}.json` ? pathOfFault(path) : null;
    if (box === null) setTab(tabOf(file, path));
    else choose(box);
  }

  return (
    <div className={styles['bench']}>
      <AuthorBar menu={menu} faults={faults} onFault={goTo} />
      <div className={styles['main']}>
        <div className={styles['stage']}>
          <ShowingBar showing={showing} />
          {/* Scrolls on a phone: the keyboard must reach what is out of sight. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div ref={pane} className={styles['pane']} tabIndex={0} role="region" aria-label={t('author.pictures')}>
            <PictureList pictures={pictures} side={side} watch={watch} onChoose={choose} />
          </div>
          <Faults faults={faults} error={pictures.error} settled={pictures.settled} onFault={goTo} />
        </div>
        <section className={styles['tree']} aria-label={t('author.boxes')}>
          <BoxTools edits={edits} />
          <BoxTree onMove={edits.move} onRemove={edits.remove} faulty={faulty} onChoose={() => setTab('box')} />
          <AddBox edits={edits} />
        </section>
        <section className={styles['side']} aria-label={t('author.properties')}>
          <Tabs
            label={t('author.properties')}
            tabs={TABS.map((value) => ({ value, label: t(`author.tabs.${value}`) }))}
            value={tab}
            onChange={setTab}
          >
            <div key={tab} className={styles['scroll']}>
              <Panel tab={tab} palette={showing.palette} onPalette={showing.setPalette} />
            </div>
          </Tabs>
        </section>
      </div>
    </div>
  );
}

type PanelProps = { readonly tab: TabName; readonly palette: string; readonly onPalette: (palette: string) => void };

function Panel({ tab, palette, onPalette }: PanelProps) {
  switch (tab) {
    case 'box':
      return <BoxPanel />;
    case 'design':
      return <DesignPanel />;
    case 'type':
      return <TypePanel />;
    case 'colours':
      return <ColoursPanel palette={palette} onShow={onPalette} />;
    case 'pack':
      return <PackPanel />;
  }
}

function tabOf(file: string, path: string): TabName {
  if (file.startsWith('templates/')) return path.startsWith('styles') ? 'type' : 'design';
  return path.startsWith('palettes') ? 'colours' : 'pack';
}

function faultyBoxes(faults: readonly PackFault[]): ReadonlySet<string> {
  return new Set(faults.flatMap(boxOf));
}

function boxOf({ path }: PackFault): readonly string[] {
  const box = pathOfFault(path);
  return box === null ? [] : [boxId(box)];
}

function formatIdOf(name: string): FormatId | null {
  const id = parse(formatIdSchema, name);
  return id.ok ? id.value : null;
}

// HideDialog: the whole photo, upright and uncropped, to hide faces and anything else on it. When it is left, the photo that was below is
// forgotten, unless the person wishes to keep it for now; on a shared device it is forgotten in any case.

import { SquareDashed, Undo2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COVER_FILLS, type Cover, type CoverFill } from '#domain/document/cover.ts';
import { withCovers } from '#domain/document/edit-photo.ts';
import type { PlacedPhoto } from '#domain/document/document.ts';
import { coverColours } from '#domain/document/picture.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/Chips.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Slider } from '#ui/Slider.tsx';
import { useAnnounce } from '../../use-announce.tsx';
import { useApp, useAppState } from '../../use-app.tsx';
import { CoverCanvas } from './CoverCanvas.tsx';
import { CoverList } from './CoverList.tsx';
import { coverFor, uncoveredFaces } from './cover-faces.ts';
import type { Tool } from './drag-cover.ts';
import { FaceSuggestions } from './FaceSuggestions.tsx';
import { newBox, placeOf } from './shape-cover.ts';
import { useFindFaces } from './use-find-faces.ts';
import type { Forgetting } from './use-forget.ts';
import { WHOLE } from './view.ts';
import styles from './hide.module.css';

/** Widths of the brush, as shares of the picture's shorter side. */
const BRUSH = { min: 0.02, max: 0.3, step: 0.01, first: 0.1 };
const TOOLS = ['box', 'brush'] as const;

type HideDialogProps = {
  readonly slot: SlotId;
  readonly placed: PlacedPhoto;
  readonly palette: Palette;
  /** The photo as it is, small. */
  readonly bitmap: ImageBitmap;
  readonly forgetting: Forgetting;
  readonly onClose: () => void;
};

export function HideDialog({ slot, placed, palette, bitmap, forgetting, onClose }: HideDialogProps) {
  const { t, i18n } = useTranslation();
  const { actions } = useApp();
  const announce = useAnnounce();
  const shared = useAppState(({ session }) => session.sharedDevice);
  const [tool, setTool] = useState<Tool>({ kind: 'box', fill: 'solid', size: BRUSH.first });
  const [selected, setSelected] = useState<number | null>(null);
  const [view, setView] = useState(WHOLE);
  const [before] = useState(placed.covers);
  const { covers } = placed;
  const colours = useMemo(() => coverColours(palette), [palette]);
  const faces = useFindFaces(placed, palette);
  const seen = faces.search.kind === 'seen' ? uncoveredFaces(faces.search.faces, covers, placed) : [];
  const suggested = seen.map((face) => coverFor(face, tool.fill));
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });

  const change = useCallback(
    (next: readonly Cover[]) => {
      actions.edit(`covers:${slot}`, (document) => withCovers(document, slot, next));
      setSelected((index) => (index === null || index >= next.length ? (next.length === 0 ? null : next.length - 1) : index));
    },
    [actions, slot],
  );
  const nameOf = (cover: Cover, index: number) =>
    t('editor.hide.cover', {
      number: index + 1,
      kind: t(`editor.hide.${cover.kind}`),
      place: t(`editor.hide.places.${placeOf(cover, placed)}`),
    });

  function addBox(): void {
    const box = newBox(tool.fill, placed, view);
    change([...covers, box]);
    setSelected(covers.length);
    announce(t('editor.hide.added', { name: nameOf(box, covers.length) }));
  }

  function hideFaces(): void {
    change([...covers, ...suggested]);
    announce(t('editor.hide.faces.hidden', { count: suggested.length }));
  }

  /** What is chosen here holds for the cover chosen, and for the next ones. */
  function setFill(fill: CoverFill): void {
    setTool((was) => ({ ...was, fill }));
    if (selected !== null) change(covers.map((cover, index) => (index === selected ? { ...cover, fill } : cover)));
  }

  async function forget(): Promise<void> {
    if (await forgetting.forget(slot)) onClose();
  }

  const leave = shared && covers.length > 0 ? () => void forget() : onClose;
  return (
    <Dialog
      open
      wide
      title={t('editor.hide.title')}
      closeLabel={t('editor.hide.close')}
      onClose={leave}
      actions={
        <LeaveButtons hidden={covers.length > 0} shared={shared} busy={forgetting.busy} onClose={onClose} onForget={() => void forget()} />
      }
    >
      <p className={styles['about']}>{t('editor.hide.about')}</p>
      <div className={styles['work']}>
        <CoverCanvas
          bitmap={bitmap}
          picture={placed}
          covers={covers}
          suggested={suggested}
          colours={colours}
          tool={tool}
          view={view}
          onView={setView}
          selected={selected}
          label={t('editor.hide.picture')}
          nameOf={nameOf}
          onSelect={setSelected}
          onChange={change}
        />
        <div className={styles['tools']}>
          <FaceSuggestions {...faces} open={suggested.length} onHide={hideFaces} />
          <div className={styles['row']}>
            <Button icon={<SquareDashed aria-hidden="true" />} onClick={addBox}>
              {t('editor.hide.add')}
            </Button>
            <Button look="quiet" icon={<Undo2 aria-hidden="true" />} disabled={covers === before} onClick={() => actions.undo()}>
              {t('editor.undo')}
            </Button>
          </div>
          <Chips
            legend={t('editor.hide.tool')}
            value={tool.kind}
            chips={TOOLS.map((value) => ({ value, label: t(`editor.hide.tools.${value}`) }))}
            onChange={(kind) => setTool((was) => ({ ...was, kind }))}
          />
          {tool.kind === 'brush' && (
            <Slider
              label={t('editor.hide.brush-size')}
              value={tool.size}
              {...{ min: BRUSH.min, max: BRUSH.max, step: BRUSH.step }}
              valueText={percent.format(tool.size)}
              onChange={(size) => setTool((was) => ({ ...was, size }))}
            />
          )}
          <Chips
            legend={t('editor.hide.fill')}
            value={selected === null ? tool.fill : (covers[selected]?.fill ?? tool.fill)}
            chips={COVER_FILLS.map((value) => ({ value, label: t(`editor.hide.fills.${value}`) }))}
            onChange={setFill}
          />
          {covers.length > 0 && (
            <CoverList covers={covers} zoom={view.zoom} selected={selected} nameOf={nameOf} onSelect={setSelected} onChange={change} />
          )}
        </div>
      </div>
      {forgetting.failed && <Notice tone="bad">{t('errors.photo-not-developed')}</Notice>}
      {covers.length > 0 && <p className={styles['about']}>{t(shared ? 'editor.hide.forget-shared' : 'editor.hide.forget-about')}</p>}
    </Dialog>
  );
}

type LeaveButtonsProps = {
  /** Something is hidden. */
  readonly hidden: boolean;
  readonly shared: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onForget: () => void;
};

function LeaveButtons({ hidden, shared, busy, onClose, onForget }: LeaveButtonsProps) {
  const { t } = useTranslation();
  if (!hidden) {
    return (
      <Button look="primary" onClick={onClose}>
        {t('editor.hide.done')}
      </Button>
    );
  }
  return (
    <>
      {!shared && (
        <Button look="quiet" onClick={onClose} disabled={busy}>
          {t('editor.hide.keep')}
        </Button>
      )}
      <Button look="primary" onClick={onForget} disabled={busy}>
        {t('editor.hide.forget')}
      </Button>
    </>
  );
}

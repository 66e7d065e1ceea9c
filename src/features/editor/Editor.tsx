// Editor: the form first, the card beside or above it, live. Everything about the card can be done in the form; the card adds direct touch.

import { Image, LayoutGrid, Palette, Type } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { isMark } from '#domain/document/picture.ts';
import type { FormatId, SlotId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Template } from '#domain/template/template.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useMedia } from '../use-media.ts';
import { usePackWords } from '../use-pack-words.ts';
import { useTable, type TableState } from '../use-table.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorPanel, TABS, type TabName } from './EditorPanel.tsx';
import { focusField } from './field-id.ts';
import { placeFiles } from './place-files.ts';
import { Preview } from '../Preview.tsx';
import { SavedPictureDialog } from './SavedPictureDialog.tsx';
import { SizeStrip } from './SizeStrip.tsx';
import { useFraming, type FramePhoto } from '../use-framing.ts';
import { useOnTable, type OnTable } from './use-on-table.ts';
import { useFileDrop } from '../use-file-drop.ts';
import { usePhotoIntake } from './use-photo-intake.ts';
import { useSavedPicture } from './use-saved-picture.ts';
import { useTemplate } from './use-template.ts';
import { useUndoKeys } from '../use-undo-keys.ts';
import styles from './editor.module.css';

const ICONS = { words: <Type />, photo: <Image />, look: <Palette />, sizes: <LayoutGrid /> };
/** The strip of sizes has a column of its own. */
const WIDE = '(min-width: 70rem)';

export function Editor(props: ScreenProps) {
  const document = useAppState((state) => state.document);
  return document === null ? null : <OpenEditor {...props} document={document} />;
}

function OpenEditor({ status, menu, notice, document }: ScreenProps & { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, pack, store } = useApp();
  const words = usePackWords();
  const state = useTable({ samples: true });
  const template = useTemplate(document.templateId, state.kind === 'failed');
  const table = useOnTable(state, document);
  const framing = useFraming(table?.scene);
  const intake = usePhotoIntake();
  const [tab, setTab] = useState<TabName>('words');
  const wide = useMedia(WIDE);
  const photoSlots = useMemo(() => (template === null ? [] : photoSlotsOf(template, pack.pack)), [template, pack.pack]);
  const [touched, setTouched] = useState<SlotId | null>(null);
  const photoSlot = photoSlots.find((slot) => slot === touched) ?? photoSlots[0] ?? null;
  useUndoKeys();

  const { take } = intake;
  const saved = useSavedPicture();
  const { ask } = saved;
  const drop = useMemo(
    () =>
      photoSlot === null
        ? null
        : (files: readonly File[]) =>
            ask(files, () => {
              setTab('photo');
              const photosOnly = photoSlots.filter((slot) => !isMark(slot, pack.pack));
              take(placeFiles(files, photosOnly, photoSlot, (slot) => store.getState().document?.photos[slot] === undefined));
            }),
    [ask, photoSlot, photoSlots, pack.pack, store, take],
  );
  const choose = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (photoSlot === null || file === undefined) return;
      if (files.length > 1) drop?.(files);
      else ask(files, () => take([{ file, slot: photoSlot }]));
    },
    [ask, photoSlot, drop, take],
  );
  const dragging = useFileDrop(drop);
  const show = useCallback((format: FormatId) => actions.setSession({ format }), [actions]);
  const pick = useCallback(
    (slot: SlotId) => {
      const isPhoto = photoSlots.includes(slot);
      setTab(isPhoto ? 'photo' : 'words');
      if (isPhoto) setTouched(slot);
      focusField(slot);
    },
    [photoSlots],
  );

  return (
    <div className={styles['editor']}>
      <EditorBar title={words.templates[document.templateId]?.name ?? t('screens.edit')} status={status} menu={menu} />
      <div className={styles['main']}>
        <section className={styles['preview']} aria-label={t('editor.preview.title')} data-dragging={dragging}>
          <PreviewPart state={state} table={table} photoSlot={photoSlot} framing={framing} onPick={pick} />
        </section>
        <section className={styles['form']} aria-label={t('editor.form')}>
          <Tabs
            label={t('editor.form')}
            tabs={TABS.map((value) => ({ value, label: t(`editor.tabs.${value}`), icon: ICONS[value] }))}
            value={tab}
            onChange={setTab}
          >
            {/* Another tab begins at its own top. */}
            <div key={tab} className={styles['scroll']}>
              <EditorPanel
                tab={tab}
                document={document}
                template={template}
                table={table}
                photo={
                  photoSlot === null
                    ? null
                    : { slots: photoSlots, slot: photoSlot, onSlot: setTouched, intake, onFiles: choose, framing, dragging }
                }
                wide={wide}
                notice={notice}
                onShow={show}
              />
            </div>
          </Tabs>
        </section>
        <aside className={styles['side']} aria-label={t('editor.sizes.chosen')}>
          {wide && table !== null && (
            <div className={styles['strip']}>
              <SizeStrip {...table.strip} onShow={show} legend={t('editor.sizes.chosen')} />
            </div>
          )}
          <div className={styles['foot']}>
            <LinkButton look="primary" size="large" wide href={hrefTo('save')}>
              {t('editor.to-sizes')}
            </LinkButton>
          </div>
        </aside>
      </div>
      <SavedPictureDialog {...saved} />
    </div>
  );
}

type PreviewPartProps = {
  readonly state: TableState;
  readonly table: OnTable | null;
  readonly photoSlot: SlotId | null;
  readonly framing: FramePhoto;
  readonly onPick: (slot: SlotId) => void;
};

/** The card, or why there is none yet. */
function PreviewPart({ state, table, photoSlot, framing, onPick }: PreviewPartProps) {
  const { t } = useTranslation();
  if (state.kind === 'failed') {
    return (
      <Notice tone="bad" actions={<Button onClick={state.retry}>{t('editor.try-again')}</Button>}>
        {t(`errors.${state.error.kind}`)}
      </Notice>
    );
  }
  if (table === null) {
    return (
      <div className={styles['waiting']}>
        <Skeleton waiting />
      </div>
    );
  }
  const { format, scene, words, strip } = table;
  return (
    <Preview
      format={format}
      name={words.name(format)}
      measures={words.measures(format)}
      scene={scene}
      photos={strip.photos}
      photoSlot={photoSlot}
      framing={framing}
      onPick={onPick}
    />
  );
}

/** In the order the design names them; an organisation's mark comes last. */
function photoSlotsOf(template: Template, pack: Pack): readonly SlotId[] {
  const ofKind = (kind: 'photo' | 'mark') => template.slots.filter((id) => pack.slots.some((slot) => slot.id === id && slot.kind === kind));
  return [...ofKind('photo'), ...ofKind('mark')];
}

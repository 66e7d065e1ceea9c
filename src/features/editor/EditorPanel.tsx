// EditorPanel: what stands under the tab that is chosen.

import type { ReactNode } from 'react';
import type { Document } from '#domain/document/document.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import type { FormatId, SlotId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { photoNode } from '../frame-photo.ts';
import { LookPanel } from './LookPanel.tsx';
import { PhotoPanel, type PhotoPanelProps } from './PhotoPanel.tsx';
import { PhotoSoftness } from './PhotoSoftness.tsx';
import { SizesPanel } from './SizesPanel.tsx';
import type { OnTable } from './use-on-table.ts';
import { WordsPanel } from './WordsPanel.tsx';

export const TABS = ['words', 'photo', 'look', 'sizes'] as const;
export type TabName = (typeof TABS)[number];

type EditorPanelProps = {
  readonly tab: TabName;
  readonly document: Document;
  /** Null until its file is in. */
  readonly template: Template | null;
  /** Null until the card is drawn for the first time. */
  readonly table: OnTable | null;
  /** Null while it is not known whether the design has a place for a photo. */
  readonly photo: Omit<PhotoPanelProps, 'document' | 'template'> | null;
  /** The chosen sizes have a column of their own. */
  readonly wide: boolean;
  readonly notice: ReactNode;
  readonly onShow: (format: FormatId) => void;
};

export function EditorPanel({ notice, ...props }: EditorPanelProps) {
  const { tab, document, template, table, photo, wide, onShow } = props;
  switch (tab) {
    case 'words':
      return template === null ? null : (
        <WordsPanel
          template={template}
          fit={table === null ? null : { ...table.fit, onShow }}
          uncovered={table?.uncovered ?? []}
          notice={notice}
        />
      );
    case 'photo':
      return (
        <>
          {table !== null && (
            <PhotoSoftness
              shown={table}
              others={table.strip.formats.map((format) => ({ format, scene: table.strip.scenes.get(format.id) }))}
              nameOf={table.words.name}
            />
          )}
          {photo !== null && (
            <PhotoPanel
              {...photo}
              document={document}
              template={template}
              size={table === null ? null : { id: table.format.id, name: table.words.name(table.format) }}
              inSight={!(table?.settled ?? false) || photoNode(table?.scene, photo.slot) !== null}
              lost={isLost(document, table, photo.slot)}
              bitmapOf={(slot) => plainBitmap(document, table, slot)}
            />
          )}
          {notice}
        </>
      );
    case 'look':
      return (
        <>
          <LookPanel document={document} template={template} />
          {notice}
        </>
      );
    case 'sizes':
      return (
        <>
          {table !== null && <SizesPanel {...table.strip} onShow={onShow} catalogue={table.catalogue} othersOnly={wide} />}
          {notice}
        </>
      );
  }
}

function isLost(document: Document, table: OnTable | null, slot: SlotId): boolean {
  const placed = document.photos[slot];
  return placed !== undefined && table !== null && table.lost.includes(placed.photo);
}

/** The photo as it is, whatever is done to it on the card. */
function plainBitmap(document: Document, table: OnTable | null, slot: SlotId): ImageBitmap | null {
  const placed = document.photos[slot];
  return placed === undefined ? null : (table?.strip.photos.get(pictureKey(plainPicture(placed.photo))) ?? null);
}

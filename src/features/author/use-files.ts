// useFiles: the design and the pack written as files, and a card begun with the design. Everything is read by the product's own parsers first: what they
// refuse is not written, and is listed.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { newDocument } from '#domain/document/new-document.ts';
import { jsonText } from '#domain/json.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { PackFault } from '#domain/pack/check-pack.ts';
import { checkWorkpiece } from '#domain/pack/read-workpiece.ts';
import { saveFile } from '#services/export/save-file.ts';
import { zipOf } from '#services/export/zip.ts';
import { ROUTES } from '../routes.ts';
import { useAnnounce } from '../use-announce.tsx';
import { useApp } from '../use-app.tsx';
import { useAuthor } from './use-author.tsx';

export type Files = {
  /** What kept the last file from being written; null when nothing did. */
  readonly refused: readonly PackFault[] | null;
  readonly forget: () => void;
  readonly saveDesign: (faults: readonly PackFault[]) => void;
  readonly savePack: () => Promise<void>;
  readonly makeCard: () => Promise<void>;
};

export function useFiles(onDone: () => void): Files {
  const { t, i18n } = useTranslation();
  const app = useApp();
  const { work, design } = useAuthor();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Files['refused']>(null);

  async function written(): Promise<{ readonly pack: LoadedPack; readonly file: Blob } | null> {
    const { pack, faults, files } = checkWorkpiece(work);
    setRefused(pack === null ? faults : null);
    if (pack === null) return null;
    const named = [...files].map(([name, text]) => ({ name, blob: new Blob([text]) }));
    return { pack, file: await zipOf(named, new Date()) };
  }

  return {
    refused,
    forget: () => setRefused(null),
    saveDesign(faults) {
      setRefused(faults.length === 0 ? null : faults);
      if (faults.length > 0) return;
      saveFile(new Blob([jsonText(design)], { type: 'application/json' }), `${work.design}.json`);
      announce(t('author.files.saved'));
      onDone();
    },
    async savePack() {
      const made = await written();
      if (made === null) return;
      saveFile(made.file, `${made.pack.pack.id}.zip`);
      announce(t('author.files.saved'));
      onDone();
    },
    async makeCard() {
      const made = await written();
      if (made === null) return;
      const { pack } = made.pack;
      const row = pack.templates.find(({ id }) => id === work.design);
      if (row === undefined) return;
      const { document } = app.store.getState();
      void app.desk.use(made.pack, made.file);
      const { id: templateId, palette: paletteId } = row;
      if (document === null) {
        const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
        app.actions.open(newDocument({ packId: pack.id, templateId, paletteId, seed, locale: i18n.language }));
      } else {
        // The words that are there come along; a step back takes them where they were.
        app.actions.edit('template', (now) => ({ ...now, packId: pack.id, templateId, paletteId }));
      }
      navigate(ROUTES.edit);
    },
  };
}

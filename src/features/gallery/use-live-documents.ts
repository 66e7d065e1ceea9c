// useLiveDocuments: what each design is drawn with: the person's own words; before there are any, samples in the interface's language.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import type { TemplateId } from '#domain/ids.ts';
import { useApp } from '../use-app.tsx';
import { inDesign } from '../choose-design.ts';

/** The pattern the committed thumbnails were drawn with: the card that takes their place must not look like another. */
const THUMBNAIL_SEED = 7;

export type LiveDocuments = {
  readonly of: ReadonlyMap<TemplateId, Document>;
  /** The committed thumbnails show the same: they speak the pack's source language, and a pack from a file has none. */
  readonly pictured: boolean;
};

export function useLiveDocuments(begun: Document | null): LiveDocuments {
  const app = useApp();
  const { pack } = app.pack;
  const thumbnailed = app.desk.current().source.origin === 'site';
  const { i18n } = useTranslation();
  const locale = i18n.language;
  return useMemo(() => {
    if (begun !== null) return { of: new Map(pack.templates.map(({ id }) => [id, inDesign(pack, begun, id)])), pictured: false };
    const documents = pack.templates.map(({ id, palette }) => {
      const document = newDocument({ packId: pack.id, templateId: id, paletteId: palette, seed: THUMBNAIL_SEED, locale });
      return [id, document] as const;
    });
    const source = locale === pack.locales[0] || !pack.locales.includes(locale);
    return { of: new Map(documents), pictured: thumbnailed && source };
  }, [begun, pack, locale, thumbnailed]);
}

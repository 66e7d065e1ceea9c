// useShowing: what the pictures are shown with (contents, photo, palette), and the last state of the design that could be read at all.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadBench } from '#domain/pack/read-workpiece.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { showingDocument, type Contents } from './contents.ts';
import type { Wanted } from './use-pictures.ts';

export type ShowingState = {
  readonly contents: Contents;
  readonly setContents: (contents: Contents) => void;
  readonly photo: boolean;
  readonly setPhoto: (photo: boolean) => void;
  /** Id of the palette shown; one that has gone gives way to the design's own. */
  readonly palette: string;
  readonly setPalette: (palette: string) => void;
  /** Null until the design could be read for the first time. */
  readonly wanted: Wanted | null;
};

export function useShowing(bench: ReadBench): ShowingState {
  const { i18n } = useTranslation();
  const [contents, setContents] = useState<Contents>('samples');
  const [photo, setPhoto] = useState(true);
  const [chosen, setPalette] = useState<string | null>(null);
  const good = useLastGood(bench.pack);
  const locale = i18n.language;
  const palette = good === null ? null : paletteOf(good, chosen);

  const wanted = useMemo(() => {
    const [template] = good?.templates.values() ?? [];
    if (good === null || template === undefined || palette === null) return null;
    const documentWith: Wanted['documentWith'] = (pictures) =>
      showingDocument(good, template, { contents, pictures: photo ? pictures : null, palette, locale });
    return { pack: good, documentWith };
  }, [good, contents, photo, palette, locale]);

  return { contents, setContents, photo, setPhoto, palette: chosen ?? palette ?? '', setPalette, wanted };
}

function useLastGood(pack: LoadedPack | null): LoadedPack | null {
  const [good, setGood] = useState(pack);
  if (pack !== null && pack !== good) setGood(pack);
  return pack ?? good;
}

function paletteOf({ pack, templates }: LoadedPack, chosen: string | null) {
  const [template] = templates.keys();
  const own = pack.templates.find(({ id }) => id === template)?.palette ?? null;
  return pack.palettes.find(({ id }) => id === chosen)?.id ?? own;
}

// useTicked: the sizes ticked, and ticking others: kept with the document and for next time.

import { useMemo, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { withFormats } from '#domain/document/edit-document.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import { chosenFormats } from '../chosen-formats.ts';
import { useApp } from '../use-app.tsx';

export type Ticked = { readonly ticked: readonly Format[]; readonly choose: (formats: readonly Format[]) => void };

export function useTicked(catalogue: Catalogue, document: Document): Ticked {
  const { actions, settings } = useApp();
  // With nothing ticked the document's list is empty, which otherwise means "the usual ones".
  const [emptied, setEmptied] = useState(false);
  const ticked = useMemo(
    () => (emptied && document.formats.length === 0 ? [] : chosenFormats(catalogue, document.formats, settings.load().chosenFormats)),
    [catalogue, document.formats, settings, emptied],
  );

  function choose(formats: readonly Format[]): void {
    const ids = formats.map((format) => format.id);
    setEmptied(ids.length === 0);
    actions.edit('formats', (now) => withFormats(now, ids));
    settings.change({ chosenFormats: ids.length === 0 ? null : ids });
  }

  return { ticked, choose };
}

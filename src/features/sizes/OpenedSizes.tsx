// OpenedSizes: the drawing table of this screen: all sizes on it, or the one its address names.

import { useEffect, useRef, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { useTable } from '../use-table.ts';
import { WhenReady } from '../WhenReady.tsx';
import { OneSize } from './one/OneSize.tsx';
import { SizeList } from './SizeList.tsx';

type OpenedSizesProps = {
  readonly document: Document;
  /** The size that is changed alone, as the address names it. */
  readonly size: string | null;
};

export function OpenedSizes({ document, size }: OpenedSizesProps) {
  const [over, setOver] = useState(false);
  const left = useLeftSize(size);
  const overlay = { over, onOver: setOver };
  return (
    <WhenReady state={useTable({ samples: false })}>
      {(state) => {
        const format = state.studio.catalogue.formats.find(({ id }) => id === size);
        return format === undefined ? (
          <SizeList state={state} document={document} left={left} {...overlay} />
        ) : (
          <OneSize key={format.id} state={state} document={document} format={format} {...overlay} />
        );
      }}
    </WhenReady>
  );
}

/** The size one comes back from, for the focus to go to. */
function useLeftSize(size: string | null): string | null {
  const [left, setLeft] = useState<string | null>(null);
  const before = useRef(size);
  useEffect(() => {
    if (before.current !== null && size === null) setLeft(before.current);
    before.current = size;
  }, [size]);
  return left;
}

export type Overlaid = { readonly over: boolean; readonly onOver: (over: boolean) => void };

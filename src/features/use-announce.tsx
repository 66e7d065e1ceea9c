// useAnnounce: says one sentence to those who listen, politely, wherever they are on the page.

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce | null>(null);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', time: 0 });
  const announce = useCallback((sentence: string) => setSaid(({ time }) => ({ sentence, time: time + 1 })), []);
  // The same sentence twice is two sentences: the key makes the region speak again.
  const region = useMemo(() => <span key={said.time}>{said.sentence}</span>, [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status">{region}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

export function useAnnounce(): Announce {
  const announce = use(AnnounceContext);
  if (announce === null) throw new Error('useAnnounce needs an Announcer above it');
  return announce;
}

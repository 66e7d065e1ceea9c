// LeaveGuard: has the browser ask before a page is closed whose words are kept nowhere else, unless being forgotten is what was wanted.

import { useEffect } from 'react';
import { isUntouched } from '#domain/document/document.ts';
import { useAppState } from '../use-app.tsx';

export function LeaveGuard() {
  const atRisk = useAppState(({ document, session }) => {
    const begun = document !== null && !isUntouched(document);
    return begun && !session.sharedDevice && (session.save === 'failed' || session.save === 'memory');
  });
  useEffect(() => {
    if (!atRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [atRisk]);
  return null;
}

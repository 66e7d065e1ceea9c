// CopyButton: puts a text on the clipboard and says so. Where a browser or the page around forbids that, the words are selected instead, so
// that the person's own "copy" takes them.

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { useAnnounce } from '../use-announce.tsx';

type CopyButtonProps = {
  readonly text: string;
  /** "Copy the caption", and the same when it has been. */
  readonly label: string;
  readonly done: string;
  /** Selects the words in their field; the way out where the clipboard is closed. */
  readonly onBlocked: () => void;
};

/** How long "copied" stands, in ms. */
const SHOWN = 4000;

export function CopyButton({ text, label, done, onBlocked }: CopyButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [state, setState] = useState<'idle' | 'copied' | 'blocked'>('idle');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(): Promise<void> {
    try {
      // The clipboard is missing where the page is not served securely, and refuses where it is framed without the right.
      await navigator.clipboard.writeText(text);
      setState('copied');
      announce(done);
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setState('blocked');
      onBlocked();
      announce(t('share.copy-yourself'));
    }
  }

  return (
    <div>
      <Button icon={state === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={() => void copy()}>
        {state === 'copied' ? done : label}
      </Button>
      {state === 'blocked' && <p>{t('share.copy-yourself')}</p>}
    </div>
  );
}

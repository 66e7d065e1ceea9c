// WhenReady: what stands on something that must be opened first: that it is being opened, why it can't be and the way to try again, or the thing.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { TableError } from './use-table.ts';

type Opening<Ready> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: TableError; readonly retry: () => void }
  | Ready;

type WhenReadyProps<Ready> = { readonly state: Opening<Ready>; readonly children: (ready: Ready) => ReactNode };

export function WhenReady<Ready extends { readonly kind: 'ready' }>({ state, children }: WhenReadyProps<Ready>) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'opening':
      return <Progress label={t('sizes.opening')} value={null} max={1} />;
    case 'failed':
      return (
        <Notice tone="bad" actions={<Button onClick={state.retry}>{t('editor.try-again')}</Button>}>
          {t(`errors.${state.error.kind}`)}
        </Notice>
      );
    case 'ready':
      return children(state);
  }
}

// Sizes: where will it go? Every size live, ticked where wanted; saved one by one or all together; or one of them, changed alone.

import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Document } from '#domain/document/document.ts';
import { isUntouched } from '#domain/document/document.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { sizeAt } from '../size-address.ts';
import { useApp, useAppState, useHistory } from '../use-app.tsx';
import { useUndoKeys } from '../use-undo-keys.ts';
import { WorkHead } from '../WorkHead.tsx';
import { OpenedSizes } from './OpenedSizes.tsx';
import styles from './sizes.module.css';

export function Sizes({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  const [location] = useHashLocation();
  const named = sizeAt(location);
  const untouched = document === null || isUntouched(document);
  const size = untouched ? null : named;
  const screen = useRef<HTMLDivElement>(null);
  useArrival(screen, size);
  return (
    <div ref={screen} className={styles['screen']} data-one={size !== null}>
      {size === null ? (
        <WorkHead title={t('sizes.title')} from="edit" back={t('sizes.back')} status={status} menu={menu} />
      ) : (
        <WorkHead title={t('own.title')} from="save" back={t('own.back')} status={<Steps />} menu={menu} />
      )}
      <div className={styles['content']}>
        {size === null && notice}
        {untouched ? <NothingYet document={document} /> : <OpenedSizes document={document} size={size} />}
      </div>
    </div>
  );
}

/** Turning to one size is as good as another screen: it begins at its top, and its title has the focus. */
function useArrival(screen: React.RefObject<HTMLElement | null>, size: string | null): void {
  const before = useRef(size);
  useEffect(() => {
    if (before.current === size) return;
    before.current = size;
    if (size === null) return;
    window.scrollTo(0, 0);
    screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen, size]);
}

function Steps() {
  const { t } = useTranslation();
  const { actions } = useApp();
  const { canUndo, canRedo } = useHistory();
  useUndoKeys();
  return (
    <>
      <IconButton label={t('editor.undo')} icon={<Undo2 data-directional />} disabled={!canUndo} onClick={() => actions.undo()} />
      <IconButton label={t('editor.redo')} icon={<Redo2 data-directional />} disabled={!canRedo} onClick={() => actions.redo()} />
    </>
  );
}

function NothingYet({ document }: { readonly document: Document | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles['empty']}>
      <h2>{t('sizes.empty-title')}</h2>
      <p>{t('sizes.empty')}</p>
      <LinkButton look="primary" href={hrefTo(document === null ? 'gallery' : 'edit')}>
        {t('sizes.empty-back')}
      </LinkButton>
    </div>
  );
}

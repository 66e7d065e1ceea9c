// Author: the screen that makes designs. Loads what it works with and its words, finds what was being made, then shows the start or the bench.

import { use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { AuthorDesk } from '../author-desk.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useApp } from '../use-app.tsx';
import { AuthorStart } from './AuthorStart.tsx';
import { Bench } from './Bench.tsx';
import styles from './author.module.css';
import { useAuthorState } from './use-author.tsx';

type Opened = { readonly desk: AuthorDesk; readonly readable: boolean };

export function Author(props: ScreenProps) {
  const { openAuthor, wholeWords } = useApp();
  use(wholeWords('author'));
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (failed) return;
    let wanted = true;
    async function open(): Promise<void> {
      const desk = await openAuthor();
      const readable = await desk.restore();
      if (wanted) setOpened({ desk, readable });
    }
    // A part of the app that can't be fetched has a reason no two browsers word alike.
    open().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [openAuthor, failed]);

  if (failed) {
    return (
      <Notice tone="bad" actions={<Button onClick={() => setFailed(false)}>{t('keeping.try-again')}</Button>}>
        {t('errors.studio-unreachable')}
      </Notice>
    );
  }
  if (opened === null) {
    return (
      <p role="status" className={styles['opening']}>
        {t('app.loading')}
      </p>
    );
  }
  return <OpenAuthor {...props} {...opened} />;
}

function OpenAuthor({ desk, readable, ...props }: ScreenProps & Opened) {
  const work = useAuthorState(desk, (state) => state.work);
  const begun = work !== null;
  const before = useRef(begun);

  // The button that led here is gone: the focus goes to the heading of what came instead.
  useEffect(() => {
    if (before.current === begun) return;
    before.current = begun;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [begun]);

  return work === null ? <AuthorStart {...props} desk={desk} readable={readable} /> : <Bench {...props} desk={desk} work={work} />;
}

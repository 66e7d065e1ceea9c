// Motion: the card as a short film: one shape, seen before it is made, made here, handed over.

import { useTranslation } from 'react-i18next';
import { isUntouched, type Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useAppState } from '../use-app.tsx';
import { useTable } from '../use-table.ts';
import { WorkHead } from '../WorkHead.tsx';
import { FilmDesk } from './FilmDesk.tsx';
import styles from './motion.module.css';

export function Motion({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  return (
    <div className={styles['screen']}>
      <WorkHead title={t('motion.title')} from="save" back={t('motion.back')} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {document === null || isUntouched(document) ? <NothingYet /> : <Opened document={document} />}
      </div>
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <div className={styles['part']}>
      <p>{t('motion.empty')}</p>
      <LinkButton look="primary" href={hrefTo('edit')}>
        {t('sizes.empty-back')}
      </LinkButton>
    </div>
  );
}

function Opened({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const state = useTable({ samples: false });
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
      return <FilmDesk document={document} state={state} />;
  }
}

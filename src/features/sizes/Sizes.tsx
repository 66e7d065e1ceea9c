// Sizes: where will it go? Every size live, ticked where wanted; saved one by one or all together.

import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { isUntouched } from '#domain/document/document.ts';
import { LinkButton } from '#ui/LinkButton.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useAppState } from '../use-app.tsx';
import { WorkHead } from '../WorkHead.tsx';
import { SizeList } from './SizeList.tsx';
import styles from './sizes.module.css';

export function Sizes({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  return (
    <div className={styles['screen']}>
      <WorkHead title={t('sizes.title')} from="edit" back={t('sizes.back')} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {document === null || isUntouched(document) ? <NothingYet document={document} /> : <SizeList document={document} />}
      </div>
    </div>
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

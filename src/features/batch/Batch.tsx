// Batch: a table and a folder of photos become cards, a row each, in the design of the open card. Four steps down one calm page. The table and the
// photos stay in this screen's memory alone: leaving it forgets them.

import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { useAppState } from '../use-app.tsx';
import { WorkHead } from '../WorkHead.tsx';
import { BatchSteps } from './BatchSteps.tsx';
import { useDesign } from './use-design.ts';
import styles from './batch.module.css';

export function Batch({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  return (
    <div className={styles['screen']}>
      <WorkHead title={t('batch.title')} from="save" back={t('share.back')} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {document !== null && <Opened document={document} />}
      </div>
    </div>
  );
}

function Opened({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const design = useDesign(document);
  switch (design.kind) {
    case 'opening':
      return <Progress label={t('sizes.opening')} value={null} max={1} />;
    case 'failed':
      return (
        <Notice tone="bad" actions={<Button onClick={design.retry}>{t('editor.try-again')}</Button>}>
          {t(`errors.${design.error.kind}`)}
        </Notice>
      );
    case 'ready':
      return <BatchSteps document={document} design={design} />;
  }
}

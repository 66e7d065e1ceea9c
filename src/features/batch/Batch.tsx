// Batch: a table and a folder of photos become cards, a row each, in the design of the open card. Four steps down one calm page. The table and the
// photos stay in this screen's memory alone: leaving it forgets them.

import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { ScreenProps } from '../screen-props.ts';
import { WhenReady } from '../WhenReady.tsx';
import { WorkScreen } from '../WorkScreen.tsx';
import { BatchSteps } from './BatchSteps.tsx';
import { useDesign } from './use-design.ts';

export function Batch(parts: ScreenProps) {
  const { t } = useTranslation();
  return (
    <WorkScreen {...parts} title={t('batch.title')} back={t('share.back')} empty={null}>
      {(document) => <Opened document={document} />}
    </WorkScreen>
  );
}

function Opened({ document }: { readonly document: Document }) {
  return <WhenReady state={useDesign(document)}>{(design) => <BatchSteps document={document} design={design} />}</WhenReady>;
}

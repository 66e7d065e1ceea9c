// Motion: the card as a short film: one shape, seen before it is made, made here, handed over.

import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useTable } from '../use-table.ts';
import { WhenReady } from '../WhenReady.tsx';
import { WorkScreen } from '../WorkScreen.tsx';
import { FilmDesk } from './FilmDesk.tsx';

export function Motion(parts: ScreenProps) {
  const { t } = useTranslation();
  return (
    <WorkScreen {...parts} title={t('motion.title')} back={t('motion.back')} empty={t('motion.empty')}>
      {(document) => <Opened document={document} />}
    </WorkScreen>
  );
}

function Opened({ document }: { readonly document: Document }) {
  return <WhenReady state={useTable({ samples: false })}>{(state) => <FilmDesk document={document} state={state} />}</WhenReady>;
}

// FitMeter: how the words fit all sizes chosen, in words; and for each size they don't fit, what can be done.

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { ShorterWordsList } from '../ShorterWordsList.tsx';
import type { FitSummary } from '../size-fit.ts';
import styles from './panels.module.css';

export type FitMeterProps = {
  readonly summary: FitSummary;
  readonly scenes: ReadonlyMap<FormatId, Scene>;
  readonly nameOf: (format: Format) => string;
  readonly onShow: (format: FormatId) => void;
};

/** As many sizes are called by name; more would be a list, not a sentence. */
const NAMED = 3;

/** To the next five, or ten where there are many: it is an estimate, and should not look like a count. */
function about(letters: number): number {
  const step = letters > 50 ? 10 : 5;
  return Math.ceil(letters / step) * step;
}

export function FitMeter({ summary, scenes, nameOf, onShow }: FitMeterProps) {
  const { t, i18n } = useTranslation();
  const { over, accepted, small, smallBy } = summary;

  function sentence(): string {
    if (over.length > NAMED) return t('editor.fit.over-many', { count: over.length });
    if (over.length > 0) return t('editor.fit.over', { sizes: new Intl.ListFormat(i18n.language).format(over.map(nameOf)) });
    if (accepted.length > 0) return t('editor.fit.accepted-in', { count: accepted.length });
    return small.length > 0 ? t('editor.fit.small', { count: small.length, letters: about(smallBy) }) : t('editor.fit.well');
  }

  return (
    <div className={styles['meter']}>
      <p role="status" className={styles['fit']} data-fit={over.length > 0 ? 'over' : 'well'}>
        {over.length > 0 ? <TriangleAlert aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        <span>{sentence()}</span>
      </p>
      <ShorterWordsList summary={summary} scenes={scenes} nameOf={nameOf} onShow={onShow} />
    </div>
  );
}

// FitMeter: how the words fit all sizes chosen, in words; and for each size they don't fit, what can be done.

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { Button } from '#ui/Button.tsx';
import { ShorterWords } from '../ShorterWords.tsx';
import type { FitSummary } from '../size-fit.ts';
import styles from './panels.module.css';

export type FitMeterProps = {
  readonly summary: FitSummary;
  readonly scenes: ReadonlyMap<FormatId, Scene>;
  readonly nameOf: (format: Format) => string;
  readonly onShow: (format: FormatId) => void;
};

/** More would push the other fields off a phone. */
const FEW = 2;

export function FitMeter({ summary, scenes, nameOf, onShow }: FitMeterProps) {
  const { t, i18n } = useTranslation();
  const { over, small, special } = summary;
  const [all, setAll] = useState(false);
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(over.slice(0, 3).map(nameOf));

  return (
    <div>
      <p role="status" className={styles['fit']} data-fit={over.length > 0 ? 'over' : 'well'}>
        {over.length > 0 ? <TriangleAlert aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        <span>
          {over.length > 3
            ? t('editor.fit.over-many', { count: over.length })
            : over.length > 0
              ? t('editor.fit.over', { sizes: names })
              : small.length > 0
                ? t('editor.fit.small', { count: small.length })
                : t('editor.fit.well')}
        </span>
      </p>
      {special.length > 0 && (
        <ul className={styles['sizes']}>
          {special.slice(0, all ? undefined : FEW).map((format) => (
            <ShorterWords
              key={format.id}
              format={format}
              name={nameOf(format)}
              scene={scenes.get(format.id)}
              onOpen={() => onShow(format.id)}
            />
          ))}
        </ul>
      )}
      {special.length > FEW && !all && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('editor.fit.see-all', { count: special.length })}
        </Button>
      )}
    </div>
  );
}

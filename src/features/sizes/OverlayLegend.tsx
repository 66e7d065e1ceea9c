// OverlayLegend: the switch that lays over each picture what its app puts there, and what is seen then, in words.

import { useTranslation } from 'react-i18next';
import { Switch } from '#ui/Switch.tsx';
import styles from './chooser.module.css';

type OverlayLegendProps = { readonly shown: boolean; readonly onChange: (shown: boolean) => void };

const MARKS = ['dark', 'safe', 'crop'] as const;

export function OverlayLegend({ shown, onChange }: OverlayLegendProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['legend']}>
      <Switch label={t('sizes.show-over')} checked={shown} onChange={onChange} />
      {shown && (
        <ul>
          {MARKS.map((mark) => (
            <li key={mark}>
              <i data-mark={mark} aria-hidden="true" />
              {t(`sizes.over-${mark}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

// AppNotes: what the platform lays over one size, in words, and the switch that shows it on the picture.

import { useTranslation } from 'react-i18next';
import type { Format } from '#domain/format/format.ts';
import { Switch } from '#ui/Switch.tsx';
import type { Overlaid } from '../OpenedSizes.tsx';
import styles from './one-size.module.css';

export function AppNotes({ format, over, onOver }: Overlaid & { readonly format: Format }) {
  const { t } = useTranslation();
  const kinds = [...new Set(format.overlays.map(({ kind }) => kind))];
  const safe = Object.values(format.safe).some((inset) => inset > 0);
  const asItIs = kinds.length === 0 && format.crop === 'none';
  return (
    <div className={styles['part']}>
      <h2>{t('own.over')}</h2>
      {asItIs ? (
        <p className={styles['quiet']}>{t('own.over-none')}</p>
      ) : (
        <ul className={styles['notes']}>
          {format.crop === 'circle' && <li>{t('own.over-circle')}</li>}
          {kinds.map((kind) => (
            <li key={kind}>{t(`own.over-${kind}`)}</li>
          ))}
          <li>{t('own.over-safe')}</li>
        </ul>
      )}
      {(kinds.length > 0 || safe) && <Switch label={t('own.over-show')} checked={over} onChange={onOver} />}
    </div>
  );
}

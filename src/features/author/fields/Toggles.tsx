// Toggles: several of a few things, in the order they were pressed. Colours, slots, edges, shapes.

import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

export type Toggle = {
  readonly value: string;
  readonly label: string;
  /** CSS colour shown beside the label. */
  readonly colour?: string;
};

type TogglesProps = {
  readonly labelledBy: string;
  readonly toggles: readonly Toggle[];
  readonly value: readonly string[];
  /** The order means something, and is shown. */
  readonly ordered: boolean;
  readonly onChange: (value: readonly string[]) => void;
};

export function Toggles({ labelledBy, toggles, value, ordered, onChange }: TogglesProps) {
  const { t } = useTranslation();
  const press = (one: string) => onChange(value.includes(one) ? value.filter((each) => each !== one) : [...value, one]);
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles['toggles']}>
      {toggles.map((toggle) => {
        const place = value.indexOf(toggle.value) + 1;
        const told = ordered && place > 0 && value.length > 1;
        return (
          <button
            key={toggle.value}
            type="button"
            className={styles['toggle']}
            aria-pressed={place > 0}
            aria-label={told ? t('author.place', { name: toggle.label, place }) : undefined}
            onClick={() => press(toggle.value)}
          >
            {toggle.colour !== undefined && <i className={styles['dot']} style={{ background: toggle.colour }} aria-hidden="true" />}
            <span>{toggle.label}</span>
            {told && <b aria-hidden="true">{place}</b>}
          </button>
        );
      })}
    </div>
  );
}

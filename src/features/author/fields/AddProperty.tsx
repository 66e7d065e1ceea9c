// AddProperty: a list of what could be said and is not, and a button that says it. Two controls, since a list worked by arrow keys changes as it goes.

import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPS, isPropertyName, PROPERTY_GROUPS } from '../names.ts';
import { useFieldWords } from '../use-field-words.ts';
import styles from './fields.module.css';

type AddPropertyProps = { readonly names: readonly string[]; readonly label?: string; readonly onAdd: (name: string) => void };

/** Lists as long as this are told apart by what they are about. */
const LONG = 9;

export function AddProperty({ names, label, onAdd }: AddPropertyProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? '');
  const option = (name: string) => (
    <option key={name} value={name}>
      {words.name(name)}
    </option>
  );
  return (
    <div className={styles['add']}>
      <select
        id={id}
        className={styles['control']}
        aria-label={label ?? t('author.add-property')}
        value={value}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {names.length < LONG
          ? names.map(option)
          : GROUPS.map((group) => {
              const own = names.filter((name) => isPropertyName(name) && PROPERTY_GROUPS[name] === group);
              return own.length === 0 ? null : (
                <optgroup key={group} label={t(`author.groups.${group}`)}>
                  {own.map(option)}
                </optgroup>
              );
            })}
      </select>
      <button type="button" className={styles['small']} onClick={() => onAdd(value)}>
        <Plus aria-hidden="true" />
        {t('author.add')}
      </button>
    </div>
  );
}

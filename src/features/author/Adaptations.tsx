// Adaptations: "where …, instead …": what changes by shape, story and photo. Later ones win over earlier ones, so their order can be changed.

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonList, isJsonObject, type JsonObject, type JsonPath, type JsonValue } from '#domain/json.ts';
import { conditionSchema } from '#domain/template/condition.ts';
import { partsOf, type Field, type Parts } from '#domain/template/field.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { FieldControl, PropertyList } from './fields/FieldControl.tsx';
import { PropertyRow } from './fields/PropertyRow.tsx';
import styles from './fields/fields.module.css';
import { useConditionWords } from './use-condition-words.ts';

const CONDITION: Parts = partsOf(conditionSchema.entries);

type AdaptationsProps = {
  /** The list as it stands in the file. */
  readonly value: JsonValue | undefined;
  /** What may change: several properties, or (a background) one value. */
  readonly change: { readonly parts: Parts } | { readonly field: Field; readonly label: string; readonly start: JsonValue };
  /** Sets a part of the list; the whole at an empty path. */
  readonly onSet: (path: JsonPath, value: JsonValue | undefined) => void;
};

export function Adaptations({ value, change, onSet }: AdaptationsProps) {
  const { t } = useTranslation();
  const rows = isJsonList(value) ? value.filter(isJsonObject) : [];
  const start = 'parts' in change ? {} : change.start;
  return (
    <div className={styles['adaptations']}>
      {rows.map((row, index) => (
        // A place in the list is all that tells them apart.
        <Adaptation key={index} row={row} index={index} rows={rows} change={change} onSet={onSet} />
      ))}
      <button type="button" className={styles['small']} onClick={() => onSet([], [...rows, { when: { shape: ['square'] }, set: start }])}>
        <Plus aria-hidden="true" />
        {t('author.adaptation.add')}
      </button>
    </div>
  );
}

type AdaptationProps = Omit<AdaptationsProps, 'value'> & {
  readonly row: JsonObject;
  readonly index: number;
  readonly rows: readonly JsonObject[];
};

function Adaptation({ row, index, rows, change, onSet }: AdaptationProps) {
  const { t } = useTranslation();
  const sayCondition = useConditionWords();
  const id = useId();
  const said = sayCondition(row['when']);
  const without = rows.toSpliced(index, 1);
  return (
    <details className={styles['adaptation']}>
      <summary>
        <span>{said === '' ? t('author.adaptation.always') : t('author.adaptation.where', { condition: said })}</span>
      </summary>
      <div role="group" aria-labelledby={`${id}-where`}>
        <h4 id={`${id}-where`}>{t('author.adaptation.when')}</h4>
        <ConditionList value={row['when']} onSet={(path, next) => onSet([index, 'when', ...path], next)} />
      </div>
      <div role="group" aria-labelledby={`${id}-instead`}>
        <h4 id={`${id}-instead`}>{t('author.adaptation.instead')}</h4>
        {'parts' in change ? (
          <PropertyList parts={change.parts} value={row['set']} onSet={(name, next) => onSet([index, 'set', name], next)} />
        ) : (
          <PropertyRow label={change.label} simple={false}>
            {(tied) => <FieldControl field={change.field} {...tied} value={row['set']} onChange={(next) => onSet([index, 'set'], next)} />}
          </PropertyRow>
        )}
      </div>
      <div className={styles['order']}>
        <IconButton
          label={t('author.adaptation.up')}
          icon={<ArrowUp />}
          disabled={index === 0}
          onClick={() => onSet([], without.toSpliced(index - 1, 0, row))}
        />
        <IconButton
          label={t('author.adaptation.down')}
          icon={<ArrowDown />}
          disabled={index === rows.length - 1}
          onClick={() => onSet([], without.toSpliced(index + 1, 0, row))}
        />
        <IconButton
          label={t('author.adaptation.remove')}
          icon={<Trash2 />}
          onClick={() => onSet([], without.length === 0 ? undefined : without)}
        />
      </div>
    </details>
  );
}

/** What must hold; each part that is named must. */
export function ConditionList({ value, onSet }: Pick<AdaptationsProps, 'value' | 'onSet'>) {
  const { t } = useTranslation();
  return <PropertyList parts={CONDITION} value={value} addLabel={t('author.add-condition')} onSet={(name, next) => onSet([name], next)} />;
}

// FieldControl: the control a field asks for. What a schema takes is what is offered: nothing here knows a property by name.

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isJsonList, isJsonObject, setIn, textOf, type JsonObject, type JsonValue } from '#domain/json.ts';
import { ROLES } from '#domain/palette/palette.ts';
import { startParts, startValue, type Field } from '#domain/template/field.ts';
import { useAuthor } from '../use-author.tsx';
import { useFieldWords } from '../use-field-words.ts';
import { AddProperty } from './AddProperty.tsx';
import { Choose } from './Choose.tsx';
import styles from './fields.module.css';
import { LengthInput } from './LengthInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import { PropertyRow } from './PropertyRow.tsx';
import { RoleInput } from './RoleInput.tsx';
import { Toggles } from './Toggles.tsx';
import type { Parts } from '#domain/template/field.ts';

export type ControlProps<Kind extends Field['kind'] = Field['kind']> = {
  readonly field: Extract<Field, { readonly kind: Kind }>;
  readonly id: string;
  readonly labelId: string;
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue) => void;
};

export function FieldControl({ field, ...rest }: ControlProps) {
  const { id, labelId, value, onChange } = rest;
  switch (field.kind) {
    case 'slot':
    case 'art':
    case 'phrase':
    case 'choice':
    case 'yes-no':
      return <Chosen {...rest} field={field} />;
    case 'role':
      return <RoleInput id={id} labelledBy={labelId} value={textOf(value)} onChange={onChange} />;
    case 'length':
      return <LengthInput id={id} value={value} onChange={onChange} />;
    case 'number':
      return <NumberInput id={id} value={numberOf(value)} min={field.min} max={field.max} step={stepOf(field)} onChange={onChange} />;
    case 'text':
      return (
        <input
          id={id}
          type="text"
          dir="auto"
          className={styles['control']}
          value={textOf(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'several':
      return <Several {...rest} field={field} />;
    case 'tuple':
      return <Tuple {...rest} field={field} />;
    case 'roles-by-role':
      return <RolesByRole {...rest} field={field} />;
    case 'edges':
      return <Edges {...rest} field={field} />;
    case 'parts':
      return (
        <div role="group" aria-labelledby={labelId} className={styles['inner']}>
          <PropertyList parts={field.parts} value={value} onSet={(name, next) => onChange(setIn(asObject(value), [name], next))} />
        </div>
      );
    case 'variant':
      return <Variant {...rest} field={field} />;
  }
}

/** One of a list: of what the schema names, or of what the pack has. */
function Chosen({ field, id, value, onChange }: ControlProps<'slot' | 'art' | 'phrase' | 'choice' | 'yes-no'>) {
  const words = useFieldWords();
  const { slots, art, phrases } = useAuthor();
  const { t } = useTranslation();
  const plain = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  const options = {
    slot: () => slots.map((slot) => ({ value: slot.id, label: slot.label })),
    art: () => plain(art),
    phrase: () => plain(phrases),
    choice: () => (field.kind === 'choice' ? field.values : []).map((each) => ({ value: each, label: words.value(each) })),
    'yes-no': () => [
      { value: 'yes', label: t('author.yes') },
      { value: 'no', label: t('author.no') },
    ],
  };
  if (field.kind === 'yes-no') {
    return (
      <Choose id={id} value={value === true ? 'yes' : 'no'} options={options['yes-no']()} onChange={(next) => onChange(next === 'yes')} />
    );
  }
  return <Choose id={id} value={textOf(value)} options={options[field.kind]()} onChange={onChange} />;
}

function Several(props: ControlProps<'several'>) {
  return props.field.of.kind === 'number' ? <Numbers {...props} /> : <Toggled {...props} />;
}

/** As they are typed, with commas between; what is no number is left out. */
function Numbers({ id, labelId, value, onChange }: ControlProps<'several'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const numbers = isJsonList(value) ? value.filter((each) => typeof each === 'number') : [];
  return (
    <input
      id={id}
      type="text"
      inputMode="numeric"
      dir="ltr"
      className={styles['control']}
      aria-labelledby={labelId}
      title={t('author.numbers')}
      value={typed ?? numbers.join(', ')}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(currentTarget.value.split(/[\s,،]+/u).flatMap((part) => (/^\d+$/u.test(part) ? [Number(part)] : [])));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function Toggled({ field, labelId, value, onChange }: ControlProps<'several'>) {
  const { slots, colours } = useAuthor();
  const words = useFieldWords();
  const chosen = isJsonList(value) ? value.filter((each) => typeof each === 'string') : [];
  const { of } = field;
  const toggles =
    of.kind === 'role'
      ? ROLES.map((role) => ({ value: role, label: words.role(role), colour: colours[role] }))
      : of.kind === 'slot'
        ? slots.map((slot) => ({ value: slot.id, label: slot.label }))
        : (of.kind === 'choice' ? of.values : chosen).map((each) => ({ value: each, label: words.value(each) }));
  return <Toggles labelledBy={labelId} toggles={toggles} value={chosen} ordered={of.kind !== 'choice'} onChange={onChange} />;
}

function Tuple({ field, id, labelId, value, onChange }: ControlProps<'tuple'>) {
  const { t } = useTranslation();
  const items = isJsonList(value) ? value : [];
  return (
    <div role="group" aria-labelledby={labelId} className={styles['pair']}>
      {field.items.map((item, index) => {
        const at = items[index];
        return (
          <NumberInput
            key={`${id}-${index === 0 ? 'across' : 'down'}`}
            id={index === 0 ? id : `${id}-${index}`}
            label={t(index === 0 ? 'author.across' : 'author.down')}
            value={typeof at === 'number' ? at : null}
            min={item.kind === 'number' ? item.min : null}
            max={item.kind === 'number' ? item.max : null}
            step={0.05}
            onChange={(next) => onChange(field.items.map((_, place) => (place === index ? next : (items[place] ?? 0.5))))}
          />
        );
      })}
    </div>
  );
}

function RolesByRole({ id, labelId, value, onChange }: ControlProps<'roles-by-role'>) {
  const words = useFieldWords();
  const { t } = useTranslation();
  const map = asObject(value);
  const as = [{ value: '', label: t('author.as-drawn') }, ...ROLES.map((role) => ({ value: role, label: words.role(role) }))];
  return (
    <div role="group" aria-labelledby={labelId} className={styles['inner']}>
      {ROLES.map((role) => {
        const at = map[role];
        return (
          <PropertyRow key={role} label={words.role(role)} simple>
            {(tied) => (
              <Choose
                id={`${id}-${tied.id}`}
                value={typeof at === 'string' ? at : ''}
                options={as}
                onChange={(next) => onChange(setIn(map, [role], next === '' ? undefined : next))}
              />
            )}
          </PropertyRow>
        );
      })}
    </div>
  );
}

function Edges({ field, id, labelId, value, onChange }: ControlProps<'edges'>) {
  const { t } = useTranslation();
  const each = isJsonObject(value);
  return (
    <div role="group" aria-labelledby={labelId} className={styles['inner']}>
      <div className={styles['pair']}>
        {!each && <LengthInput id={id} value={value} label={t('author.all-edges')} onChange={onChange} />}
        <button
          type="button"
          className={styles['small']}
          onClick={() => onChange(each ? (Object.values(value)[0] ?? 0) : { block: value ?? 0, inline: value ?? 0 })}
        >
          {t(each ? 'author.edges-alike' : 'author.edges-each')}
        </button>
      </div>
      {each && <PropertyList parts={field.each} value={value} onSet={(name, next) => onChange(setIn(value, [name], next))} />}
    </div>
  );
}

function Variant({ field, id, labelId, value, onChange }: ControlProps<'variant'>) {
  const words = useFieldWords();
  const { slots, art } = useAuthor();
  const own = asObject(value);
  const kind = textOf(own[field.key]);
  const parts = field.options[kind] ?? {};

  /** What both kinds have stays. */
  function change(next: string): void {
    const wanted = field.options[next] ?? {};
    const kept = Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(wanted, name)));
    onChange({ [field.key]: next, ...startParts(wanted, { slots: slots.map((slot) => slot.id), art }), ...kept });
  }

  return (
    <div role="group" aria-labelledby={labelId} className={styles['inner']}>
      <Choose
        id={id}
        labelledBy={labelId}
        value={kind}
        options={Object.keys(field.options).map((each) => ({ value: each, label: words.value(each) }))}
        onChange={change}
      />
      <PropertyList parts={parts} value={own} onSet={(name, next) => onChange(setIn(own, [name], next))} />
    </div>
  );
}

type PropertyListProps = {
  readonly parts: Parts;
  readonly value: JsonValue | undefined;
  /** `undefined` takes a property away. */
  readonly onSet: (name: string, value: JsonValue | undefined) => void;
  /** What the button that adds one says. */
  readonly addLabel?: string;
};

/** Properties that are set, each with its control and a way to be rid of it; and a list of those that could be. */
export function PropertyList({ parts, value, onSet, addLabel }: PropertyListProps) {
  const { slots, art } = useAuthor();
  const words = useFieldWords();
  const id = useId();
  const own = asObject(value);
  const shown = Object.entries(parts).filter(([name, part]) => part.needed || Object.hasOwn(own, name));
  const missing = Object.keys(parts).filter((name) => !shown.some(([each]) => each === name));
  return (
    <div className={styles['list']}>
      {shown.map(([name, { field, needed }]) => (
        <PropertyRow key={name} label={words.name(name)} simple={isSimple(field)} onRemove={needed ? null : () => onSet(name, undefined)}>
          {(tied) => <FieldControl field={field} {...tied} value={own[name]} onChange={(next) => onSet(name, next)} />}
        </PropertyRow>
      ))}
      {missing.length > 0 && (
        <AddProperty
          key={`${id}-${missing.length}`}
          names={missing}
          {...(addLabel === undefined ? {} : { label: addLabel })}
          onAdd={(name) => {
            const part = parts[name];
            if (part !== undefined) onSet(name, startValue(part.field, { slots: slots.map((slot) => slot.id), art }));
          }}
        />
      )}
    </div>
  );
}

/** One control, that fits beside its label. */
function isSimple({ kind }: Field): boolean {
  return !['several', 'tuple', 'roles-by-role', 'edges', 'parts', 'variant', 'role'].includes(kind);
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function numberOf(value: JsonValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function stepOf({ whole, max }: Extract<Field, { readonly kind: 'number' }>): number {
  if (whole) return 10;
  return max !== null && max <= 2 ? 0.02 : 0.1;
}

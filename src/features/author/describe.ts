// describe: a box and a condition in a few words, for the tree, for summaries and for lists of what is wrong.

import { isJsonList, isJsonObject, textOf, type JsonObject, type JsonValue } from '#domain/json.ts';
import type { Choice } from './use-author.tsx';
import type { FieldWords } from './use-field-words.ts';

/** Its note where it has one; else what it shows. Empty for a group without a note. */
export function describeBox(box: JsonObject, slots: readonly Choice[], words: FieldWords): string {
  const { note, slots: shown, slot, phrase, art, pattern } = box;
  if (typeof note === 'string' && note !== '') return note;
  const label = (id: JsonValue | undefined) => slots.find((each) => each.id === id)?.label ?? (typeof id === 'string' ? id : '');
  if (isJsonList(shown)) return shown.map(label).join(', ');
  if (slot !== undefined) return label(slot);
  if (typeof phrase === 'string') return phrase;
  if (typeof art === 'string') return art;
  return isJsonObject(pattern) && typeof pattern['kind'] === 'string' ? words.value(pattern['kind']) : '';
}

/** Such as "square, tall · photo: yes · story: long". Empty where nothing is asked. */
export function describeCondition(
  condition: JsonValue | undefined,
  slots: readonly Choice[],
  words: FieldWords,
  { yes, no, list }: { readonly yes: string; readonly no: string; readonly list: (parts: readonly string[]) => string },
): string {
  if (!isJsonObject(condition)) return '';
  const named = (value: JsonValue) => {
    if (typeof value === 'number') return `${value}`;
    return slots.find((slot) => slot.id === value)?.label ?? words.value(textOf(value));
  };
  return Object.entries(condition)
    .map(([name, value]) => {
      if (name === 'shape' && isJsonList(value)) return list(value.map(named));
      const said = isJsonList(value) ? list(value.map(named)) : typeof value === 'boolean' ? (value ? yes : no) : named(value);
      return `${words.name(name)}: ${said}`;
    })
    .join(' · ');
}

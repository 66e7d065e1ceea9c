// What no single file of a pack can know: names in one file that another must have.

import type { Fault } from '../parse.ts';
import { phrasesIn } from '../template/art-in.ts';
import type { Template } from '../template/template.ts';
import type { Pack } from './pack.ts';
import type { PackWords } from './words.ts';

/** Sentences a locale file lacks. */
export function wordFaults(pack: Pack, words: PackWords): readonly Fault[] {
  const lacks = (group: string, record: Readonly<Record<string, unknown>>, keys: readonly string[]): readonly Fault[] =>
    keys.filter((key) => !Object.hasOwn(record, key)).map((key) => ({ path: `${group}.${key}`, reason: 'is missing' }));
  return [
    ...lacks('prompts', words.prompts, pack.prompts),
    ...lacks(
      'palettes',
      words.palettes,
      pack.palettes.map((palette) => palette.id),
    ),
    ...lacks(
      'slots',
      words.slots,
      pack.slots.map((slot) => slot.id),
    ),
    ...lacks(
      'templates',
      words.templates,
      pack.templates.map((template) => template.id),
    ),
  ];
}

/** Phrases of templates already read that a locale file read later lacks. */
export function phraseFaults(templates: Iterable<Template>, words: PackWords): readonly Fault[] {
  const wanted = new Set([...templates].flatMap((template) => phrasesIn(template.root)));
  return [...wanted]
    .filter((phrase) => !Object.hasOwn(words.phrases, phrase))
    .map((phrase) => ({ path: `phrases.${phrase}`, reason: 'is missing' }));
}

/** Names a template uses that its pack does not have. */
export function templateFaults(pack: Pack, id: string, template: Template, words: ReadonlyMap<string, PackWords>): readonly Fault[] {
  const slots = new Set<string>(pack.slots.map((slot) => slot.id));
  return [
    ...(template.id === id ? [] : [{ path: 'id', reason: `is ${template.id}, but the file is ${id}.json` }]),
    ...template.slots.filter((slot) => !slots.has(slot)).map((slot) => ({ path: 'slots', reason: `${slot} is not a slot of the pack` })),
    ...phrasesIn(template.root).flatMap((phrase) =>
      [...words]
        .filter(([, each]) => !Object.hasOwn(each.phrases, phrase))
        .map(([lang]) => ({ path: 'phrase', reason: `${phrase} is not in locales/${lang}.json` })),
    ),
  ];
}

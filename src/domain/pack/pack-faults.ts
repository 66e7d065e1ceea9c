// What no single file of a pack can know: names in one file that another must have.

import type { Fault } from '../parse.ts';
import type { SlotKind } from '../slot/slot.ts';
import { dayPartsIn, phrasesIn, slotsShownAs } from '../template/art-in.ts';
import type { Template } from '../template/template.ts';
import { daysLeftPhrases } from './day-phrases.ts';
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
      'pairings',
      words.pairings,
      pack.pairings.map((pairing) => pairing.id),
    ),
    ...lacks('figures', words.figures, pack.figures),
    ...lacks(
      'week',
      words.week,
      pack.week.map((day) => day.id),
    ),
    ...lacks(
      'help',
      words.help,
      pack.help.map((each) => each.id),
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
export function phraseFaults(templates: Iterable<Template>, words: PackWords, lang: string): readonly Fault[] {
  const wanted = new Set([...templates].flatMap((template) => phrasesOf(template, lang)));
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
    ...[...words].flatMap(([lang, each]) =>
      phrasesOf(template, lang)
        .filter((phrase) => !Object.hasOwn(each.phrases, phrase))
        .map((phrase) => ({ path: 'phrase', reason: `${phrase} is not in locales/${lang}.json` })),
    ),
    ...kindFaults(pack, template),
  ];
}

/** Phrases a template prints in one language: counting days takes as many as the language has plurals. */
export function phrasesOf(template: Template, lang: string): readonly string[] {
  const counted = dayPartsIn(template.root).includes('days-left-words') ? daysLeftPhrases(lang) : [];
  return [...phrasesIn(template.root), ...counted];
}

const SHOWN_AS = { words: ['text', 'day', 'link'], photo: ['photo', 'mark'], code: ['link'] } as const satisfies Record<
  string,
  readonly SlotKind[]
>;

/** Slots shown in a way their kind can't be. */
function kindFaults(pack: Pack, template: Template): readonly Fault[] {
  const kinds = new Map(pack.slots.map((slot) => [slot.id, slot.kind]));
  return (['words', 'photo', 'code'] as const).flatMap((as) =>
    slotsShownAs(template.root, as).flatMap((slot) => {
      const kind = kinds.get(slot);
      const fits = kind === undefined || SHOWN_AS[as].some((each) => each === kind);
      return fits ? [] : [{ path: 'slots', reason: `${slot} is a ${kind} slot, which a ${as} box can’t show` }];
    }),
  );
}

// The same text as the page would set it, in every language the Declaration of Human Rights is written in: the raw breaker's lines against
// the page's, letters without a glyph, ink outside its place, marks torn from their letters. Here a sample; all of it: npm run test:udhr.
//
// tests/text/udhr.json is what is known to be imperfect. It may only get better: a language that does worse fails, and so does a record
// that is worse than what is found. RECORD=1 npm run test:udhr writes what was found where it is better.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { readDeclarations, type Declaration } from './declarations.ts';

const ALL = process.env['npm_lifecycle_event'] === 'test:udhr';
const RECORD_FILE = new URL('../text/udhr.json', import.meta.url);
/** CSS px. */
const WIDTHS = [340, 520, 760];
const INK_WIDTH = 520;
const INK_PARAGRAPHS = 2;
/** One declaration in so many is in the sample, and all of these: the languages most needed, and those hardest to set. */
const SAMPLED = 12;
const ALWAYS =
  /^(eng|cym|pol|ron|ukr|arb|urd|pes_1|pbu|ckb|som|amh|tir|spa|por|fra|ben|pan|guj|tam|hin|cmn_hans|jpn|kor|tha|khm|lao|mya|bod|heb|aii|div|vie|khk_mong|fuf_adlm)$/;
/** Scripts no bundled font draws, by their Unicode names. May only shrink. */
const WITHOUT_FONT = ['Canadian_Aboriginal', 'Cherokee', 'Tai_Viet', 'Tai_Tham', 'Chakma', 'Yi', 'Javanese', 'Grantha', 'Tagalog', 'Vai'];
/** Code points no standard gives a letter: what they mean is between the writer and one font. */
const PRIVATE = /^\p{Co}+$/u;
const COVERED_GOAL = 0.97;
const WHOLE_GOAL = 0.95;

type Found = {
  /** Layouts out of eighteen whose lines are not the page's. */
  readonly unequal: number;
  /** Letters of scripts that do have a font which none of its files draws whole. */
  readonly missing: string;
  readonly withoutFont: readonly string[];
  readonly cutLetters: readonly string[];
  readonly inkFaults: readonly string[];
};
const knownSchema = v.strictObject({
  /** Layouts unlike the page's, by declaration. */
  unequal: v.record(v.string(), v.number()),
  /** Letters without a glyph, between spaces, by declaration. */
  missing: v.record(v.string(), v.string()),
});
type Known = v.InferOutput<typeof knownSchema>;

const known = v.parse(knownSchema, JSON.parse(readFileSync(RECORD_FILE, 'utf8')));
const declarations = readDeclarations();
const asked = ALL ? declarations : declarations.filter(({ code }, index) => index % SAMPLED === 0 || ALWAYS.test(code));

test('every language is set as the page sets it, or as near as it ever was', async ({ page }) => {
  test.setTimeout(ALL ? 900_000 : 180_000);
  await page.goto('/tests/harness/text.html');
  await page.waitForFunction(() => 'textHarness' in window);
  const found = new Map<string, Found>();
  for (const declaration of asked) found.set(declaration.code, await look(page, declaration));
  const covered = [...found].filter(([, { withoutFont }]) => withoutFont.length === 0);
  const share = (some: readonly (readonly [string, Found])[]) => some.filter(([, { unequal }]) => unequal === 0).length / some.length;
  console.log(
    `${found.size} languages, lines as the page's in ${(share([...found]) * 100).toFixed(1)} %, of those with a font (${covered.length}) in ${(share(covered) * 100).toFixed(1)} %`,
  );
  if (ALL && process.env['RECORD'] === '1') record(found);

  for (const [code, { unequal, missing }] of found) {
    // The place of a missing letter is as wide as this machine's fonts make it: how many lines that changes is no measure of ours.
    if (missing === '') expect.soft(unequal, `${code}: layouts unlike the page's`).toBeLessThanOrEqual(known.unequal[code] ?? 0);
    const had = (known.missing[code] ?? '').split(' ');
    const newlyMissing = missing.split(' ').filter((letter) => letter !== '' && !had.includes(letter));
    expect.soft(newlyMissing, `${code}: letters without a glyph`).toEqual([]);
  }
  for (const [code, { cutLetters, inkFaults }] of covered) {
    expect.soft(cutLetters, `${code}: lines that begin with a mark`).toEqual([]);
    expect.soft(inkFaults, `${code}: ink out of place`).toEqual([]);
  }
  if (!ALL) return;
  expect(found.size).toBe(532);
  expect(share(covered)).toBeGreaterThanOrEqual(COVERED_GOAL);
  expect(share([...found])).toBeGreaterThanOrEqual(WHOLE_GOAL);
  const met = new Set([...found.values()].flatMap(({ withoutFont }) => withoutFont));
  expect([...met].toSorted(), 'scripts without a font: take a script that has one off the list').toEqual(WITHOUT_FONT.toSorted());
  expect(known, 'tests/text/udhr.json is worse than what is found: RECORD=1 npm run test:udhr').toEqual(better(found));
});

/** Writings the declarations lack, or have in another script only. */
const OWN_SAMPLES: readonly Declaration[] = [
  {
    code: 'Sorani in Arabic script',
    lang: 'ckb',
    direction: 'rtl',
    paragraphs: ['ئێمە پێکەوە نانمان دەکرد و دەرگامان کراوە بوو. ئەمڕۆ یازدە خێزان لە شەقامەکەدا دەژین و تەنوورێک هەیە هەرگیز سارد نابێت.'],
  },
  {
    code: 'Dari',
    lang: 'fa-AF',
    direction: 'rtl',
    paragraphs: ['روزهای جمعه نان می‌پختم و دروازه را باز می‌گذاشتم. امروز یازده فامیل استیم و یک تنور که هیچ‌گاه سرد نمی‌شود.'],
  },
  {
    code: 'N’Ko',
    lang: 'nqo',
    direction: 'rtl',
    paragraphs: ['ߒ ߓߘߊ߫ ߓߎ߬ߙߎ ߕߊߣߍߣ ߞߏ߫، ߏ߬ ߞߐ߫ ߊ߲ ߠߎ߬ ߓߍ߯ ߟߊ߫ ߘߊ ߘߊߦߟߍ߫ ߟߋ߬ ߘߎ߰ ߞߣߐ߫ ߊ߬ ߣߌ߫ ߛߋ߲߬ߓߏ߬ߟߏ ߠߎ߬ ߕߘߍ߬.'],
  },
  {
    code: 'mixed, from right to left',
    lang: 'ar',
    direction: 'rtl',
    paragraphs: [
      'انتقلنا إلى Bristol في 12 نوفمبر 2019 وسكنّا في Gloucester Road، شقة رقم 7 (الطابق الثاني)، قرب مخبز @samira_bakes الذي يفتح الساعة 6:30.',
    ],
  },
  {
    code: 'mixed, from left to right',
    lang: 'en',
    direction: 'ltr',
    paragraphs: [
      'My grandmother called it خبز الصاج (saj bread), my neighbour says نان, and on Фрідей we bake דברים for 你好 and everyone at number 14.',
    ],
  },
  {
    code: 'emoji',
    lang: 'en',
    direction: 'ltr',
    paragraphs: ['We are 👨‍👩‍👧‍👦 from 🇸🇾 and 🇺🇦, we bake 🍞🥖 on 5️⃣ days, and 👍🏽👍🏿👍🏻 to everyone who came ❤️‍🔥 🏴󠁧󠁢󠁷󠁬󠁳󠁿 with flour.'],
  },
];

for (const sample of OWN_SAMPLES) {
  test(`${sample.code} is set as the page sets it`, async ({ page }) => {
    await page.goto('/tests/harness/text.html');
    await page.waitForFunction(() => 'textHarness' in window);
    const { unequal, missing, withoutFont, cutLetters, inkFaults } = await look(page, sample);
    expect({ unequal, missing, withoutFont, cutLetters, inkFaults }).toEqual({
      unequal: 0,
      missing: '',
      withoutFont: [],
      cutLetters: [],
      inkFaults: [],
    });
  });
}

async function look(page: Page, declaration: Declaration): Promise<Found> {
  const lines = await page.evaluate(([writing, widths]) => window.textHarness.compareLines(writing, widths), [
    declaration,
    WIDTHS,
  ] as const);
  const inked = { ...declaration, paragraphs: declaration.paragraphs.slice(0, INK_PARAGRAPHS) };
  const ink = await page.evaluate(([writing, width]) => window.textHarness.inkFaults(writing, width), [inked, INK_WIDTH] as const);
  const letters = lines.uncovered.flatMap((grapheme) => Array.from(grapheme));
  const withoutFont = WITHOUT_FONT.filter((script) => letters.some((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)));
  return {
    unequal: lines.unequal.length,
    missing:
      withoutFont.length > 0
        ? ''
        : lines.uncovered
            .filter((letters) => !PRIVATE.test(letters))
            .toSorted()
            .join(' '),
    withoutFont,
    cutLetters: lines.cutLetters,
    // What the system draws instead of a missing letter is not ours to measure.
    inkFaults: lines.uncovered.length > 0 ? [] : ink,
  };
}

/** What is known now: of each language the better of the record and what was found. */
function better(found: ReadonlyMap<string, Found>): Known {
  const unequal = [...found].map(([code, each]) => [code, Math.min(each.unequal, known.unequal[code] ?? 0)] as const);
  const missing = [...found].map(([code, each]) => {
    const had = (known.missing[code] ?? '').split(' ');
    return [
      code,
      each.missing
        .split(' ')
        .filter((letters) => had.includes(letters))
        .join(' '),
    ] as const;
  });
  return {
    unequal: Object.fromEntries(unequal.filter(([, count]) => count > 0)),
    missing: Object.fromEntries(missing.filter(([, letters]) => letters !== '')),
  };
}

function record(found: ReadonlyMap<string, Found>): void {
  writeFileSync(RECORD_FILE, `${JSON.stringify(better(found), null, 2)}\n`);
}

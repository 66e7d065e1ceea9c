import { describe, expect, it } from 'vitest';
import committed from '#assets/keyboards/keyboards.json';
import { parse } from '../parse.ts';
import { keyboardsSchema, suggestedKeyboard, typedBy, type Keyboard } from './keyboard.ts';

const SCRIPTS: Readonly<Record<Keyboard['script'], RegExp>> = {
  Arab: /^\p{Script=Arabic}$/u,
  Cyrl: /^\p{Script=Cyrillic}$/u,
  Ethi: /^\p{Script=Ethiopic}$/u,
  Latn: /^\p{Script=Latin}$/u,
};

function parsed(data: unknown): readonly Keyboard[] {
  const result = parse(keyboardsSchema, data);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const keyboards = parsed(committed);

function keyboard(tag: string): Keyboard {
  const found = keyboards.find((each) => each.tag === tag);
  if (found === undefined) throw new Error(`no keyboard for ${tag}`);
  return found;
}

function tagFor(text: string, language: string): string | null {
  return suggestedKeyboard(keyboards, text, language)?.tag ?? null;
}

describe('the keyboards', () => {
  it('are there for the languages a school tablet lacks', () => {
    expect(keyboards.map(({ tag }) => tag).toSorted()).toEqual(['am', 'ar', 'ckb', 'fa', 'pl', 'ps', 'ro', 'ti', 'uk', 'ur', 'vi']);
  });

  it.each(keyboards)('$tag has letters of its own script alone, each once, composed', ({ script, letters, others }) => {
    const all = letters.flatMap(typedBy);
    expect(all.filter((letter) => !SCRIPTS[script].test(letter))).toEqual([]);
    expect(new Set([...all, ...others]).size).toBe(all.length + others.length);
    expect([...all, ...others].filter((text) => text.normalize('NFC') !== text)).toEqual([]);
  });

  it.each([
    ['ar', 'سافرت عائلتي إلى مدينة جديدة'],
    ['fa', 'خانواده من در این شهر زندگی می\u200Cکند؛ چای، ژاله، گل'],
    ['ur', 'میں نے یہاں ایک گھر بنایا ہے۔ ڈاک، ٹرین، پڑوسی بھی'],
    ['ps', 'زموږ کور دلته دی، ښه ګاونډیان، ځوان، څوک، ډېر، ټول، ړومبی، پاڼه، هیلۍ'],
    ['ckb', 'ئێمە لێرە ماڵێکی نوێمان ھەیە، ڕۆژ'],
    ['ti', 'እዚ ገዛና እዩ። ቋንቋና ትግርኛ እዩ፣ ሓው ቐረባ ኲሉ'],
    ['am', 'እሷ ጎረቤቴ ናት። ቋንቋችን አማርኛ ነው፣ ኳስ ጓደኛ'],
    ['uk', 'сім’я їсть ґречний хліб є що згадати'],
  ])('%s can write a sentence of its own', (tag, sentence) => {
    const { letters, others } = keyboard(tag);
    const known = new Set([...letters.flatMap(typedBy), ...others, ' ']);
    expect([...sentence].filter((character) => !known.has(character))).toEqual([]);
  });

  it('open the seven orders of an Ethiopic letter, and its eighth where there is one', () => {
    const forms = keyboard('am').letters.map((key) => key.forms.join(''));
    expect(forms).toContain('ሰሱሲሳሴስሶሷ');
    expect(forms).toContain('ሀሁሂሃሄህሆ');
  });

  it.each([
    ['a letter twice', { letters: 'ą ć ą' }],
    ['a decomposed letter', { letters: 'a\u0328' }],
    ['a sign among the letters', { letters: 'ą !' }],
    ['a letter among the signs', { others: '„ b' }],
  ])('refuse %s', (_what, change) => {
    const row = { tag: 'pl', name: 'Polski', script: 'Latn', letters: 'ą ć', others: '' };
    expect(parse(keyboardsSchema, [row]).ok).toBe(true);
    expect(parse(keyboardsSchema, [{ ...row, ...change }]).ok).toBe(false);
  });
});

describe('suggestedKeyboard', () => {
  it('goes by the language, then by letters, and does not guess from plain ones', () => {
    expect(tagFor('', 'ar-EG')).toBe('ar');
    expect(tagFor('Dzień dobry, Łódź', 'en')).toBe('pl');
    expect(tagFor('Tiếng Việt', 'en')).toBe('vi');
    expect(tagFor('Bună ziua, țară', 'en')).toBe('ro');
    expect(tagFor('A plain story', 'en')).toBeNull();
    expect(tagFor('', 'en')).toBeNull();
  });
});

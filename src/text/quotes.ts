// Quotation marks by language, after each language's own printing habit (CLDR delimiters).

const MARKS: readonly (readonly [languages: readonly string[], open: string, close: string])[] = [
  [['ar', 'fa', 'ps', 'fr', 'es', 'pt', 'it', 'ru', 'uk', 'el', 'am', 'ti', 'hy', 'ckb'], '«', '»'],
  [['pl', 'ro', 'hu'], '„', '”'],
  [['de', 'cs', 'sk', 'bg', 'lt', 'sq', 'ka'], '„', '“'],
  [['ja', 'zh-Hant', 'zh-TW', 'zh-HK'], '「', '」'],
];

/** `text` between the quotation marks of `lang` (BCP 47); text that already starts with one is left alone. */
export function quote(text: string, lang: string): string {
  if (/^[«»„“”"'‘「『]/u.test(text)) return text;
  const language = lang.split('-')[0] ?? lang;
  const marks = MARKS.find(([languages]) => languages.includes(lang) || languages.includes(language));
  return marks === undefined ? `“${text}”` : `${marks[1]}${text}${marks[2]}`;
}

// Day phrases: by which keys a pack's locale files hold the phrases that go with a day. Languages differ in how many plurals they have.

export const DAYS_LEFT_TODAY = 'days-left-today';

/** The phrase for a number of days in `lang` (BCP 47), such as `days-left-few`. */
export function daysLeftPhrase(days: number, lang: string): string {
  return days === 0 ? DAYS_LEFT_TODAY : `days-left-${new Intl.PluralRules(lang).select(days)}`;
}

/** Every key that counting down needs in `lang`: one for each of its plurals, and one for the day itself. */
export function daysLeftPhrases(lang: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return [DAYS_LEFT_TODAY, ...pluralCategories.map((category) => `days-left-${category}`)];
}

/** The phrase of one day's theme; `key` as a document writes a day. A day without one has no theme. */
export function themePhrase(slot: string, key: string): string {
  return `${slot}-${key}`;
}

// Help: where somebody may turn before or after a story goes out: somebody to listen, advice on a claim, hatred to report. Data of a pack, since
// it differs by country; the app itself knows no organisation. Plain links: nothing of them is loaded.

import * as v from 'valibot';

export const helpSchema = v.pipe(
  v.array(
    v.strictObject({
      /** Key of its words, under `help` in the pack's locale files. */
      id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
      link: v.pipe(
        v.string(),
        v.maxLength(300),
        v.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[^\s]*)?$/, 'must be an address such as https://help.example'),
      ),
      /** Where the address comes from, and when somebody last looked. */
      source: v.pipe(v.string(), v.nonEmpty('must say where the address comes from')),
      checked: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-23')),
    }),
  ),
  v.maxLength(12),
);

const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

/** Who it is, and what they help with. */
export const helpWordsSchema = v.strictObject({ title: sentence, about: sentence });

// composerAddress: the address that opens a platform's own composer with the words filled in. No composer takes a picture: it is added by hand.

export type ComposerParts = {
  readonly text: string;
  /** Without #. */
  readonly hashtags: readonly string[];
  /** The person's own server, where there is more than one, such as `mastodon.example`. */
  readonly instance: string | null;
};

/** Longest address handed to a browser, in characters: some phones cut longer ones. */
const LONGEST = 8000;
const HOST = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/u;

/** Null where there is no composer, its server is not told or is none, it takes an address of the web only, or the words are too long. */
export function composerAddress(intent: string | null, { text, hashtags, instance }: ComposerParts): string | null {
  if (intent === null || !intent.includes('{text}')) return null;
  const server = instance === null ? null : serverOf(instance);
  if (intent.includes('{instance}') && server === null) return null;
  const filled = intent
    .replace('{instance}', server ?? '')
    .replace('{text}', () => encodeURIComponent(text))
    .replace('{hashtags}', () => encodeURIComponent(hashtags.join(',')))
    .replace('{url}', '');
  const address = withoutEmpty(filled);
  return address.length > LONGEST ? null : address;
}

/** The host of what someone typed as their server: with or without `https://`, a path or an `@name@` before it; null when it is none. */
export function serverOf(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/\/.*$/u, '')
    .replace(/^.*@/u, '');
  return HOST.test(host) ? host : null;
}

/** Parameters left empty are left out: some composers put an empty one into the words. */
function withoutEmpty(address: string): string {
  return address.replaceAll(/[?&][a-z_]+=(?=&|$)/gu, (found) => (found.startsWith('?') ? '?' : '')).replace('?&', '?');
}

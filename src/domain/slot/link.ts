// linkAddress: the web address a person meant, for a code that phones read. Only addresses a camera app may open without surprise.

/** Longest address a code on a small card can still hold, in UTF-16 units: 45 modules a side, read from a phone's screen. */
export const LONGEST_LINK = 200;

const WITH_SCHEME = /^https?:\/\/[^\s\p{C}]+$/iu;
const BARE_HOST = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d{1,5})?([/?#][^\s\p{C}]*)?$/u;
const AUTHORITY = /^https?:\/\/([^/?#]*)/iu;

/**
 * The address with its scheme (`https` where none was typed), or null where `text` is none: something else than the web, a space inside, a
 * name and password before the host (they make one site look like another), or longer than `LONGEST_LINK`.
 */
export function linkAddress(text: string): string | null {
  const typed = text.trim();
  const address = WITH_SCHEME.test(typed) ? typed : `https://${typed}`;
  if (address.length > LONGEST_LINK) return null;
  const [, host = ''] = AUTHORITY.exec(address) ?? [];
  return WITH_SCHEME.test(address) && BARE_HOST.test(host) ? address : null;
}

// Browsers inside other apps, known by what they call themselves. No API tells that they swallow downloads without a word; they do
// (eligrey/FileSaver.js#649 Facebook, #754 Instagram). None was tried on a phone: the names are from reading. A name can be left off, so this
// misses some: an iPad that says it is a Mac, Telegram (Wataru811/webView-handler-), X on Android. There the pictures are still at hand.

export type InAppBrowser = {
  /** The app, as its makers write it; null where only the kind of browser is known. */
  readonly name: string | null;
};

type Row = InAppBrowser & { readonly pattern: RegExp; readonly source: string };

/** Not from the makers: the same in the lists of several public projects, read in November 2026. */
const LISTS = 'lists of public projects';

/** The first that matches names the app. */
const IN_APP_BROWSERS: readonly Row[] = [
  { name: 'Instagram', pattern: /\bInstagram\b/u, source: 'eligrey/FileSaver.js#754' },
  { name: 'Messenger', pattern: /\bFB(?:AN|_IAB)\/(?:Messenger|MESSENGER|Orca)/u, source: LISTS },
  { name: 'Facebook', pattern: /\b(?:FBAN|FBAV|FB_IAB)\b/u, source: 'ua-parser/uap-core#38; eligrey/FileSaver.js#649' },
  { name: 'TikTok', pattern: /\b(?:TikTok|musical_ly|BytedanceWebview|trill_)/iu, source: LISTS },
  { name: 'Snapchat', pattern: /\bSnapchat\b/u, source: LISTS },
  { name: 'LinkedIn', pattern: /\bLinkedInApp\b/u, source: LISTS },
  { name: 'Pinterest', pattern: /\bPinterest\/(?:iOS|Android|\d)|\[Pinterest\b/u, source: LISTS },
  { name: 'X', pattern: /\bTwitter(?: for iP|Android)/u, source: LISTS },
  { name: 'WeChat', pattern: /\bMicroMessenger\//u, source: LISTS },
  { name: 'LINE', pattern: /\bLine\/\d/u, source: LISTS },
  { name: 'Google', pattern: /\bGSA\//u, source: LISTS },
  // A page shown by any other app on Android says "wv": Android Compatibility Definition, 3.4.1.
  { name: null, pattern: /\bAndroid\b.*; wv\)/u, source: 'Android Compatibility Definition Document, 3.4.1' },
  // Every browser of an iPhone says "Safari/", whoever made it; a page shown by another app does not.
  {
    name: null,
    pattern: /\((?:iPhone|iPad|iPod)\b.*\bAppleWebKit\/(?!.*\bSafari\/)/u,
    source: 'ua-parser/uap-core#38, Facebook on an iPad',
  },
];

/** `installed`: the page was put on the home screen, where an iPhone leaves "Safari/" off as well. Null: a browser of its own, as far as is known. */
export function inAppBrowser(userAgent: string, installed: boolean): InAppBrowser | null {
  if (installed) return null;
  const found = IN_APP_BROWSERS.find(({ pattern }) => pattern.test(userAgent));
  return found === undefined ? null : { name: found.name };
}

// browserAddress: the address that leaves the app a page is shown in, for the browser the person has chosen. A link, never opened by itself.

/**
 * On Android an `intent:` address, which the app hands to the system (developer.chrome.com, "Android Intents with Chrome"); apps may refuse it.
 * Null elsewhere: an iPhone has no address that means "the usual browser". `page` is the page's own address; what stands after `#` is left
 * off, since the work it names stays in this browser.
 */
export function browserAddress(page: URL, userAgent: string): string | null {
  if (!/\bAndroid\b/u.test(userAgent) || !page.protocol.startsWith('http')) return null;
  const fallback = encodeURIComponent(pageAddress(page));
  const parts = [
    `scheme=${page.protocol.replace(':', '')}`,
    'action=android.intent.action.VIEW',
    'category=android.intent.category.BROWSABLE',
    `S.browser_fallback_url=${fallback}`,
  ];
  return `intent://${page.host}${page.pathname}${page.search}#Intent;${parts.join(';')};end`;
}

/** The page from its beginning: what is typed or pasted into another browser. */
export function pageAddress(page: URL): string {
  return `${page.origin}${page.pathname}${page.search}`;
}

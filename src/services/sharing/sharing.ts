// Sharing: what a browser lets a page do with finished files: the phone's share sheet and the clipboard; and where the page is shown. All of it
// must be called in the tap itself, with files that are ready: a browser forgets the tap while something is being encoded.

import type { InAppBrowser } from './in-app-browsers.ts';

export type ShareOutcome =
  /** An app took the files; what it does with them is not told. `caption`: whether the words went to the clipboard, null where there were none. */
  | { readonly kind: 'shared'; readonly caption: boolean | null }
  /** The person closed the sheet: nothing is wrong. */
  | { readonly kind: 'dismissed' }
  /** The browser, or the page around this one, forbids it. */
  | { readonly kind: 'refused' }
  /** A sheet opened before is, as far as the browser knows, still open. */
  | { readonly kind: 'busy' }
  /** No share sheet, or none for such files. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly reason: string };

export type CopyOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly reason: string };

export type Sharing = {
  /** Whether there is a sheet, and it takes exactly these. Cheap: asked when drawing. */
  readonly canShare: (files: readonly File[]) => boolean;
  /**
   * Opens the sheet with the files alone. Many apps drop the files, or the words, when both come (w3c/web-share#16,
   * fluttercommunity/plus_plugins#261), so a caption goes to the clipboard in the same tap. Never rejects; a phone may never answer
   * (w3c/web-share#221), so nothing may wait for it.
   */
  readonly share: (files: readonly File[], caption: string | null) => Promise<ShareOutcome>;
  /** Whether pictures can be put on the clipboard at all; the page around may still forbid it. */
  readonly canCopyPictures: () => boolean;
  /** A PNG, or one on its way: started in the tap. Other kinds of picture can not be copied. */
  readonly copyPicture: (png: Blob | Promise<Blob>) => Promise<CopyOutcome>;
  readonly copyText: (text: string) => Promise<CopyOutcome>;
  /** The app whose inner browser this is; null in a browser of its own. */
  readonly inApp: InAppBrowser | null;
  /** The page is shown inside another, which may have forbidden downloads without anything telling. */
  readonly framed: boolean;
  /** See `browserAddress` and `pageAddress`. */
  readonly browserAddress: string | null;
  readonly pageAddress: string;
};

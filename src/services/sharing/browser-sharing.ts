// browserSharing: sharing as this browser offers it. Asks what is there each time: nothing of it can be known by the browser's name.

import { browserAddress, pageAddress } from './browser-address.ts';
import { inAppBrowser } from './in-app-browsers.ts';
import type { CopyOutcome, ShareOutcome, Sharing } from './sharing.ts';

export function browserSharing(): Sharing {
  const { userAgent } = navigator;
  const page = new URL(window.location.href);
  return {
    canShare,
    share: (files, caption) => {
      if (!canShare(files)) return Promise.resolve({ kind: 'unsupported' });
      // The words first: once the sheet is open, the page no longer has the focus that the clipboard asks for.
      const copied = caption === null ? Promise.resolve(null) : copyText(caption).then(({ kind }) => kind === 'copied');
      return shared([...files], copied);
    },
    canCopyPictures: () => 'ClipboardItem' in window && 'clipboard' in navigator && 'write' in navigator.clipboard,
    copyPicture: (png) => copied(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])),
    copyText,
    inApp: inAppBrowser(userAgent, isInstalled()),
    framed: window.self !== window.top,
    browserAddress: browserAddress(page, userAgent),
    pageAddress: pageAddress(page),
  };
}

function canShare(files: readonly File[]): boolean {
  if (!('canShare' in navigator) || !('share' in navigator) || files.length === 0) return false;
  return navigator.canShare({ files: [...files] });
}

async function shared(files: File[], caption: Promise<boolean | null>): Promise<ShareOutcome> {
  try {
    await navigator.share({ files });
    return { kind: 'shared', caption: await caption };
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    switch (error.name) {
      case 'AbortError':
        return { kind: 'dismissed' };
      case 'NotAllowedError':
        return { kind: 'refused' };
      case 'InvalidStateError':
        return { kind: 'busy' };
      default:
        return { kind: 'failed', reason: error.message };
    }
  }
}

function copyText(text: string): Promise<CopyOutcome> {
  return copied(() => navigator.clipboard.writeText(text));
}

/** The clipboard is missing where a page is not served securely, and refuses in a frame without the right to it. */
async function copied(write: () => Promise<void>): Promise<CopyOutcome> {
  if (!('clipboard' in navigator)) return { kind: 'unsupported' };
  try {
    await write();
    return { kind: 'copied' };
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    return error.name === 'NotAllowedError' ? { kind: 'refused' } : { kind: 'failed', reason: error.message };
  }
}

/** On the home screen: the usual question, and the older one of iPhones. */
function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
}

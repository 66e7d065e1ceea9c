// canSaveFiles: whether the browser lets a page save a file. No API tells; the browsers inside these apps are known to swallow downloads without
// a word, so there the pictures are shown to be pressed and held.

const IN_APP = /\b(FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|TikTok|musical_ly|BytedanceWebview|Snapchat|LinkedInApp|GSA\/)/u;

export function canSaveFiles(userAgent: string): boolean {
  return !IN_APP.test(userAgent);
}

// The types of chrome.mjs, which stays plain JavaScript so that it runs before anything is installed.

export declare function findChrome(): string | undefined;
export declare const CHROME_ARGS: readonly string[];

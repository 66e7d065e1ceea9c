// The types of font-packages.mjs, which stays plain JavaScript beside the other tools.

export declare function packageOf(name: string, file: string): { readonly folder: URL; readonly version: string };
export declare function wholeFile(name: string, file: string): string;
export declare function locateWhole(whole: string): URL;

// Keys are checked against the English words: a key that does not exist is a compile error.

import 'i18next';
import type english from '#assets/locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: { translation: typeof english };
  }
}

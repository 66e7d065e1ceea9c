// yogaInPlace: yoga-layout carries its WebAssembly as a data: address and fetches that first, which a policy of `connect-src 'self'` refuses
// with an error on the console before it decodes the same bytes in place. This takes the fetch out of the build. It can go when
// yoga-layout lets the binary be handed in.

import type { Plugin } from 'vite';

const FILE = /yoga-wasm-base64-esm\.js$/;
const FETCHES = 'return w||"function"!=typeof fetch?Promise.resolve()';
const DECODES = 'return true?Promise.resolve()';

export function yogaInPlace(): Plugin {
  return {
    name: 'yoga-in-place',
    transform: {
      filter: { id: FILE },
      handler(code) {
        if (!code.includes(FETCHES)) {
          throw new Error('yoga-layout loads its WebAssembly in another way now: look at .tools/yoga-in-place.ts');
        }
        return { code: code.replace(FETCHES, DECODES), map: null };
      },
    },
  };
}

// contentPolicy: writes the Content-Security-Policy of public/_headers into the built page, and has `vite preview` send the same headers.
// One source for both: public/_headers. Not in `vite dev`, whose live reload needs inline scripts.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const HEADERS_FILE = new URL('../public/_headers', import.meta.url);

/** Not allowed in a <meta>; only a real header can say it. */
const HEADER_ONLY = /;\s*frame-ancestors[^;]*/;

export function contentPolicy(): Plugin {
  const headers = headersForEveryPath();
  const policy = headers['Content-Security-Policy'];
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy under /*');
  return {
    name: 'content-policy',
    config: () => ({ preview: { headers } }),
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (server !== undefined) return html;
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replace(HEADER_ONLY, '')}" />`;
        return html.replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    ${meta}`);
      },
    },
  };
}

/** The `Name: value` lines under `/*`. */
function headersForEveryPath(): Record<string, string> {
  const lines = readFileSync(HEADERS_FILE, 'utf8').split('\n');
  const start = lines.indexOf('/*') + 1;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith(' '));
  const pairs = lines.slice(start, end).map((line) => /^\s+([\w-]+):\s*(.+)$/.exec(line));
  return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] !== undefined && pair[2] !== undefined ? [[pair[1], pair[2]]] : [])));
}

// canary: small illegal sources, each with the tools that must refuse it. check-canary writes them into a house of their own and
// runs the real tools with the real settings over it, so that a tool that has gone blind fails instead of passing.

const LAYERS = ['domain', 'text', 'scene', 'compose', 'paint', 'services', 'workflows', 'state', 'stage', 'ui', 'features', 'entries'];
const WITH_FOLDERS = ['services', 'features'];

/** Each layer with one it must not reach, for every direction the rule knows. */
const FORBIDDEN = [
  ['domain', 'text'],
  ['domain', 'services'],
  ['text', 'scene'],
  ['scene', 'text'],
  ['compose', 'paint'],
  ['compose', 'services'],
  ['paint', 'services'],
  ['services', 'workflows'],
  ['workflows', 'state'],
  ['state', 'ui'],
  ['state', 'stage'],
  ['stage', 'state'],
  ['stage', 'ui'],
  ['stage', 'features'],
  ['ui', 'state'],
  ['ui', 'stage'],
  ['ui', 'services'],
  ['features', 'entries'],
];

const FORBIDDEN_LIBRARIES = [
  ['compose', 'konva'],
  ['paint', 'react-konva'],
  ['features', 'konva'],
  ['state', 'react'],
  ['workflows', 'react'],
  ['state', 'zustand'],
  ['features', 'zustand/vanilla'],
  ['domain', 'i18next'],
  ['ui', 'react-i18next'],
  ['compose', '@chenglou/pretext'],
  ['compose', 'yoga-layout'],
];

/** Path to source: nothing here may be refused. */
export const HONEST = {
  'src/features/use-shared.ts': '// Loose in features: for all of them.\n\nexport const shared = 1;\n',
  'src/features/one/uses-shared.ts': `// Reaches what is shared.\n\nimport { shared } from '#features/use-shared.ts';\n\nexport const used = shared;\n`,
  ...Object.fromEntries(
    LAYERS.flatMap((layer) => {
      const folders = WITH_FOLDERS.includes(layer) ? [`${layer}/one`, `${layer}/two`] : [layer];
      return folders.map((folder) => [
        `src/${folder}/honest.ts`,
        '// An honest file, for illegal ones to import.\n\nexport const honest = 1;\n',
      ]);
    }),
  ),
};

/** `{ path, source, by }`: `by` names the tools that must each refuse the file, and the rule of the linter's that must do it. */
export const ILLEGAL = [
  ...FORBIDDEN.map(([from, to]) => importing(from, `to-${to}`, `#${home(to)}/honest.ts`, ['lint no-restricted-imports', 'layers'])),
  ...FORBIDDEN_LIBRARIES.map(([from, name]) => illegalLibrary(from, name)),
  importing('features', 'to-a-sister', '#features/two/honest.ts', ['lint no-restricted-imports', 'layers']),
  importing('services', 'to-a-sister', '#services/two/honest.ts', ['lint no-restricted-imports', 'layers']),
  importing('features', 'round-the-corner', '../two/honest.ts', ['layers']),
  importing('services', 'round-the-corner', '../two/honest.ts', ['layers']),
  importing('domain', 'by-path', '../text/honest.ts', ['layers']),
  importing('scene', 'by-path', '../domain/honest.ts', ['layers']),
  {
    path: 'src/domain/type-only.ts',
    by: ['lint no-restricted-imports', 'layers'],
    source: `import type { honest } from '#paint/honest.ts';

export type Value = typeof honest;`,
  },
  {
    path: 'src/compose/lazily.ts',
    by: ['layers'],
    source: `export function later(): Promise<unknown> {
  return import('#stage/honest.ts');
}`,
  },
  {
    path: 'src/services/one/far-worker.ts',
    by: ['layers'],
    source: `import { value } from './to-workflows.ts';

export const started = value;`,
  },
  {
    path: 'src/compose/dom.ts',
    by: ['lint no-restricted-globals', 'types'],
    source: `export function title(): string {
  return document.title;
}`,
  },
  {
    path: 'src/compose/clock.ts',
    by: ['lint no-restricted-globals'],
    source: `export function now(): number {
  return Date.now();
}`,
  },
  {
    path: 'src/compose/chance.ts',
    by: ['lint no-restricted-properties'],
    source: `export function roll(): number {
  return Math.random();
}`,
  },
  {
    path: 'src/text/waits.ts',
    by: ['files'],
    source: `export async function later(): Promise<number> {
  return 1;
}`,
  },
  { path: 'src/domain/with-class.ts', by: ['files'], source: 'export class Noun {}' },
  { path: 'src/domain/utils.ts', by: ['files'], source: 'export const value = 1;' },
  { path: 'src/domain/barrel.ts', by: ['files'], source: `export { honest } from './honest.ts';` },
  { path: 'src/domain/arrow.ts', by: ['files'], source: 'export const twice = (x: number): number => x * 2;' },
  { path: 'src/domain/by-default.ts', by: ['lint no-default-export'], source: 'export default 1;' },
  {
    path: 'src/paint/with-any.ts',
    by: ['lint no-explicit-any'],
    source: `export function anything(value: any): string {
  return String(value);
}`,
  },
  {
    path: 'src/paint/with-bang.ts',
    by: ['lint no-non-null-assertion'],
    source: `export function first(list: readonly string[]): string {
  return list[0]!;
}`,
  },
  {
    path: 'src/paint/with-as.ts',
    by: ['lint no-unsafe-type-assertion'],
    source: `export function trust(value: unknown): { readonly a: number } {
  return value as { readonly a: number };
}`,
  },
  {
    path: 'src/paint/unchecked-index.ts',
    by: ['types'],
    source: `export function first(list: readonly string[]): string {
  return list[0];
}`,
  },
  {
    path: 'src/paint/forgets-a-kind.ts',
    by: ['lint switch-exhaustiveness-check'],
    source: `export function name(kind: 'a' | 'b'): string {
  switch (kind) {
    case 'a':
      return 'first';
  }
  return '';
}`,
  },
  {
    path: 'src/services/one/floating.ts',
    by: ['lint no-floating-promises'],
    source: `async function work(): Promise<void> {
  await Promise.resolve();
}

export function start(): void {
  work();
}`,
  },
  { path: 'src/paint/cycle-a.ts', by: ['lint no-cycle'], source: cycleTo('b', 'a') },
  { path: 'src/paint/cycle-b.ts', by: ['lint no-cycle'], source: cycleTo('a', 'b') },
  {
    path: 'src/features/one/Speaks.tsx',
    by: ['words'],
    source: `export function Speaks() {
  return <p>Written in code</p>;
}`,
  },
  {
    path: 'src/features/one/Labels.tsx',
    by: ['words'],
    source: `export function Labels() {
  return <input aria-label="Written in code" />;
}`,
  },
  {
    path: 'src/features/one/HandsOn.tsx',
    by: ['words'],
    source: `export function HandsOn({ as: As }: { readonly as: (props: { readonly said: string }) => null }) {
  return <As said="Written in code" />;
}`,
  },
  {
    path: 'src/features/one/Asks.tsx',
    by: ['words'],
    source: `export function Asks({ t }: { readonly t: (key: string) => string }) {
  return <p>{t('no.such.key')}</p>;
}`,
  },
  {
    path: 'src/ui/HooksInBranch.tsx',
    by: ['lint rules-of-hooks'],
    source: `import { useState } from 'react';

export function HooksInBranch({ on }: { readonly on: boolean }) {
  if (!on) return null;
  const [count] = useState(0);
  return <b>{count}</b>;
}`,
  },
  {
    path: 'src/ui/Unlabelled.tsx',
    by: ['lint alt-text'],
    source: `export function Unlabelled() {
  return <img src="a.png" />;
}`,
  },
].map((one) => ({ ...one, source: `// Must be refused by: ${one.by.join(', ')}.\n\n${one.source}\n` }));

/** Faults the words check must find in these. */
export const LOCALES = {
  'assets/locales/en.json': {
    unused: 'Nobody asks for this',
    photos_one: '{{count}} photo',
    photos_other: '{{count}} photos',
    hello: 'Hello {{name}}',
  },
  'assets/locales/ar.json': { photos_one: 'صورة', photos_other: '{{count}} صور', hello: 'مرحبا' },
};
export const LOCALE_FAULTS = ['which nothing uses', 'ar.json lacks “unused”', 'ar.json lacks “photos_few”', '“hello” lacks {{name}}'];

/** No heading comment: added by no one, so refused by the files check. */
export const BARE = { path: 'src/domain/bare.ts', source: 'export const value = 1;\n' };

function home(layer) {
  return WITH_FOLDERS.includes(layer) ? `${layer}/one` : layer;
}

function importing(layer, name, from, by) {
  return { path: `src/${home(layer)}/${name}.ts`, by, source: `import { honest } from '${from}';\n\nexport const value = honest;` };
}

function illegalLibrary(layer, name) {
  const file = name.replace('@', '').replaceAll('/', '-');
  const source = `import * as library from '${name}';\n\nexport const value = library;`;
  return { path: `src/${home(layer)}/library-${file}.ts`, by: ['lint no-restricted-imports', 'layers'], source };
}

function cycleTo(other, self) {
  return `import { ${other} } from './cycle-${other}.ts';\n\nexport function ${self}(): number {\n  return ${other}();\n}`;
}

// check-canary: proves that the checks still see. Builds a small illegal house in a temporary folder, with this repository's own settings,
// runs each tool over it, and fails when a tool lets through what it must refuse, or refuses what is honest.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { BARE, HONEST, ILLEGAL, LOCALES, LOCALE_FAULTS } from './canary.mjs';
import { checkFiles } from './check-files.mjs';
import { checkLayers } from './check-layers.mjs';
import { checkWords } from './check-words.mjs';
import { ROOT, report } from './source.mjs';

const house = `${realpathSync(mkdtempSync(`${tmpdir()}/canary-`))}/`;

function main() {
  try {
    build();
    const said = {
      layers: checkLayers(house).faults,
      files: checkFiles(house).faults,
      words: checkWords(house).faults,
      lint: outputOf('oxlint', ['--type-aware', '-f', 'unix', 'src']),
      types: [...outputOf('tsc', ['-p', 'tsconfig.json']), ...outputOf('tsc', ['-p', 'src/tsconfig.pure.json'])],
    };
    const faults = judge(said);
    rmSync(house, { recursive: true });
    report('canary', ILLEGAL.length, faults);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

function build() {
  for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json', 'src/tsconfig.pure.json']) {
    mkdirSync(dirname(house + name), { recursive: true });
    cpSync(ROOT + name, house + name);
  }
  symlinkSync(`${ROOT}node_modules`, `${house}node_modules`, 'junction');
  const sources = { ...HONEST, [BARE.path]: BARE.source, ...Object.fromEntries(ILLEGAL.map(({ path, source }) => [path, source])) };
  for (const [path, words] of Object.entries(LOCALES)) sources[path] = JSON.stringify(words);
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(house + path), { recursive: true });
    writeFileSync(house + path, source);
  }
}

function outputOf(tool, args) {
  const { stdout, stderr, error } = spawnSync(`${ROOT}node_modules/.bin/${tool}`, args, {
    cwd: house,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  return `${stdout}\n${stderr}`.split('\n');
}

function judge(said) {
  const refuses = (by, path) => {
    const [tool, rule = ''] = by.split(' ');
    return said[tool].some((line) => line.replaceAll('\\', '/').includes(path) && line.includes(rule));
  };
  const missed = ILLEGAL.flatMap(({ path, by }) => by.filter((one) => !refuses(one, path)).map((one) => `${one} lets ${path} through`));
  const wronged = Object.keys(HONEST).flatMap((path) =>
    Object.keys(said)
      .filter((tool) => said[tool].some((line) => line.replaceAll('\\', '/').startsWith(path)))
      .map((tool) => `${tool} refuses ${path}, which is honest`),
  );
  const bare = refuses('files', BARE.path) ? [] : [`files lets ${BARE.path} through`];
  const words = LOCALE_FAULTS.filter((fault) => !said.words.some((line) => line.includes(fault))).map((fault) => `words misses: ${fault}`);
  return [...missed, ...wronged, ...bare, ...words];
}

main();

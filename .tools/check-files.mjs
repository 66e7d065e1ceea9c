// check-files: what a file of src must look like, where the linter has no rule for it: a heading comment, a name that says something,
// no barrels, exported functions declared as functions, and in the pure layers no waiting and no classes.

import { PURE_LAYERS } from './layers.mjs';
import { ROOT, filesUnder, parseFile, place, report, walk } from './source.mjs';

const SAYS_NOTHING = /^(index|utils?|helpers?|misc|common|shared|manager|stuff)\.tsx?$/i;
const WAITS = { AwaitExpression: 'await', ForOfStatement: 'for await' };

export function checkFiles(root = ROOT) {
  const paths = filesUnder('src', /\.tsx?$/, root).filter((path) => !path.endsWith('.d.ts'));
  return { looked: paths.length, faults: paths.flatMap((path) => faultsOf(parseFile(path, root))) };
}

function faultsOf(file) {
  const { path, source, program } = file;
  const faults = [];
  const isTest = /\.test\.tsx?$/.test(path);
  if (!isTest && !source.startsWith('// ')) faults.push(`${path}:1 begins without a heading comment saying what it is for`);
  if (SAYS_NOTHING.test(path.split('/').at(-1))) faults.push(`${path}:1 has a name that says nothing`);
  const isPure = !isTest && PURE_LAYERS.includes(path.split('/')[1]);
  for (const node of program.body) faults.push(...exportFaults(node).map((what) => `${place(file, node.start)} ${what}`));
  if (isPure) walk(program, (node) => faults.push(...pureFaults(node).map((what) => `${place(file, node.start)} ${what}`)));
  return faults;
}

function exportFaults(node) {
  if (node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)) {
    return ['passes on what another file exports (no barrels)'];
  }
  if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') return [];
  const arrows = node.declaration.declarations.filter(({ init }) => init?.type === 'ArrowFunctionExpression');
  return arrows.map(({ id }) => `${id.name} is exported as an arrow; declare it as a function`);
}

function pureFaults(node) {
  if (node.async === true || (node.type in WAITS && (node.type !== 'ForOfStatement' || node.await))) return ['a pure layer does not wait'];
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return ['a pure layer has no classes'];
  if (node.type === 'NewExpression' && node.callee.name === 'Promise') return ['a pure layer does not wait'];
  return [];
}

if (process.argv[1]?.endsWith('check-files.mjs')) {
  const { looked, faults } = checkFiles();
  report('files', looked, faults);
}

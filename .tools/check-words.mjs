// check-words: no sentence of the interface stands in code; every key used exists; every key is used; every language says the same things.
//
// A key counts as used when it stands anywhere in src as a whole string, or begins with the fixed start of a template such as
// t(`errors.${kind}`). Plural forms (`photos_one`, `photos_other`) count as their base; a language needs exactly the forms it has.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { load } from './pack/load.mjs';
import { ROOT, filesUnder, parseFile, place, report, walk } from './source.mjs';

const { flatten, sentenceFaults, sentencesWanted } = await load('src/services/i18n/sentences.ts');

const SOURCE_LANGUAGE = 'en';
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'label',
  'hint',
  'summary',
]);
/** Attributes whose values are code even when they look like words. Any other with two words in it is taken for a sentence. */
const TECHNICAL_ATTRIBUTE =
  /^(class|className|d|viewBox|points|transform|style|rel|sizes|srcSet|media|accept|autoComplete|preserveAspectRatio|stroke\w+|sandbox|allow|i18nKey|aria-(labelledby|describedby|controls|owns|details|flowto))$/;
/** `photos_one` in the interface; `days-left-one` among the phrases of a pack, whose keys know no underscore. */
const PLURAL_FORM = /([_-])(zero|one|two|few|many|other)$/;

export function checkWords(root = ROOT) {
  const files = filesUnder('src', /\.tsx?$/, root)
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .map((path) => parseFile(path, root));
  const faults = files.filter(({ path }) => path.endsWith('.tsx')).flatMap(hardCoded);
  const folders = localeFolders(root);
  for (const folder of folders) faults.push(...languageFaults(folder, root));
  faults.push(...keyFaults(files, readWords(`assets/locales/${SOURCE_LANGUAGE}.json`, root)));
  return { looked: files.length, faults };
}

/** Sentences written straight into JSX. */
function hardCoded(file) {
  const faults = [];
  walk(file.program, (node, parent) => {
    for (const text of spokenTexts(node, parent)) {
      if (/\p{L}/u.test(text)) faults.push(`${place(file, node.start)} says “${text.trim()}” in code; give it a key in assets/locales`);
    }
  });
  return faults;
}

function spokenTexts(node, parent) {
  if (node.type === 'JSXText') return [node.value];
  if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') return fixedTexts(node.expression);
  if (node.type !== 'JSXAttribute' || node.value === null) return [];
  const texts = node.value.type === 'JSXExpressionContainer' ? fixedTexts(node.value.expression) : fixedTexts(node.value);
  if (SPOKEN_ATTRIBUTES.has(node.name.name)) return texts;
  return TECHNICAL_ATTRIBUTE.test(node.name.name) ? [] : texts.filter((text) => /\p{L}\s+\p{L}/u.test(text));
}

/** The strings an expression may come to, looking through choices but not into calls. */
function fixedTexts(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '');
    case 'ConditionalExpression':
      return [...fixedTexts(node.consequent), ...fixedTexts(node.alternate)];
    case 'LogicalExpression':
      return [...fixedTexts(node.left), ...fixedTexts(node.right)];
    default:
      return [];
  }
}

/** Keys asked for that don't exist, and keys nobody asks for. */
function keyFaults(files, words) {
  if (words === null) return [];
  const known = new Set([...words.keys()].flatMap((key) => [key, key.replace(PLURAL_FORM, '')]));
  const strings = new Set();
  const starts = new Set();
  const faults = [];
  for (const file of files) {
    walk(file.program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') strings.add(node.value);
      if (node.type === 'TemplateLiteral' && node.quasis.length > 1) starts.add(node.quasis[0].value.cooked);
      for (const key of keysAskedFor(node)) {
        const exists = key.isStart ? [...known].some((one) => one.startsWith(key.text)) : known.has(key.text);
        if (!exists) faults.push(`${place(file, node.start)} asks for “${key.text}”, which assets/locales/${SOURCE_LANGUAGE}.json has not`);
      }
    });
  }
  // A start such as `errors.` must be a whole part of a key; `${a}` alone or `x${a}` says nothing about which keys are meant.
  const prefixes = [...starts].filter((start) => /^[\w-]+[.:]/.test(start));
  for (const key of words.keys()) {
    const used = strings.has(key) || strings.has(key.replace(PLURAL_FORM, '')) || prefixes.some((start) => key.startsWith(start));
    if (!used) faults.push(`assets/locales/${SOURCE_LANGUAGE}.json has “${key}”, which nothing uses`);
  }
  return faults;
}

/** t('a'), i18n.t(x ? 'a' : 'b'), t(`errors.${kind}`), <Trans i18nKey="a">. */
function keysAskedFor(node) {
  if (node.type === 'JSXAttribute' && node.name.name === 'i18nKey' && node.value?.type === 'Literal') {
    return [{ text: node.value.value, isStart: false }];
  }
  if (node.type !== 'CallExpression' || node.arguments.length === 0) return [];
  const name = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
  if (name !== 't') return [];
  const [key] = node.arguments;
  if (key.type === 'TemplateLiteral') return [{ text: key.quasis[0].value.cooked, isStart: key.quasis.length > 1 }];
  return fixedTexts(key).map((text) => ({ text, isStart: false }));
}

/** The interface's own folder, and one per pack. */
function localeFolders(root) {
  const packs = existsSync(`${root}assets/packs`) ? readdirSync(`${root}assets/packs`) : [];
  const folders = ['assets/locales', ...packs.map((pack) => `assets/packs/${pack}/locales`)];
  return folders.filter((folder) => existsSync(`${root}${folder}`));
}

/** Every language of a folder against the source language: the same keys, the same placeholders, its own plural forms. */
function languageFaults(folder, root) {
  const source = readWords(`${folder}/${SOURCE_LANGUAGE}.json`, root);
  if (source === null) return [`${folder} has no ${SOURCE_LANGUAGE}.json`];
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const words = readWords(path, root);
      const wanted = sentencesWanted(source, name.replace('.json', ''));
      const missing = [...wanted.keys()].filter((key) => !words.has(key)).map((key) => `${path} lacks “${key}”`);
      const extra = [...words.keys()].filter((key) => !wanted.has(key)).map((key) => `${path} has “${key}”, which is not wanted`);
      const wrong = [...words].flatMap(([key, text]) => {
        const faults = wanted.has(key) ? sentenceFaults(key, wanted.get(key), text) : [];
        return faults.map((fault) => `${path} “${key}” ${sayFault(fault)}`);
      });
      return [...missing, ...extra, ...wrong];
    });
}

export function sayFault({ kind, name }) {
  return kind === 'empty' ? 'says nothing' : `${kind === 'lacks' ? 'lacks' : 'has a strange'} {{${name}}}`;
}

/** Key to text, nested keys joined by dots; null when the file isn't there. */
function readWords(path, root) {
  return existsSync(`${root}${path}`) ? flatten(JSON.parse(readFileSync(`${root}${path}`, 'utf8'))) : null;
}

if (process.argv[1]?.endsWith('check-words.mjs')) {
  const { looked, faults } = checkWords();
  report('words', looked, faults);
}

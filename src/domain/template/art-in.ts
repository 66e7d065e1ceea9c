// What a template's tree refers to by name: drawings and phrases.

import type { Box } from './box.ts';

/** Names of the drawings a tree may show, whatever its conditions. */
export function artIn(root: Box): readonly string[] {
  return [
    ...new Set(every(root, (box) => (box.kind === 'drawing' ? [box.art, ...(box.adapt ?? []).map((change) => change.set.art)] : []))),
  ];
}

/** Keys of the pack's phrases a tree may print. */
export function phrasesIn(root: Box): readonly string[] {
  const named = every(root, (box) => (box.kind === 'words' ? [box.phrase, ...(box.adapt ?? []).map((change) => change.set.phrase)] : []));
  return [...new Set(named.filter((phrase) => phrase !== 'hashtag'))];
}

function every(box: Box, namesOf: (box: Box) => readonly (string | undefined)[]): readonly string[] {
  const below = box.kind === 'group' ? (box.children ?? []).flatMap((child) => every(child, namesOf)) : [];
  return [...namesOf(box).filter((name) => name !== undefined), ...below];
}

// PairingChoice: the pairs of fonts of the pack, each shown in its own letters.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withLook } from '#domain/document/edit-document.ts';
import type { Look } from '#domain/document/look.ts';
import { RadioCards } from '#ui/RadioCards.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { useLetters } from './use-letters.ts';
import styles from './panels.module.css';

const AS_DESIGNED = '';

export function PairingChoice({ chosen }: { readonly chosen: Look['pairing'] }) {
  const { t, i18n } = useTranslation();
  const { actions, pack } = useApp();
  const words = usePackWords();
  const { pairings } = pack.pack;
  const lang = i18n.language;
  const samples = useMemo(
    () =>
      pairings.flatMap(({ id, voice, quiet }) => [
        { font: voice, lang, text: words.pairings[id] ?? id },
        { font: quiet, lang, text: words.name },
      ]),
    [pairings, lang, words],
  );
  const families = useLetters(samples);
  const cards = pairings.map(({ id, weight }, index) => {
    const name = words.pairings[id] ?? id;
    return {
      value: id,
      label: name,
      labelHidden: true,
      picture: (
        <span className={styles['letters']} aria-hidden="true" data-ready={families !== null}>
          <b style={{ fontFamily: familyOf(families, index * 2), fontWeight: weight ?? 700 }}>{name}</b>
          <span style={{ fontFamily: familyOf(families, index * 2 + 1) }}>{words.name}</span>
        </span>
      ),
    };
  });
  return (
    <RadioCards
      legend={t('editor.look.letters')}
      legendHidden
      value={pairings.some(({ id }) => id === chosen) ? (chosen ?? AS_DESIGNED) : AS_DESIGNED}
      cards={[{ value: AS_DESIGNED, label: t('editor.look.as-designed') }, ...cards]}
      onChange={(id) => actions.edit('pairing', (now) => withLook(now, { pairing: id === AS_DESIGNED ? undefined : id }))}
    />
  );
}

function familyOf(families: readonly string[] | null, index: number): string {
  const family = families?.[index];
  return family === undefined ? 'inherit' : `"${family}", "${family} Still", sans-serif`;
}

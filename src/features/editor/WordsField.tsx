// WordsField: one slot's words, saved as typed. Too many letters are told, never cut.

import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#domain/document/edit-document.ts';
import type { TextSlot } from '#domain/slot/slot.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { languageOf } from '#text/language.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { fieldId } from './field-id.ts';

/** The most a document holds in one slot, in UTF-16 units: more is not taken in, and said. */
const MOST_UNITS = 20_000;
/** Letters are only counted near or over a limit: counting takes a millisecond per thousand. */
const TELL_FROM = 0.8;

type WordsFieldProps = { readonly slot: TextSlot; readonly field: RefObject<HTMLTextAreaElement | null> | null };

export function WordsField({ slot, field }: WordsFieldProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const words = useAppState((state) => state.document?.words[slot.id]);
  const locale = useAppState((state) => state.document?.locale ?? 'en');
  const said = usePackWords().slots[slot.id];
  const [refused, setRefused] = useState<number | null>(null);
  const text = words?.text ?? '';
  const letters = text.length < slot.limit * TELL_FROM ? null : countGraphemes(text);

  function change(next: string): void {
    const tooMuch = next.length > MOST_UNITS;
    setRefused(tooMuch ? next.length : null);
    if (!tooMuch) actions.edit(`words:${slot.id}`, (document) => withWords(document, slot.id, next));
  }

  const shared = {
    label: said?.label ?? slot.id,
    hint: said?.hint,
    error:
      refused !== null
        ? t('editor.words.refused', { count: refused, most: slot.limit })
        : letters !== null && letters > slot.limit
          ? t('editor.words.over', { count: letters - slot.limit })
          : text !== '' && text.trim() === ''
            ? t('editor.words.only-spaces')
            : null,
    ...(letters !== null && letters <= slot.limit ? { counter: t('editor.words.left', { count: slot.limit - letters }) } : {}),
    value: text,
    dir: words?.direction ?? 'auto',
    lang: words?.lang ?? languageOf(text, locale),
    spellCheck: true,
    // The browser's own memory of past names must not show on a shared device.
    autoComplete: 'off',
    'data-field': fieldId(slot.id),
  };
  return slot.lines === 'line' ? (
    <TextField {...shared} onChange={(event) => change(event.currentTarget.value)} />
  ) : (
    <TextArea
      {...shared}
      {...(field === null ? { rows: 2 } : { ref: field, rows: 4 })}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

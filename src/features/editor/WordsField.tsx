// WordsField: one slot's words, saved as typed. Too many letters are told, never cut.

import { useId, useRef, useState, type ChangeEvent, type ClipboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '#domain/document/edit-document.ts';
import type { TextSlot } from '#domain/slot/slot.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { languageOf } from '#text/language.ts';
import { cleanedPaste, withoutControls } from '#text/pasted.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { fieldId } from './field-id.ts';
import { insertText, type WordsControl } from './insert-text.ts';
import { LetterKeys } from './LetterKeys.tsx';
import { LettersToggle } from './LettersToggle.tsx';
import { useLetterFaces } from './use-letter-faces.ts';

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
  const letterKeys = useAppState((state) => state.session.letters);
  const said = usePackWords().slots[slot.id];
  const [refused, setRefused] = useState<number | null>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const keysId = useId();
  const ownLine = useRef<HTMLInputElement>(null);
  const ownArea = useRef<HTMLTextAreaElement>(null);
  const area = field ?? ownArea;
  const visited = useRef(false);
  const text = words?.text ?? '';
  const label = said?.label ?? slot.id;
  useLetterFaces(text);
  const letters = text.length < slot.limit * TELL_FROM ? null : countGraphemes(text);

  function change(event: ChangeEvent<WordsControl>): void {
    const { value } = event.currentTarget;
    // A value changed under an input method breaks what is being composed.
    const composing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
    const next = composing ? value : withoutControls(value);
    const tooMuch = next.length > MOST_UNITS;
    setRefused(tooMuch ? next.length : null);
    if (!tooMuch) actions.edit(`words:${slot.id}`, (document) => withWords(document, slot.id, next));
  }

  function paste(event: ClipboardEvent<WordsControl>): void {
    const pasted = event.clipboardData.getData('text/plain');
    const clean = cleanedPaste(pasted, slot.lines);
    // Whatever needs no cleaning is the browser's to paste.
    if (clean === pasted.replaceAll('\r\n', '\n')) return;
    event.preventDefault();
    insertText(event.currentTarget, clean);
  }

  function typeLetter(letter: string): void {
    const control = slot.lines === 'line' ? ownLine.current : area.current;
    if (control === null) return;
    // Browsers differ in where the caret of a field stands that nobody has been in.
    if (!visited.current) control.setSelectionRange(control.value.length, control.value.length);
    visited.current = true;
    insertText(control, letter);
  }

  function whatIsWrong(): string | null {
    if (refused !== null) return t('editor.words.refused', { count: refused, most: slot.limit });
    if (letters !== null && letters > slot.limit) return t('editor.words.over', { count: letters - slot.limit });
    return text !== '' && text.trim() === '' ? t('editor.words.only-spaces') : null;
  }

  const shared = {
    label,
    hint: said?.hint,
    aside: <LettersToggle field={label} controls={keysId} open={keysOpen} onToggle={() => setKeysOpen(!keysOpen)} />,
    error: whatIsWrong(),
    ...(letters !== null && letters <= slot.limit ? { counter: t('editor.words.left', { count: slot.limit - letters }) } : {}),
    value: text,
    dir: words?.direction ?? 'auto',
    // With nothing written the page's own language holds: `und` would switch the spelling check off before the first word.
    lang: words?.lang ?? (text.trim() === '' ? letterKeys : languageOf(text, letterKeys ?? locale)),
    spellCheck: true,
    // The browser's own memory of past names must not show on a shared device.
    autoComplete: 'off',
    'data-field': fieldId(slot.id),
    onChange: change,
    onPaste: paste,
    onFocus: () => {
      visited.current = true;
    },
  };
  return (
    <>
      {slot.lines === 'line' ? <TextField {...shared} ref={ownLine} /> : <TextArea {...shared} ref={area} rows={field === null ? 2 : 4} />}
      {keysOpen && <LetterKeys id={keysId} text={text} onType={typeLetter} />}
    </>
  );
}

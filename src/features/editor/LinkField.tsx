// LinkField: the address a code on the card leads to. Kept as typed; the code appears once it is an address of the web.

import { useTranslation } from 'react-i18next';
import { withWords } from '#domain/document/edit-document.ts';
import { linkAddress } from '#domain/slot/link.ts';
import type { LinkSlot } from '#domain/slot/slot.ts';
import { TextField } from '#ui/TextField.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { fieldId } from './field-id.ts';

/** Far above any address that a code can hold, so that a pasted one is told to be too long and not cut. */
const MOST_UNITS = 2000;

export function LinkField({ slot }: { readonly slot: LinkSlot }) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const text = useAppState((state) => state.document?.words[slot.id]?.text ?? '');
  const said = usePackWords().slots[slot.id];
  return (
    <TextField
      label={said?.label ?? slot.id}
      hint={said?.hint}
      error={text.trim() === '' || linkAddress(text) !== null ? null : t('editor.words.not-a-link')}
      value={text}
      maxLength={MOST_UNITS}
      inputMode="url"
      dir="ltr"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      data-field={fieldId(slot.id)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        actions.edit(`words:${slot.id}`, (document) => withWords(document, slot.id, typed));
      }}
    />
  );
}

// DirectionChoice: which way the words run, where the letters alone say it wrong. For all words of the card at once.

import { useTranslation } from 'react-i18next';
import { withDirection } from '#domain/document/edit-document.ts';
import type { SlotId } from '#domain/ids.ts';
import { Select } from '#ui/Select.tsx';
import { useApp, useAppState } from '../use-app.tsx';

export function DirectionChoice({ slots }: { readonly slots: readonly SlotId[] }) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const value = useAppState(
    (state) => slots.map((slot) => state.document?.words[slot]?.direction).find((each) => each !== undefined) ?? 'auto',
  );
  return (
    <Select
      label={t('editor.words.direction')}
      value={value}
      options={[
        { value: 'auto', label: t('editor.words.direction-auto') },
        { value: 'ltr', label: t('editor.words.direction-ltr') },
        { value: 'rtl', label: t('editor.words.direction-rtl') },
      ]}
      onChange={(direction) =>
        actions.edit('direction', (document) =>
          slots.reduce((changed, slot) => withDirection(changed, slot, direction === 'auto' ? null : direction), document),
        )
      }
    />
  );
}

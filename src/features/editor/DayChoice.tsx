// DayChoice: which day of the campaign the card is for.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayKey, daysFromTo, nextTime } from '#domain/calendar/calendar-day.ts';
import { withWords } from '#domain/document/edit-document.ts';
import type { DaySlot } from '#domain/slot/slot.ts';
import { intlCalendar } from '#services/calendar/intl-calendar.ts';
import { Select } from '#ui/Select.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';

export function DayChoice({ slot }: { readonly slot: DaySlot }) {
  const { t, i18n } = useTranslation();
  const { actions, pack } = useApp();
  const chosen = useAppState((state) => state.document?.words[slot.id]?.text ?? '');
  const label = usePackWords().slots[slot.id]?.label ?? slot.id;
  const [calendar] = useState(() => intlCalendar(new Date()));
  const { year } = nextTime(calendar.today, pack.pack.date);
  const days = daysFromTo(slot.from, slot.to, year).map((day) => ({
    value: dayKey(day),
    label: t('editor.words.day', {
      weekday: calendar.words(day, i18n.language, 'weekday'),
      date: calendar.words(day, i18n.language, 'date'),
    }),
  }));
  return (
    <Select
      label={label}
      value={days.some(({ value }) => value === chosen) ? chosen : ''}
      options={[{ value: '', label: t('editor.words.today') }, ...days]}
      onChange={(value) => actions.edit(`words:${slot.id}`, (document) => withWords(document, slot.id, value))}
    />
  );
}

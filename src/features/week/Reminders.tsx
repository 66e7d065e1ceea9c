// Reminders: the plan as a calendar file, in the interface's language, with nothing about the person in it.

import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarName } from '#domain/format/file-name.ts';
import type { PlannedDay } from '#domain/pack/week.ts';
import { dayKey } from '#domain/calendar/calendar-day.ts';
import { calendarFile, type CalendarEntry } from '#services/calendar/calendar-file.ts';
import { saveFile } from '#services/export/save-file.ts';
import { browserSharing } from '#services/sharing/browser-sharing.ts';
import { Button } from '#ui/Button.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './week.module.css';

/** By the clock of whatever device opens the file: early enough to make a card, late enough to be awake. */
const REMIND_AT = 9;

export function Reminders({ plan }: { readonly plan: readonly PlannedDay[] }) {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const { week } = usePackWords();
  const [saved, setSaved] = useState(false);

  function entryOf({ id, day }: PlannedDay): CalendarEntry | null {
    const words = week[id];
    if (words === undefined) return null;
    const description = [words.about, words.prompt, `${words.caption} ${pack.hashtags.join(' ')}`].join('\n');
    return { id: `${pack.id}-${day.year}-${dayKey(day)}`, day, title: words.title, description, remindAt: REMIND_AT };
  }

  function save(): void {
    const entries = plan.flatMap((planned) => entryOf(planned) ?? []);
    const year = plan.at(-1)?.day.year ?? 0;
    saveFile(new Blob([calendarFile(entries, new Date())], { type: 'text/calendar' }), calendarName(year));
    setSaved(true);
  }

  return (
    <section className={styles['remind']} aria-labelledby="week-remind">
      <h2 id="week-remind">{t('week.remind')}</h2>
      <p>{t('week.remind-about')}</p>
      {browserSharing().inApp === null ? (
        <Button icon={<CalendarPlus aria-hidden="true" />} onClick={save}>
          {t('week.remind-add')}
        </Button>
      ) : (
        <p>{t('week.remind-cant')}</p>
      )}
      <p role="status">{saved ? t('week.remind-saved') : ''}</p>
    </section>
  );
}

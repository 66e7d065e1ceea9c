// Week: the campaign's plan, one card a day up to its own day, with the words for each; reminders go into the person's own calendar as a file.
// Nothing is counted or sent: which cards were made is what the person ticked, kept with the settings, and not on a shared device.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextTime, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { planFor, type PlannedDay } from '#domain/pack/week.ts';
import { intlCalendar } from '#services/calendar/intl-calendar.ts';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { hrefTo } from '../routes.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { AskFirst } from './AskFirst.tsx';
import { DayCard } from './DayCard.tsx';
import { Reminders } from './Reminders.tsx';
import { useMakeCard } from './use-make-card.ts';
import { useMade } from './use-made.ts';
import styles from './week.module.css';

export function Week() {
  const { t, i18n } = useTranslation();
  const { pack } = useApp().pack;
  const [calendar] = useState(() => intlCalendar(new Date()));
  const date = nextTime(calendar.today, pack.date);
  const plan = planFor(pack.week, date);
  const words = (day: CalendarDay) => calendar.words(day, i18n.language, 'date');
  const [first] = plan;

  if (first === undefined) {
    return (
      <article className={styles['week']}>
        <h1 tabIndex={-1}>{t('week.title')}</h1>
        <p>{t('week.none')}</p>
        <p>
          <LinkButton href={hrefTo('gallery')}>{t('week.none-back')}</LinkButton>
        </p>
      </article>
    );
  }
  const over = date.year > calendar.today.year ? { ...date, year: calendar.today.year } : null;
  return (
    <article className={styles['week']}>
      <h1 tabIndex={-1}>{t('week.title')}</h1>
      <p className={styles['lead']}>{t('week.lead', { from: words(first.day), to: words(date) })}</p>
      {over !== null && <Notice>{t('week.over', { date: words(over), year: yearWords(date.year, i18n.language) })}</Notice>}
      <Days plan={plan} year={date.year} today={calendar.today} dateOf={words} />
      <Reminders plan={plan} />
    </article>
  );
}

type DaysProps = {
  readonly plan: readonly PlannedDay[];
  readonly year: number;
  readonly today: CalendarDay;
  readonly dateOf: (day: CalendarDay) => string;
};

function Days({ plan, year, today, dateOf }: DaysProps) {
  const { t, i18n } = useTranslation();
  const shared = useAppState(({ session }) => session.sharedDevice);
  const made = useMade(year);
  const card = useMakeCard();
  const [calendar] = useState(() => intlCalendar(new Date()));
  return (
    <>
      {!shared && (
        <p role="status" className={styles['quiet']}>
          {t('week.count', { count: plan.filter(({ id }) => made.days.includes(id)).length, total: plan.length })}
        </p>
      )}
      <ol className={styles['days']}>
        {plan.map((planned) => (
          <DayCard
            key={planned.id}
            planned={planned}
            weekday={calendar.words(planned.day, i18n.language, 'weekday')}
            date={dateOf(planned.day)}
            today={isSame(planned.day, today)}
            made={shared ? null : made.days.includes(planned.id)}
            onMade={(on) => made.tick(planned.id, on)}
            onMake={() => card.make(planned)}
          />
        ))}
      </ol>
      <AskFirst {...card} />
    </>
  );
}

function isSame(a: CalendarDay, b: CalendarDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** In the digits of the language, without a mark between thousands. */
function yearWords(year: number, lang: string): string {
  return new Intl.NumberFormat(lang, { useGrouping: false }).format(year);
}

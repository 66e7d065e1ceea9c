// DayCard: one day of the plan: when, what for, the words for the card and for the post, and the way to make it.

import { useTranslation } from 'react-i18next';
import type { PlannedDay } from '#domain/pack/week.ts';
import { Button } from '#ui/Button.tsx';
import { Switch } from '#ui/Switch.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './week.module.css';

type DayCardProps = {
  readonly planned: PlannedDay;
  readonly weekday: string;
  readonly date: string;
  readonly today: boolean;
  /** Null where ticks are not kept. */
  readonly made: boolean | null;
  readonly onMade: (made: boolean) => void;
  readonly onMake: () => void;
};

export function DayCard({ planned, weekday, date, today, made, onMade, onMake }: DayCardProps) {
  const { t } = useTranslation();
  const { thumbnail, pack } = useApp();
  const { week, templates } = usePackWords();
  const words = week[planned.id];
  if (words === undefined) return null;
  const picture = thumbnail(planned.template);
  const hashtags = pack.pack.hashtags.join(' ');
  return (
    <li className={styles['day']} data-today={today}>
      <div className={styles['when']}>
        <span className={styles['weekday']}>{weekday}</span>
        <span>{date}</span>
        {today && <strong className={styles['today']}>{t('week.today')}</strong>}
      </div>
      {picture === undefined ? (
        <span />
      ) : (
        <img className={styles['picture']} src={picture} alt="" loading="lazy" width="360" height="450" />
      )}
      <div className={styles['words']}>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        <dl>
          <dt>{t('week.prompt')}</dt>
          <dd>{words.prompt}</dd>
          <dt>{t('week.caption')}</dt>
          <dd>
            {words.caption} <bdi>{hashtags}</bdi>
          </dd>
        </dl>
        <p className={styles['quiet']}>{t('week.design', { design: templates[planned.template]?.name ?? planned.template })}</p>
        <div className={styles['do']}>
          <Button aria-label={t('week.make-named', { title: words.title })} onClick={onMake}>
            {t('week.make')}
          </Button>
          {made !== null && <Switch label={t('week.made-named', { title: words.title })} checked={made} onChange={onMade} />}
        </div>
      </div>
    </li>
  );
}

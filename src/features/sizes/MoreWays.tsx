// MoreWays: what else can be made of this graphic besides pictures: one row a way, each a screen of its own.

import { CalendarDays, ChevronRight, Clapperboard, MessageSquareText, Printer, Table2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hrefTo, type ScreenName } from '../routes.ts';
import styles from './more-ways.module.css';

/** Their sentences are `ways.<screen>` and `ways.<screen>-about`. */
const WAYS = [
  { screen: 'share', icon: MessageSquareText },
  { screen: 'motion', icon: Clapperboard },
  { screen: 'print', icon: Printer },
  { screen: 'batch', icon: Table2 },
  { screen: 'week', icon: CalendarDays },
] as const satisfies readonly {
  readonly screen: ScreenName;
  readonly icon: LucideIcon;
}[];

export function MoreWays() {
  const { t } = useTranslation();
  return (
    <nav className={styles['ways']} aria-labelledby="more-ways">
      <h2 id="more-ways" className={styles['title']}>
        {t('ways.title')}
      </h2>
      <ul className={styles['rows']}>
        {WAYS.map(({ screen, icon: Icon }) => (
          <li key={screen}>
            <a href={hrefTo(screen)} className={styles['way']}>
              <Icon aria-hidden="true" />
              <span className={styles['words']}>
                <span className={styles['name']}>{t(`ways.${screen}`)}</span>
                <span className={styles['about']}>{t(`ways.${screen}-about`)}</span>
              </span>
              <ChevronRight data-directional aria-hidden="true" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

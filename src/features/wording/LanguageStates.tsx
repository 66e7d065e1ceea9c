// LanguageStates: which languages there are, who translated each and when.

import { useTranslation } from 'react-i18next';
import { useApp } from '../use-app.tsx';
import styles from './wording.module.css';

export function LanguageStates() {
  const { t, i18n } = useTranslation();
  const { languages } = useApp();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <div className={styles['states']}>
      <table>
        <caption>{t('wording.languages')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('app.language')}</th>
            <th scope="col">{t('wording.state')}</th>
            <th scope="col">{t('wording.when')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ tag, name, state, by, on }) => (
            <tr key={tag}>
              <th scope="row" lang={tag}>
                {name}
              </th>
              <td>{t(`wording.state-${state}`, { by })}</td>
              <td>{date.format(new Date(on))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

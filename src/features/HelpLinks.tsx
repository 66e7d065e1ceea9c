// HelpLinks: where somebody may turn before or after a story goes out, as the pack says. Plain links; nothing of them is loaded.

import { useTranslation } from 'react-i18next';
import { useApp } from './use-app.tsx';
import { usePackWords } from './use-pack-words.ts';
import styles from './before-saving.module.css';

export function HelpLinks() {
  const { t } = useTranslation();
  const { help } = useApp().pack.pack;
  const words = usePackWords().help;
  if (help.length === 0) return null;
  return (
    <>
      <h3>{t('sizes.review-help')}</h3>
      <ul>
        {help.map(({ id, link }) => (
          <li key={id}>
            <a href={link} target="_blank" rel="noopener noreferrer">
              {words[id]?.title ?? link}
            </a>
            <p className={styles['gist']}>{words[id]?.about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

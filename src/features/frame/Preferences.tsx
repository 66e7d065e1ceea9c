// Preferences: the app's own choices, for the menu: language and look.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '#ui/Select.tsx';
import { useApp } from '../use-app.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { applyTheme, type Theme } from './theme.ts';
import styles from './frame.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function Preferences() {
  const { settings } = useApp();
  const { t } = useTranslation();
  const [theme, setTheme] = useState(() => settings.load().theme);

  function choose(next: Theme): void {
    settings.change({ theme: next });
    applyTheme(next);
    setTheme(next);
  }

  return (
    <div className={styles['preferences']}>
      <LanguageSelect look="field" />
      <Select
        label={t('app.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`app.theme-${value}`) }))}
        onChange={choose}
      />
    </div>
  );
}

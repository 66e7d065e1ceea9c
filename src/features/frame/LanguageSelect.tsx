// LanguageSelect: the interface's language, each named in itself.

import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Select } from '#ui/Select.tsx';
import { useApp } from '../use-app.tsx';

export function LanguageSelect({ look }: { readonly look: 'field' | 'quiet' }) {
  const { languages, changeLanguage } = useApp();
  const { t, i18n } = useTranslation();
  return (
    <Select
      look={look}
      icon={<Languages aria-hidden="true" />}
      label={t('app.language')}
      value={i18n.language}
      options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
      onChange={(tag) => void changeLanguage(tag)}
    />
  );
}

// BeforeSaving: a gentle question when a name or a place is on the card. Stops nobody.

import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import { Notice } from '#ui/Notice.tsx';
import { hrefTo } from '../routes.ts';

export function BeforeSaving({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const filled = (slot: string) => Object.entries(document.words).some(([id, words]) => id === slot && words.text.trim() !== '');
  const name = filled('name');
  const place = filled('place');
  if (!name && !place) return null;
  return (
    <Notice actions={<a href={hrefTo('edit')}>{t('sizes.before-change')}</a>}>
      {name && place ? t('sizes.before-name-place') : name ? t('sizes.before-name') : t('sizes.before-place')}
    </Notice>
  );
}

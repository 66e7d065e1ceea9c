// ShowingBar: what the pictures are shown with: contents, palette, with a photo or without.

import { useTranslation } from 'react-i18next';
import { getIn } from '#domain/json.ts';
import { rowsOf, wordsIn } from '#domain/pack/workpiece.ts';
import { Select } from '#ui/Select.tsx';
import styles from './author.module.css';
import { CONTENTS } from './contents.ts';
import { useAuthor } from './use-author.tsx';
import type { ShowingState } from './use-showing.ts';

export function ShowingBar({ showing }: { readonly showing: ShowingState }) {
  const { t, i18n } = useTranslation();
  const { work } = useAuthor();
  const words = wordsIn(work, i18n.language);
  const palettes = rowsOf(work.pack, 'palettes').flatMap(({ id }) => {
    if (typeof id !== 'string') return [];
    const name = getIn(words, ['palettes', id]);
    return [{ value: id, label: typeof name === 'string' ? name : id }];
  });
  return (
    <div role="group" aria-label={t('author.showing.title')} className={styles['showing']}>
      <Select
        label={t('author.showing.contents')}
        value={showing.contents}
        options={CONTENTS.map((value) => ({ value, label: t(`author.showing.${value}`) }))}
        onChange={showing.setContents}
      />
      <Select label={t('author.showing.palette')} value={showing.palette} options={palettes} onChange={showing.setPalette} />
      <label className={styles['check']}>
        <input type="checkbox" checked={showing.photo} onChange={({ currentTarget }) => showing.setPhoto(currentTarget.checked)} />
        {t('author.showing.photo')}
      </label>
    </div>
  );
}

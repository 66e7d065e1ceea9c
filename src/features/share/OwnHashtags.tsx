// OwnHashtags: the campaign's hashtags, and room for a few of the person's own, each made readable.

import { Plus, X } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { hashtagOf } from '#compose/share-kit/hashtags.ts';
import { withOwnHashtags } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useApp } from '../use-app.tsx';
import styles from './share.module.css';

/** As many as a document holds. */
const MOST = 10;

export function OwnHashtags({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const { hashtags } = document.kit;

  const add: ComponentProps<'form'>['onSubmit'] = (event) => {
    event.preventDefault();
    const tag = hashtagOf(typed);
    setRefused(tag === null);
    if (tag === null) return;
    actions.edit('kit:hashtags', (now) => withOwnHashtags(now, [...now.kit.hashtags, tag].slice(0, MOST)));
    setTyped('');
  };

  return (
    <section className={styles['part']} aria-labelledby="tags-title">
      <h2 id="tags-title">{t('share.hashtags')}</h2>
      <ul className={styles['tags']}>
        {pack.pack.hashtags.map((tag) => (
          <li key={tag} dir="auto">
            {tag}
          </li>
        ))}
        {hashtags.map((tag) => (
          <li key={tag} dir="auto">
            {tag}
            <IconButton
              label={t('share.tag-remove', { tag })}
              icon={<X />}
              onClick={() =>
                actions.edit('kit:hashtags', (now) =>
                  withOwnHashtags(
                    now,
                    now.kit.hashtags.filter((each) => each !== tag),
                  ),
                )
              }
            />
          </li>
        ))}
      </ul>
      {hashtags.length < MOST && (
        <form className={styles['add']} onSubmit={add}>
          <TextField
            label={t('share.tag-own')}
            hint={t('share.tag-hint')}
            error={refused ? t('share.tag-refused') : null}
            value={typed}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(false);
            }}
          />
          <Button type="submit" icon={<Plus aria-hidden="true" />}>
            {t('share.tag-add')}
          </Button>
        </form>
      )}
    </section>
  );
}

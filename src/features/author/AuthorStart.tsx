// AuthorStart: what to begin from: a copy of a design, a blank one, a file.

import { ArrowLeft, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { AuthorDesk } from '../author-desk.ts';
import { Button } from '#ui/Button.tsx';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import styles from './author.module.css';
import { FileChoice } from './FileChoice.tsx';
import { OpeningFault } from './OpeningFault.tsx';
import { useOpening } from './use-opening.ts';

type AuthorStartProps = ScreenProps & { readonly desk: AuthorDesk; readonly readable: boolean };

export function AuthorStart({ desk, readable, menu }: AuthorStartProps) {
  const { t } = useTranslation();
  const { pack, thumbnail } = useApp();
  const words = usePackWords();
  const opening = useOpening(desk);
  return (
    <div className={styles['start']}>
      <header className={styles['bar']}>
        <a href={hrefTo('gallery')} className={styles['back']} aria-label={t('editor.back')} title={t('editor.back')}>
          <ArrowLeft data-directional aria-hidden="true" />
        </a>
        <h1 className={styles['title']} tabIndex={-1}>
          {t('screens.author')}
        </h1>
        {menu}
      </header>
      <div className={styles['beginning']}>
        <p className={styles['lead']}>{t('author.start.lead')}</p>
        {!readable && <Notice tone="warn">{t('author.start.unreadable')}</Notice>}
        {opening.error !== null && <OpeningFault error={opening.error} />}
        <p role="status" className={styles['busy']}>
          {opening.busy ? t('app.loading') : ''}
        </p>
        <section aria-labelledby="author-own">
          <h2 id="author-own">{t('author.start.own')}</h2>
          <div className={styles['ways']}>
            <Button icon={<Square aria-hidden="true" />} disabled={opening.busy} onClick={opening.blank}>
              {t('author.start.blank')}
            </Button>
            <FileChoice onChoose={opening.file} />
          </div>
          <p className={styles['quiet']}>{t('author.start.files')}</p>
        </section>
        <section aria-labelledby="author-from">
          <h2 id="author-from">{t('author.start.from')}</h2>
          <ul className={styles['models']}>
            {pack.pack.templates.map(({ id }) => {
              const name = words.templates[id]?.name ?? id;
              const address = thumbnail(id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={styles['model']}
                    disabled={opening.busy}
                    onClick={() => opening.copy(id, t('author.copy-name', { name }))}
                  >
                    <span className={styles['thumbnail']}>
                      {address === undefined ? <Skeleton waiting={false} /> : <img src={address} alt="" loading="lazy" />}
                    </span>
                    {name}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </div>
  );
}

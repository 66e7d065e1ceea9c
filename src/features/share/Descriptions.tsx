// Descriptions: the picture in words, short and full, for those who don't see it. A saved or shared file does not carry them: they are pasted.

import { useTranslation } from 'react-i18next';
import { FULL_ALT, SHORT_ALT } from '#compose/share-kit/alt-text.ts';
import { withAltText } from '#domain/document/edit-document.ts';
import type { Document } from '#domain/document/document.ts';
import { MOST_ALT } from '#domain/document/kit.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { useApp } from '../use-app.tsx';
import type { Kit } from '#compose/share-kit/make-kit.ts';
import { WordsToCopy } from './WordsToCopy.tsx';
import styles from './share.module.css';

const TEXTS = [
  { which: 'shortAlt', from: 'short', most: SHORT_ALT },
  { which: 'fullAlt', from: 'full', most: FULL_ALT },
] as const;

export function Descriptions({ document, kit }: { readonly document: Document; readonly kit: Kit }) {
  const { t, i18n } = useTranslation();
  const { actions } = useApp();
  return (
    <section className={styles['part']} aria-labelledby="describe-title">
      <h2 id="describe-title">{t('share.describe')}</h2>
      <p>{t('share.describe-about')}</p>
      {TEXTS.map(({ which, from, most }) => {
        const letters = countGraphemes(kit.alt[from]);
        return (
          <WordsToCopy
            key={which}
            label={t(`share.${from}`)}
            error={letters > most ? t('share.too-long', { count: letters - most }) : null}
            counter={t('share.counted', { count: letters, most })}
            value={kit.alt[from]}
            maxLength={MOST_ALT}
            lang={i18n.language}
            copy={t(`share.copy-${from}`)}
            copied={t('share.copied')}
            own={document.kit[which] !== undefined}
            onChange={(text) => actions.edit(`kit:${which}`, (now) => withAltText(now, which, text))}
            onMade={() => actions.edit(`kit:${which}:made`, (now) => withAltText(now, which, null))}
          />
        );
      })}
    </section>
  );
}

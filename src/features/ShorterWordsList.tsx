// ShorterWordsList: the sizes about whose words there is something to do; a few of them, the rest when asked for.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withShortened } from '#domain/document/edit-document.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { Button } from '#ui/Button.tsx';
import { ShorterWords } from './ShorterWords.tsx';
import type { FitSummary } from './size-fit.ts';
import { useApp } from './use-app.tsx';
import styles from './shorter-words.module.css';

type ShorterWordsListProps = {
  readonly summary: FitSummary;
  readonly scenes: ReadonlyMap<FormatId, Scene>;
  readonly nameOf: (format: Format) => string;
  readonly onShow?: (format: FormatId) => void;
};

/** More would push the rest of the form off a phone. */
const FEW = 2;

export function ShorterWordsList({ summary: { special, over }, scenes, nameOf, onShow }: ShorterWordsListProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const [all, setAll] = useState(false);
  if (special.length === 0) return null;
  const acceptAll = () =>
    actions.edit('shorten', (document) => over.reduce((changed, format) => withShortened(changed, format.id, true), document));

  return (
    <div>
      <ul className={styles['list']}>
        {special.slice(0, all ? undefined : FEW).map((format) => (
          <ShorterWords
            key={format.id}
            format={format}
            name={nameOf(format)}
            scene={scenes.get(format.id)}
            {...(onShow === undefined ? {} : { onOpen: () => onShow(format.id) })}
          />
        ))}
      </ul>
      <div className={styles['actions']}>
        {special.length > FEW && !all && <Button onClick={() => setAll(true)}>{t('editor.fit.see-all', { count: special.length })}</Button>}
        {over.length > 1 && (
          <Button look="quiet" onClick={acceptAll}>
            {t('editor.fit.show-all-shortened')}
          </Button>
        )}
      </div>
    </div>
  );
}

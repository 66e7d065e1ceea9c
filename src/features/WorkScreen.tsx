// WorkScreen: the frame of every step after the sizes: its top bar, what is to be told, and its content down the middle of the page. Without
// words or a photo on the card there is nothing to work on yet, and the way to write some.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched, type Document } from '#domain/document/document.ts';
import { LinkButton } from '#ui/LinkButton.tsx';
import { hrefTo } from './routes.ts';
import type { ScreenProps } from './screen-props.ts';
import { useAppState } from './use-app.tsx';
import { WorkHead } from './WorkHead.tsx';
import styles from './work-screen.module.css';

type WorkScreenProps = ScreenProps & {
  readonly title: string;
  /** What the way back to the sizes is called. */
  readonly back: string;
  /** Said instead of the content while the card is empty; null where an empty card will do. */
  readonly empty: string | null;
  readonly children: (document: Document) => ReactNode;
};

export function WorkScreen({ title, back, empty, status, menu, notice, children }: WorkScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  const nothing = document === null || (empty !== null && isUntouched(document));
  return (
    <div className={styles['screen']}>
      <WorkHead title={title} from="save" back={back} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {!nothing && children(document)}
        {nothing && empty !== null && (
          <div className={styles['empty']}>
            <p>{empty}</p>
            <LinkButton look="primary" href={hrefTo('edit')}>
              {t('sizes.empty-back')}
            </LinkButton>
          </div>
        )}
      </div>
    </div>
  );
}

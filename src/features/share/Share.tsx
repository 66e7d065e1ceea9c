// Share: the words that go with the pictures: a description for who doesn't see them, hashtags, and a caption for each platform chosen.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntouched, type Document } from '#domain/document/document.ts';
import type { Format, Platform } from '#domain/format/format.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Progress } from '#ui/Progress.tsx';
import { chosenFormats } from '../chosen-formats.ts';
import { hrefTo } from '../routes.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useTable, type TableState } from '../use-table.ts';
import { Descriptions } from './Descriptions.tsx';
import { OwnHashtags } from './OwnHashtags.tsx';
import { Post } from './Post.tsx';
import { useKit } from '../use-kit.ts';
import { WorkHead } from '../WorkHead.tsx';
import styles from './share.module.css';

export function Share({ status, menu, notice }: ScreenProps) {
  const { t } = useTranslation();
  const document = useAppState((state) => state.document);
  return (
    <div className={styles['screen']}>
      <WorkHead title={t('share.title')} from="save" back={t('share.back')} status={status} menu={menu} />
      <div className={styles['content']}>
        {notice}
        {document === null || isUntouched(document) ? <NothingYet /> : <Opened document={document} />}
      </div>
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <div className={styles['part']}>
      <p>{t('share.empty')}</p>
      <LinkButton look="primary" href={hrefTo('edit')}>
        {t('sizes.empty-back')}
      </LinkButton>
    </div>
  );
}

function Opened({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const state = useTable({ samples: false });
  switch (state.kind) {
    case 'opening':
      return <Progress label={t('sizes.opening')} value={null} max={1} />;
    case 'failed':
      return (
        <Notice tone="bad" actions={<Button onClick={state.retry}>{t('editor.try-again')}</Button>}>
          {t(`errors.${state.error.kind}`)}
        </Notice>
      );
    case 'ready':
      return <ShareKit document={document} state={state} />;
  }
}

type ShareKitProps = { readonly document: Document; readonly state: Extract<TableState, { kind: 'ready' }> };

function ShareKit({ document, state }: ShareKitProps) {
  const { t } = useTranslation();
  const { settings } = useApp();
  const { catalogue } = state.studio;
  const formats = useMemo(
    () => chosenFormats(catalogue, document.formats, settings.load().chosenFormats),
    [catalogue, document.formats, settings],
  );
  const [first] = formats;
  if (first === undefined) throw new Error('the catalogue has no usual sizes');
  const kitFor = useKit(document);
  const kitOf = (format: Format) => kitFor(state.sceneOf(format));
  // Sizes may show different things: each platform's words are of the first that goes there.
  const kitAt = ({ id }: Platform) => kitOf(formats.find(({ platform }) => platform === id) ?? first);
  const platforms = catalogue.platforms.filter(
    (platform) => formats.some((format) => format.platform === platform.id) && takesWords(platform),
  );

  return (
    <>
      <p>{t('share.intro')}</p>
      <div className={styles['columns']}>
        <section className={styles['part']} aria-labelledby="posts-title">
          <h2 id="posts-title">{t('share.posts')}</h2>
          {platforms.length === 0 && <p>{t('share.no-posts')}</p>}
          {platforms.map((platform) => (
            <Post key={platform.id} platform={platform} name={platform.name ?? platform.id} kit={kitAt(platform)} />
          ))}
        </section>
        <div className={styles['column']}>
          <Descriptions document={document} kit={kitOf(first)} />
          <OwnHashtags document={document} />
        </div>
      </div>
    </>
  );
}

/** A screen, a page or a signature has no caption. */
function takesWords(platform: Platform): boolean {
  return platform.captionLimit !== null;
}

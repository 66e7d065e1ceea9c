// Share: the words that go with the pictures: a description for who doesn't see them, hashtags, and a caption for each platform chosen.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { Format, Platform } from '#domain/format/format.ts';
import { chosenFormats } from '../chosen-formats.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useApp } from '../use-app.tsx';
import { useTable, type TableState } from '../use-table.ts';
import { Descriptions } from './Descriptions.tsx';
import { OwnHashtags } from './OwnHashtags.tsx';
import { Post } from './Post.tsx';
import { useKit } from '../use-kit.ts';
import { WhenReady } from '../WhenReady.tsx';
import { WorkScreen } from '../WorkScreen.tsx';
import styles from './share.module.css';

export function Share(parts: ScreenProps) {
  const { t } = useTranslation();
  return (
    <WorkScreen {...parts} title={t('share.title')} back={t('share.back')} empty={t('share.empty')}>
      {(document) => <Opened document={document} />}
    </WorkScreen>
  );
}

function Opened({ document }: { readonly document: Document }) {
  return <WhenReady state={useTable({ samples: false })}>{(state) => <ShareKit document={document} state={state} />}</WhenReady>;
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

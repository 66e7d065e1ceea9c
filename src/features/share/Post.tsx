// Post: one platform's caption as that platform counts it, the description it takes, and the door to its composer. Nothing of the platform
// itself is loaded: the door is a plain link.

import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composerAddress } from '#compose/share-kit/composer-address.ts';
import { withCaption } from '#domain/document/edit-document.ts';
import { MOST_CAPTION } from '#domain/document/kit.ts';
import type { Platform } from '#domain/format/format.ts';
import { languageOf } from '#text/language.ts';
import { TextField } from '#ui/TextField.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Kit } from '#compose/share-kit/make-kit.ts';
import { WordsToCopy } from './WordsToCopy.tsx';
import styles from './share.module.css';

type PostProps = { readonly platform: Platform; readonly name: string; readonly kit: Kit };

export function Post({ platform, name, kit }: PostProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const locale = useAppState((state) => state.document?.locale ?? 'en');
  const [instance, setInstance] = useState('');
  const caption = kit.captionOf(platform);
  const alt = kit.altOf(platform);
  const { captionLimit, captionFold, intent } = platform;
  const over = captionLimit === null ? 0 : caption.length - captionLimit;
  const composer = composerAddress(intent, {
    text: caption.text,
    // They stand in the caption already.
    hashtags: [],
    instance: instance === '' ? null : instance,
  });

  return (
    <details className={styles['post']}>
      <summary data-arrow>
        <span>{name}</span>
        <span className={styles['count']} data-over={over > 0}>
          {captionLimit === null ? caption.length : t('share.of', { count: caption.length, most: captionLimit })}
        </span>
      </summary>
      <div className={styles['inside']}>
        <WordsToCopy
          label={t('share.caption', { platform: name })}
          hint={captionFold === null ? undefined : t('share.fold', { count: captionFold })}
          error={over > 0 ? t('share.too-long', { count: over }) : null}
          counter={captionLimit === null ? '' : t('share.counted', { count: caption.length, most: captionLimit })}
          value={caption.text}
          maxLength={MOST_CAPTION}
          lang={languageOf(caption.text, locale)}
          copy={t('share.copy-caption')}
          copied={t('share.copied')}
          own={caption.own}
          onChange={(text) => actions.edit(`kit:${platform.id}`, (now) => withCaption(now, platform.id, text))}
          onMade={() => actions.edit(`kit:${platform.id}:made`, (now) => withCaption(now, platform.id, null))}
        />
        {caption.shortened && <p className={styles['quiet']}>{t('share.shortened', { platform: name })}</p>}
        {alt === null ? (
          <p className={styles['quiet']}>{t('share.no-alt', { platform: name })}</p>
        ) : (
          <AltForPlatform alt={alt} name={name} />
        )}
        {intent?.includes('{instance}') === true && (
          <TextField
            label={t('share.server', { platform: name })}
            hint={t('share.server-hint')}
            value={instance}
            maxLength={253}
            dir="ltr"
            inputMode="url"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            error={instance !== '' && composer === null ? t('share.server-wrong') : null}
            onChange={(event) => setInstance(event.currentTarget.value)}
          />
        )}
        {composer !== null && over <= 0 && (
          <p className={styles['composer']}>
            <a href={composer} target="_blank" rel="noopener noreferrer">
              <ExternalLink aria-hidden="true" />
              {t('share.open', { platform: name })}
            </a>
            <span className={styles['quiet']}>{t('share.open-about')}</span>
          </p>
        )}
      </div>
    </details>
  );
}

function AltForPlatform({ alt, name }: { readonly alt: string; readonly name: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['alt']}>
      <CopyButton text={alt} label={t('share.copy-alt', { platform: name })} done={t('share.copied')} onBlocked={() => setShown(true)} />
      {shown && (
        <p dir="auto" className={styles['selectable']}>
          {alt}
        </p>
      )}
    </div>
  );
}

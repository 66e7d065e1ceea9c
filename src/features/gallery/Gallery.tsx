// Gallery: the first page. What would you like to say? Designs to choose from, by purpose; with the person's own words once there are some.

import { Lock } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { isUntouched, type Document } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import type { PaletteId, TemplateId } from '#domain/ids.ts';
import { PURPOSES, type Purpose } from '#domain/template/purpose.ts';
import { isOfPack } from '#workflows/fit-to-pack.ts';
import { Chips } from '#ui/Chips.tsx';
import { Notice } from '#ui/Notice.tsx';
import { LiveCard } from '../LiveCard.tsx';
import { hrefTo, ROUTES } from '../routes.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { inDesign } from './choose-design.ts';
import { ContinueDraft } from './ContinueDraft.tsx';
import { DesignCard } from './DesignCard.tsx';
import { Street } from './Street.tsx';
import styles from './gallery.module.css';

/** `onNear`: a design is being looked at, so the editor may be fetched. */
export function Gallery({ onNear }: { readonly onNear: () => void }) {
  const app = useApp();
  const { t, i18n } = useTranslation();
  const document = useAppState((state) => state.document);
  const [purpose, setPurpose] = useState<Purpose | 'all'>('all');
  const [liveFailed, setLiveFailed] = useState(false);
  const fail = useCallback(() => setLiveFailed(true), []);
  const { pack } = app.pack;
  const words = app.pack.words.get(i18n.language) ?? app.pack.words.get(pack.locales[0] ?? '');
  const begun = document !== null && !isUntouched(document) ? document : null;
  const live = useLiveDocuments(begun);
  const known = PURPOSES.filter((each) => pack.templates.some(({ id }) => app.purposes(id).includes(each)));
  const shown = pack.templates.filter(({ id }) => purpose === 'all' || app.purposes(id).includes(purpose));

  function choose(templateId: TemplateId, paletteId: PaletteId): void {
    if (document === null) {
      const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
      app.actions.open(newDocument({ packId: pack.id, templateId, paletteId, seed, locale: i18n.language }));
    } else if (isOfPack(document, pack)) {
      app.actions.edit('template', (current) => inDesign(pack, current, templateId));
    } else {
      // Opened anew: undoing into another pack's design would lead nowhere.
      app.actions.open(inDesign(pack, document, templateId));
    }
    navigate(ROUTES.edit);
  }

  return (
    <>
      <Hero />
      <div className={styles['body']}>
        {begun !== null && (
          <ContinueDraft
            document={begun}
            leadSlot={pack.leadSlot}
            picture={isOfPack(begun, pack) ? <LiveCard document={begun} onFailed={fail} /> : null}
          />
        )}
        {known.length > 1 && (
          <div className={styles['filter']}>
            <Chips
              legend={t('gallery.filter')}
              legendHidden
              value={purpose}
              onChange={setPurpose}
              chips={(['all', ...known] as const).map((value) => ({ value, label: t(`purposes.${value}`) }))}
            />
          </div>
        )}
        {liveFailed && begun !== null && <Notice tone="warn">{t('gallery.live-failed')}</Notice>}
        <section aria-label={t('gallery.designs')}>
          <p className={styles['count']} role="status">
            {t('gallery.count', { count: shown.length })}
          </p>
          <ul className={styles['designs']}>
            {shown.map(({ id, palette }) => (
              <DesignCard
                key={id}
                name={words?.templates[id]?.name ?? id}
                about={words?.templates[id]?.about ?? ''}
                thumbnail={app.thumbnail(id)}
                live={live === null ? null : <LiveCard document={live.get(id) ?? null} onFailed={fail} />}
                badge={begun?.templateId === id && isOfPack(begun, pack) ? t('gallery.current') : null}
                onChoose={() => choose(id, palette)}
                onNear={onNear}
              />
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Hero() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['hero']}>
        <div className={styles['hello']}>
          <h1 tabIndex={-1}>{t('gallery.title')}</h1>
          <p className={styles['intro']}>{t('gallery.intro')}</p>
          <p className={styles['promise']}>
            <Lock aria-hidden="true" />
            <a href={hrefTo('about')}>{t('gallery.promise')}</a>
          </p>
        </div>
        <Street />
      </div>
      <div className={styles['band']} aria-hidden="true" />
    </>
  );
}

/**
 * What each design is drawn with: the person's own words; before there are any, samples in the interface's language, since the committed
 * thumbnails speak the pack's source language, and a pack from a file has none. Null where the committed ones are right.
 */
function useLiveDocuments(begun: Document | null): ReadonlyMap<TemplateId, Document> | null {
  const app = useApp();
  const { pack } = app.pack;
  const thumbnailed = app.desk.current().source.origin === 'site';
  const { i18n } = useTranslation();
  const locale = i18n.language;
  return useMemo(() => {
    if (begun !== null) return new Map(pack.templates.map(({ id }) => [id, inDesign(pack, begun, id)]));
    if (thumbnailed && (locale === pack.locales[0] || !pack.locales.includes(locale))) return null;
    return new Map(
      pack.templates.map(({ id, palette }) => [id, newDocument({ packId: pack.id, templateId: id, paletteId: palette, seed: 1, locale })]),
    );
  }, [begun, pack, locale, thumbnailed]);
}

// Gallery: the first page. What would you like to say? Designs to choose from, by purpose and in any shape; with the person's own words once
// there are some.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { isUntouched } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { SHAPE_FORMATS } from '#domain/format/shape-format.ts';
import type { Shape } from '#domain/format/shape.ts';
import type { PaletteId, TemplateId } from '#domain/ids.ts';
import { PURPOSES, type Purpose } from '#domain/template/purpose.ts';
import { isOfPack } from '#workflows/fit-to-pack.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { LiveCard } from '../LiveCard.tsx';
import { ROUTES } from '../routes.ts';
import { useApp, useAppState, type AppServices } from '../use-app.tsx';
import { inDesign } from '../choose-design.ts';
import { ContinueDraft } from './ContinueDraft.tsx';
import { DesignCard } from './DesignCard.tsx';
import { GalleryFilters } from './GalleryFilters.tsx';
import { Hero } from './Hero.tsx';
import { useLiveDocuments } from './use-live-documents.ts';
import styles from './gallery.module.css';

/** Of a committed thumbnail, px. */
const THUMBNAIL_WIDTH = 360;

/** `onNear`: a design is being looked at, so the editor may be fetched. */
export function Gallery({ onNear }: { readonly onNear: () => void }) {
  const app = useApp();
  const { t, i18n } = useTranslation();
  const document = useAppState((state) => state.document);
  const [purpose, setPurpose] = useState<Purpose | 'all'>('all');
  const [shape, setShape] = useState<Shape>('portrait');
  const [liveFailed, setLiveFailed] = useState(false);
  const fail = useCallback(() => setLiveFailed(true), []);
  const { pack } = app.pack;
  const words = app.pack.words.get(i18n.language) ?? app.pack.words.get(pack.locales[0] ?? '');
  const begun = document !== null && !isUntouched(document) ? document : null;
  const live = useLiveDocuments(begun);
  const known = PURPOSES.filter((each) => pack.templates.some(({ id }) => app.purposes(id).includes(each)));
  const shown = pack.templates.filter(({ id }) => purpose === 'all' || app.purposes(id).includes(purpose));

  const { width, height } = SHAPE_FORMATS[shape];

  function liveOf(id: TemplateId) {
    const drawn = live.of.get(id);
    if (drawn === undefined) return null;
    const same = live.pictured && shape === 'portrait' && app.thumbnail(id) !== undefined;
    return <LiveCard document={drawn} shape={shape} onFailed={fail} {...(same ? { pictured: THUMBNAIL_WIDTH } : {})} />;
  }

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
    if (begun !== null) void flowIn(app, templateId);
    app.actions.setSession({ format: SHAPE_FORMATS[shape].id });
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
        <GalleryFilters purposes={known} purpose={purpose} shape={shape} onPurpose={setPurpose} onShape={setShape} />
        {liveFailed && begun !== null && <Notice tone="warn">{t('gallery.live-failed')}</Notice>}
        <section aria-label={t('gallery.designs')}>
          <p className={styles['count']} role="status">
            {t('gallery.count', { count: shown.length })}
          </p>
          {shown.length === 0 && (
            <div className={styles['none']}>
              <p>{t('gallery.none')}</p>
              <Button onClick={() => setPurpose('all')}>{t('gallery.show-all')}</Button>
            </div>
          )}
          <ul className={styles['designs']} data-shape={shape}>
            {shown.map(({ id, palette }) => (
              <DesignCard
                key={id}
                name={words?.templates[id]?.name ?? id}
                about={words?.templates[id]?.about ?? ''}
                thumbnail={app.thumbnail(id)}
                upright={shape === 'portrait'}
                ratio={`${width} / ${height}`}
                live={liveOf(id)}
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

/** What the person has made moves into the places the design has for it, once those are known: part of the same step. */
async function flowIn(app: AppServices, id: TemplateId): Promise<void> {
  try {
    const [{ flowInto }, studio] = await Promise.all([import('#domain/document/flow.ts'), app.openStudio()]);
    const opened = await studio.openTemplates([id]);
    const template = opened.ok ? opened.value.templates.get(id) : undefined;
    if (template === undefined) return;
    app.actions.edit('template', (now) => (now.templateId === id ? flowInto(now, template, app.pack.pack) : now));
  } catch {
    // The editor can't draw either then, and says so.
  }
}

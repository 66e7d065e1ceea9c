// ContinueDraft: the way back to what a person had begun, with a picture of it and their first words.

import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import { hrefTo } from '../routes.ts';
import styles from './gallery.module.css';

export type ContinueDraftProps = { readonly document: Document; readonly leadSlot: SlotId; readonly picture: ReactNode };

export function ContinueDraft({ document, leadSlot, picture }: ContinueDraftProps) {
  const { t } = useTranslation();
  const words = firstWords(document, leadSlot);
  return (
    <section className={styles['draft']} aria-labelledby="continue-title">
      {/* None while the pack that could draw it is not open. */}
      {picture === null ? <span /> : <div className={styles['draft-picture']}>{picture}</div>}
      <div>
        <h2 id="continue-title">
          <a href={hrefTo('edit')}>{t('gallery.continue')}</a>
        </h2>
        {words === null ? <p>{t('gallery.continue-untitled')}</p> : <p dir="auto">{words}</p>}
      </div>
      <ArrowRight data-directional aria-hidden="true" />
    </section>
  );
}

/** What they wrote in the slot that leads the design, else anywhere. */
function firstWords(document: Document, leadSlot: SlotId): string | null {
  const texts = [document.words[leadSlot], ...Object.values(document.words)].map((words) => words?.text.trim() ?? '');
  return texts.find((text) => text !== '') ?? null;
}

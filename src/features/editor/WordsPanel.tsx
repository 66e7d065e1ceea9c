// WordsPanel: a field for each of the design's words, in its order; how they fit; beginnings for who is stuck.

import { Fragment, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '#domain/slot/slot.ts';
import type { Template } from '#domain/template/template.ts';
import { uncoveredWords } from '../uncovered-words.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { DayChoice } from './DayChoice.tsx';
import { FitMeter, type FitMeterProps } from './FitMeter.tsx';
import { LinkField } from './LinkField.tsx';
import { Starters } from './Starters.tsx';
import { WordsField } from './WordsField.tsx';
import { WordsWays } from './WordsWays.tsx';
import styles from './panels.module.css';

type WordsPanelProps = {
  readonly template: Template;
  /** Null until the first sizes are composed. */
  readonly fit: FitMeterProps | null;
  /** Characters no font of ours can draw. */
  readonly uncovered: readonly string[];
  /** Under the lead's field: it comes while someone types there or above, and must not push that field away. */
  readonly notice: ReactNode;
};

export function WordsPanel({ template, fit, uncovered, notice }: WordsPanelProps) {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const lead = useRef<HTMLTextAreaElement>(null);
  const leadText = useAppState((state) => state.document?.words[pack.leadSlot]?.text ?? '');
  const slots = template.slots.flatMap((id) => pack.slots.filter((slot) => slot.id === id));

  return (
    <div className={styles['panel']}>
      {slots.map((slot) => (
        <Fragment key={slot.id}>
          <div className={styles['group']}>
            <SlotField slot={slot} lead={slot.id === pack.leadSlot ? lead : null} />
            {slot.id === pack.leadSlot && leadText.trim() === '' && <Starters slot={slot.id} field={lead} />}
            {slot.id === pack.leadSlot && leadText.trim() !== '' && fit !== null && <FitMeter {...fit} />}
          </div>
          {slot.id === pack.leadSlot && notice}
        </Fragment>
      ))}
      {uncovered.length > 0 && (
        <p role="status" className={styles['warning']}>
          {t('editor.words.uncovered', uncoveredWords(uncovered))}
        </p>
      )}
      <WordsWays slots={slots.filter((slot) => slot.kind === 'text')} />
    </div>
  );
}

/** What a slot is filled with here; pictures have a tab of their own. */
function SlotField({ slot, lead }: { readonly slot: Slot; readonly lead: RefObject<HTMLTextAreaElement | null> | null }) {
  switch (slot.kind) {
    case 'text':
      return <WordsField slot={slot} field={lead} />;
    case 'link':
      return <LinkField slot={slot} />;
    case 'day':
      return <DayChoice slot={slot} />;
    case 'photo':
    case 'mark':
      return null;
  }
}

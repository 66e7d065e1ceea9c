// WordsPanel: a field for each of the design's words, in its order; how they fit; beginnings for who is stuck.

import { Fragment, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot, TextSlot } from '#domain/slot/slot.ts';
import type { Template } from '#domain/template/template.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { DirectionChoice } from './DirectionChoice.tsx';
import { FitMeter, type FitMeterProps } from './FitMeter.tsx';
import { Starters } from './Starters.tsx';
import { WordsField } from './WordsField.tsx';
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
  const slots = textSlotsOf(template, pack.slots);

  return (
    <div className={styles['panel']}>
      {slots.map((slot) => (
        <Fragment key={slot.id}>
          <div className={styles['group']}>
            <WordsField slot={slot} field={slot.id === pack.leadSlot ? lead : null} />
            {slot.id === pack.leadSlot && leadText.trim() === '' && <Starters slot={slot.id} field={lead} />}
            {slot.id === pack.leadSlot && leadText.trim() !== '' && fit !== null && <FitMeter {...fit} />}
          </div>
          {slot.id === pack.leadSlot && notice}
        </Fragment>
      ))}
      {uncovered.length > 0 && (
        <p role="status" className={styles['warning']}>
          {t('editor.words.uncovered', { count: uncovered.length, characters: uncovered.slice(0, 12).join(' ') })}
        </p>
      )}
      <DirectionChoice slots={slots.map((slot) => slot.id)} />
    </div>
  );
}

/** The design's text slots, in the order it asks for them. */
function textSlotsOf(template: Template, slots: readonly Slot[]): readonly TextSlot[] {
  return template.slots.flatMap((id) => slots.filter((slot) => slot.kind === 'text').filter((slot) => slot.id === id));
}

// SizeParts: what of the card one size shows: each part that stands there, to be left out of this size alone.

import { useTranslation } from 'react-i18next';
import type { ShownPart } from '#compose/shown-parts.ts';
import { withHidden } from '#domain/document/edit-size.ts';
import { partKey } from '#domain/document/own-size.ts';
import type { Part } from '#domain/document/override.ts';
import type { Format } from '#domain/format/format.ts';
import { useApp } from '../../use-app.tsx';
import { usePackWords } from '../../use-pack-words.ts';
import styles from './one-size.module.css';

type SizePartsProps = { readonly format: Format; readonly parts: readonly ShownPart[]; readonly hidden: readonly Part[] };

export function SizeParts({ format, parts, hidden }: SizePartsProps) {
  const { t } = useTranslation();
  const { actions } = useApp();
  const labels = usePackWords().slots;
  const gone = new Set(hidden.map(partKey));
  // A card of nothing that was written or added would be somebody else's.
  const left = parts.filter(({ part }) => part.kind === 'slot' && !gone.has(partKey(part)));

  function labelOf({ part, says }: ShownPart): string {
    switch (part.kind) {
      case 'slot':
        return labels[part.slot]?.label ?? part.slot;
      case 'phrase':
        // Isolated: a hashtag keeps its # where it belongs in a line that runs the other way.
        return t('own.part-phrase', { words: `\u2068${says ?? part.phrase}\u2069` });
      case 'pattern':
      case 'drawing':
      case 'code':
        return t(`own.part-${part.kind}`);
    }
  }

  return (
    <fieldset className={styles['parts']}>
      <legend>{t('own.parts')}</legend>
      {parts.map((shown) => {
        const key = partKey(shown.part);
        const last = left.length === 1 && left[0]?.part === shown.part;
        return (
          <label key={key} className={styles['tick']}>
            <input
              type="checkbox"
              checked={!gone.has(key)}
              disabled={last}
              onChange={(event) => {
                const hide = !event.currentTarget.checked;
                actions.edit(`part:${format.id}:${key}`, (now) => withHidden(now, format.id, shown.part, hide));
              }}
            />
            <span className={styles['label']}>{labelOf(shown)}</span>
            {shown.part.kind === 'slot' && shown.says !== null && (
              <bdi className={styles['says']} aria-hidden="true">
                {shown.says}
              </bdi>
            )}
          </label>
        );
      })}
      {left.length === 1 && <p className={styles['quiet']}>{t('own.part-last')}</p>}
    </fieldset>
  );
}

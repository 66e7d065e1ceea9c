// StandInChoice: what stands where a photo could, for who wants none: a figure without a face, a first letter, a pattern; and which figure.

import { Ban, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { firstFigure, nextFigure } from '#compose/stand-in/next-figure.ts';
import { figureOf } from '#compose/stand-in/stand-ins-of.ts';
import { STAND_INS, type Document } from '#domain/document/document.ts';
import { withFigure, withStandIn, type StandIn } from '#domain/document/edit-photo.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { artIn } from '#domain/template/art-in.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { useAnnounce } from '../use-announce.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { StandInPicture } from './StandInPicture.tsx';
import styles from './photo.module.css';

const NOTHING = 'none';

type StandInChoiceProps = { readonly document: Document; readonly template: Template | null; readonly slot: SlotId };

export function StandInChoice({ document, template, slot }: StandInChoiceProps) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const chosen = document.standIns[slot] ?? NOTHING;
  const figure = figureOf(pack.pack, document, slot);

  function choose(value: StandIn | typeof NOTHING): void {
    const taken = new Set([...(template === null ? [] : artIn(template.root)), ...Object.values(document.figures)]);
    const first = value === 'silhouette' ? firstFigure(pack.pack, document, slot, taken) : null;
    actions.edit(`stand-in:${slot}`, (now) =>
      first === null ? withStandIn(now, slot, value === NOTHING ? null : value) : withFigure(now, slot, first),
    );
  }

  const cards = ([...STAND_INS, NOTHING] as const).map((value) => ({
    value,
    label: t(`stand-in.${value}`),
    picture:
      value === NOTHING ? (
        <span className={styles['slot']}>
          <Ban aria-hidden="true" />
        </span>
      ) : (
        <StandInPicture document={document} slot={slot} standIn={value} />
      ),
  }));
  return (
    <div className={styles['stand-in']}>
      <RadioCards legend={t('stand-in.title')} value={chosen} cards={cards} onChange={choose} />
      {chosen === 'silhouette' && figure !== null && pack.pack.figures.length > 1 && (
        <FigureTurn document={document} slot={slot} figure={figure} />
      )}
      <p className={styles['quiet']}>{t('stand-in.about')}</p>
    </div>
  );
}

type FigureTurnProps = { readonly document: Document; readonly slot: SlotId; readonly figure: string };

function FigureTurn({ document, slot, figure }: FigureTurnProps) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const announce = useAnnounce();
  const names = usePackWords().figures;
  const { figures } = pack.pack;
  const nameOf = (each: string) =>
    t('stand-in.figure', { name: names[each] ?? each, number: figures.indexOf(each) + 1, all: figures.length });

  function turn(step: 1 | -1): void {
    const next = nextFigure(pack.pack, document, slot, step);
    if (next === null) return;
    actions.edit(`figure:${slot}`, (now) => withFigure(now, slot, next));
    announce(nameOf(next));
  }

  return (
    <div className={styles['turn']}>
      <IconButton label={t('stand-in.previous')} icon={<ChevronLeft />} look="secondary" onClick={() => turn(-1)} />
      <span>{nameOf(figure)}</span>
      <IconButton label={t('stand-in.next')} icon={<ChevronRight />} look="secondary" onClick={() => turn(1)} />
    </div>
  );
}

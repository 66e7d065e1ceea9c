// LookPanel: the dress of the card: colours, pattern, letters, side, photo, design. Words and photos stay as they are. Only what the design
// lets change is offered.

import { Shuffle } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookParts } from '#compose/look-parts.ts';
import type { Document } from '#domain/document/document.ts';
import { withLook, withPalette, withSeed, withTemplate } from '#domain/document/edit-document.ts';
import { ALIGNMENTS, TREATMENTS } from '#domain/document/look.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import { PATTERN_KINDS } from '#domain/template/pattern-kinds.ts';
import type { Template } from '#domain/template/template.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/Chips.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Section } from '#ui/Section.tsx';
import { Swatches } from '#ui/Swatches.tsx';
import { useApp } from '../use-app.tsx';
import { usePackWords } from '../use-pack-words.ts';
import { DesignPicture } from './DesignPicture.tsx';
import { newSeed } from './new-seed.ts';
import { PairingChoice } from './PairingChoice.tsx';
import { PatternPicture } from './PatternPicture.tsx';
import { SurpriseMe } from './SurpriseMe.tsx';
import { useLookWords } from './use-look-words.ts';
import styles from './panels.module.css';

const AS_DESIGNED = 'as-designed';

/** `template`: null until its file is in. */
export function LookPanel({ document, template }: { readonly document: Document; readonly template: Template | null }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const lookWords = useLookWords();
  const parts = useMemo(() => (template === null ? null : lookParts(template)), [template]);
  const { look } = document;
  const hasPhoto = parts?.photo === true && Object.keys(document.photos).length > 0;

  return (
    <div className={styles['panel']}>
      <SurpriseMe document={document} />
      <div>
        <Section title={t('editor.look.colours')} chosen={lookWords.palette(document.paletteId)} open>
          <Palettes document={document} />
        </Section>
        <Section title={t('editor.look.pattern-title')} chosen={lookWords.pattern(look.pattern)}>
          {parts !== null && parts.pattern !== null && <Patterns document={document} own={parts.pattern} />}
          <div>
            <Button icon={<Shuffle aria-hidden="true" />} onClick={() => actions.edit('seed', (now) => withSeed(now, newSeed()))}>
              {t('editor.look.pattern')}
            </Button>
            <p className={styles['quiet']}>{t('editor.look.pattern-about')}</p>
          </div>
        </Section>
        {pack.pack.pairings.length > 0 && (
          <Section title={t('editor.look.letters')} chosen={lookWords.pairing(look.pairing)}>
            <PairingChoice chosen={look.pairing} />
          </Section>
        )}
        {parts?.alignment === true && (
          <Section title={t('editor.look.alignment')} chosen={lookWords.alignment(look.alignment)}>
            <Chips
              legend={t('editor.look.alignment')}
              legendHidden
              wrap
              value={look.alignment ?? AS_DESIGNED}
              chips={([AS_DESIGNED, ...ALIGNMENTS] as const).map((value) => ({
                value,
                label: lookWords.alignment(value === AS_DESIGNED ? undefined : value),
              }))}
              onChange={(value) =>
                actions.edit('alignment', (now) => withLook(now, { alignment: value === AS_DESIGNED ? undefined : value }))
              }
            />
          </Section>
        )}
        {hasPhoto && (
          <Section title={t('editor.look.photo')} chosen={lookWords.treatment(look.treatment === 'none' ? undefined : look.treatment)}>
            <Chips
              legend={t('editor.look.photo')}
              legendHidden
              wrap
              value={look.treatment ?? 'none'}
              chips={TREATMENTS.filter((each) => each !== 'cut' || parts.cut).map((value) => ({
                value,
                label: lookWords.treatment(value === 'none' ? undefined : value),
              }))}
              onChange={(value) => actions.edit('treatment', (now) => withLook(now, { treatment: value === 'none' ? undefined : value }))}
            />
          </Section>
        )}
        <Designs document={document} />
      </div>
    </div>
  );
}

function Palettes({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const lookWords = useLookWords();
  const swatches = pack.pack.palettes.map(({ id, colours: { paper, deep, rose, leaf, sky, sun } }) => ({
    value: id,
    label: lookWords.palette(id),
    colours: [paper, deep, rose, leaf, sky, sun],
  }));
  return (
    <Swatches
      legend={t('editor.look.colours')}
      legendHidden
      value={document.paletteId}
      swatches={swatches}
      onChange={(id) => actions.edit('palette', (now) => withPalette(now, id))}
    />
  );
}

function Patterns({ document, own }: { readonly document: Document; readonly own: Pattern }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const lookWords = useLookWords();
  const palette = pack.pack.palettes.find(({ id }) => id === document.paletteId);
  if (palette === undefined) return null;
  const cards = ([AS_DESIGNED, ...PATTERN_KINDS] as const).map((value) => {
    const kind = value === AS_DESIGNED ? null : value;
    return {
      value,
      label: lookWords.pattern(kind ?? undefined),
      picture: <PatternPicture pattern={own} kind={kind} palette={palette} seed={document.seed} />,
    };
  });
  return (
    <RadioCards
      legend={t('editor.look.pattern-title')}
      legendHidden
      value={document.look.pattern ?? AS_DESIGNED}
      cards={cards}
      onChange={(value) => actions.edit('pattern', (now) => withLook(now, { pattern: value === AS_DESIGNED ? undefined : value }))}
    />
  );
}

function Designs({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { actions, pack } = useApp();
  const words = usePackWords();
  const nameOf = (id: string) => words.templates[id]?.name ?? id;
  const designs = pack.pack.templates.map(({ id }) => ({
    value: id,
    label: nameOf(id),
    picture: <DesignPicture document={document} template={id} />,
  }));
  return (
    <Section title={t('editor.look.design')} chosen={nameOf(document.templateId)}>
      <RadioCards
        legend={t('editor.look.design')}
        legendHidden
        value={document.templateId}
        cards={designs}
        onChange={(id) => actions.edit('template', (now) => withTemplate(now, id))}
      />
    </Section>
  );
}

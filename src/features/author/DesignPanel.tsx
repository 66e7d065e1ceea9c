// DesignPanel: the design as a whole: what it is called, what it is for, the slots it asks for, the ground it stands on, the words it is first seen with.

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn, isJsonList, setIn, textOf, type JsonValue } from '#domain/json.ts';
import { renameDesign, rowsOf, sourceLanguage, withPackValue, withWordsValue } from '#domain/pack/workpiece.ts';
import { roleSchema } from '#domain/palette/palette.ts';
import { fieldOf } from '#domain/template/field.ts';
import { PURPOSES } from '#domain/template/purpose.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Adaptations } from './Adaptations.tsx';
import { Choose } from './fields/Choose.tsx';
import { FieldControl } from './fields/FieldControl.tsx';
import { PropertyRow } from './fields/PropertyRow.tsx';
import { Toggles } from './fields/Toggles.tsx';
import { IdField } from './IdField.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { useAuthor } from './use-author.tsx';

const GROUND = fieldOf(roleSchema);

export function DesignPanel() {
  const { t } = useTranslation();
  const { work, design, packSlots, slots, set, edit } = useAuthor();
  const id = useId();
  const { design: bench } = work;
  const lang = sourceLanguage(work);
  const said = (path: readonly string[]): string => textOf(getIn(work.words[lang], ['templates', bench, ...path]));
  const say = (path: readonly string[], text: string) =>
    edit(`words.${path.join('.')}`, (now) =>
      withWordsValue(now, lang, ['templates', bench, ...path], path[0] === 'samples' && text === '' ? undefined : text),
    );
  const asked = slots.map((slot) => slot.id);

  return (
    <div className={styles['panel']} key={bench}>
      <h2>{t('author.tabs.design')}</h2>
      <TextField label={t('author.name')} value={said(['name'])} onChange={({ currentTarget }) => say(['name'], currentTarget.value)} />
      <TextField label={t('author.about')} value={said(['about'])} onChange={({ currentTarget }) => say(['about'], currentTarget.value)} />
      <IdField
        label={t('author.id')}
        value={bench}
        taken={Object.keys(work.templates).filter((each) => each !== bench)}
        onChange={(next) => edit('id', (now) => renameDesign(now, bench, next))}
      />
      <Section title={t('author.purposes')} open>
        <p id={`${id}-purposes`} className={styles['quiet']}>
          {t('author.purposes-about')}
        </p>
        <Toggles
          labelledBy={`${id}-purposes`}
          toggles={PURPOSES.map((purpose) => ({ value: purpose, label: t(`purposes.${purpose}`) }))}
          value={textsOf(design['purposes'])}
          ordered={false}
          onChange={(next) => set(['purposes'], next)}
        />
      </Section>
      <Section title={t('author.slots')} open>
        <p id={`${id}-slots`} className={styles['quiet']}>
          {t('author.slots-about')}
        </p>
        <Toggles
          labelledBy={`${id}-slots`}
          toggles={packSlots.map((slot) => ({ value: slot.id, label: slot.label }))}
          value={asked}
          ordered
          onChange={(next) => set(['slots'], next)}
        />
      </Section>
      <Section title={t('author.background')} open>
        <PropertyRow label={t('author.background')} simple={false}>
          {(tied) => <FieldControl field={GROUND} {...tied} value={design['background']} onChange={(next) => set(['background'], next)} />}
        </PropertyRow>
        <h4 className={styles['minor']}>{t('author.adaptation.title')}</h4>
        <Adaptations
          value={design['backgroundAdapt']}
          change={{ field: GROUND, label: t('author.background'), start: 'deep' }}
          onSet={(path, next) => set(['backgroundAdapt', ...path], next)}
        />
      </Section>
      <Section title={t('author.samples')} open>
        <p className={styles['quiet']}>{t('author.samples-about')}</p>
        {slots
          .filter(({ kind }) => kind === 'text')
          .map((slot) => (
            <TextArea
              key={slot.id}
              label={slot.label}
              rows={2}
              value={said(['samples', slot.id])}
              onChange={({ currentTarget }) => say(['samples', slot.id], currentTarget.value)}
            />
          ))}
      </Section>
      <FirstPalette />
    </div>
  );
}

/** The palette a card begins with in this design. */
function FirstPalette() {
  const { t } = useTranslation();
  const { work, edit } = useAuthor();
  const rows = rowsOf(work.pack, 'templates');
  const at = rows.findIndex((row) => row['id'] === work.design);
  const palettes = rowsOf(work.pack, 'palettes').flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const names = work.words[sourceLanguage(work)] ?? {};
  return (
    <PropertyRow label={t('author.first-palette')} simple>
      {(tied) => (
        <Choose
          id={tied.id}
          value={textOf(rows[at]?.['palette'])}
          options={palettes.map((value) => ({ value, label: textOf(getIn(names, ['palettes', value])) || value }))}
          onChange={(palette) =>
            edit('palette', (now) =>
              withPackValue(
                now,
                ['templates'],
                rows.map((row, place) => (place === at ? setIn(row, ['palette'], palette) : row)),
              ),
            )
          }
        />
      )}
    </PropertyRow>
  );
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((each) => typeof each === 'string') : [];
}

// BoxPanel: the properties of the chosen box: only those its kind has, when it shows, and what changes where.

import { useTranslation } from 'react-i18next';
import { isJsonObject } from '#domain/json.ts';
import { changeBench } from '#domain/pack/workpiece.ts';
import { BOX_PROPERTIES, type Box } from '#domain/template/box.ts';
import { boxAsDrawn, ownBox, partUsed } from '#domain/template/edit-parts.ts';
import { boxAt, dataPath } from '#domain/template/edit-template.ts';
import { anyOf, partsOf, type Parts } from '#domain/template/field.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Adaptations, ConditionList } from './Adaptations.tsx';
import { PropertyList } from './fields/FieldControl.tsx';
import { BOX_KINDS } from './names.ts';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { useAuthor } from './use-author.tsx';

const PARTS: Readonly<Record<Box['kind'], Parts>> = {
  group: anyOf(partsOf(BOX_PROPERTIES.group)),
  words: anyOf(partsOf(BOX_PROPERTIES.words)),
  photo: anyOf(partsOf(BOX_PROPERTIES.photo)),
  code: anyOf(partsOf(BOX_PROPERTIES.code)),
  drawing: anyOf(partsOf(BOX_PROPERTIES.drawing)),
  pattern: anyOf(partsOf(BOX_PROPERTIES.pattern)),
};

export function BoxPanel() {
  const { t } = useTranslation();
  const { design, root, chosen, set, edit } = useAuthor();
  const box = boxAt(root, chosen) ?? {};
  const part = partUsed(box);
  const kind = BOX_KINDS.find((each) => each === (boxAsDrawn(design, box) ?? box)['kind']);
  const at = ['root', ...dataPath(chosen)];
  const { note, when, adapt, keep } = box;
  if (kind === undefined) return <p>{t('author.unknown-kind')}</p>;
  return (
    <div className={styles['panel']} key={at.join('.')}>
      <h2>{t(`author.kinds.${kind}`)}</h2>
      {part !== null && (
        <Notice
          actions={
            <Button onClick={() => edit('own-box', (work) => changeBench(work, (whole) => ownBox(whole, chosen)))}>
              {t('author.part.own')}
            </Button>
          }
        >
          {t('author.part.about', { part })}
        </Notice>
      )}
      <TextField
        label={t('author.note')}
        value={typeof note === 'string' ? note : ''}
        onChange={({ currentTarget }) => set([...at, 'note'], currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      <Section title={t('author.properties')} open>
        <PropertyList parts={PARTS[kind]} value={box} onSet={(name, value) => set([...at, name], value)} />
      </Section>
      <Section title={t('author.when')} count={isJsonObject(when) ? Object.keys(when).length : 0}>
        <p className={styles['quiet']}>{t('author.when-about')}</p>
        <ConditionList value={when} onSet={(path, value) => set([...at, 'when', ...path], value)} />
      </Section>
      <Section title={t('author.adaptation.title')} count={Array.isArray(adapt) ? adapt.length : 0}>
        <p className={styles['quiet']}>{t('author.adaptation.about')}</p>
        <Adaptations value={adapt} change={{ parts: PARTS[kind] }} onSet={(path, value) => set([...at, 'adapt', ...path], value)} />
      </Section>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={keep === true}
          onChange={({ currentTarget }) => set([...at, 'keep'], currentTarget.checked ? true : undefined)}
        />
        {t('author.keep')}
      </label>
    </div>
  );
}

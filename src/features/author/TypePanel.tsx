// TypePanel: the styles of the design's words: font, weight, smallest and largest size, and what changes where.

import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isJsonObject } from '#domain/json.ts';
import { anyOf, partsOf } from '#domain/template/field.ts';
import { STYLE_NAMES, typeStyleSchema, type StyleName } from '#domain/template/type-style.ts';
import { Adaptations } from './Adaptations.tsx';
import { PropertyList } from './fields/FieldControl.tsx';
import fields from './fields/fields.module.css';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { useAuthor } from './use-author.tsx';

const PARTS = partsOf(typeStyleSchema.entries, ['adapt']);
const CHANGES = anyOf(PARTS);

export function TypePanel() {
  const { t } = useTranslation();
  const { design, set } = useAuthor();
  const known = isJsonObject(design['styles']) ? design['styles'] : {};
  const missing = STYLE_NAMES.filter((name) => !isJsonObject(known[name]));
  return (
    <div className={styles['panel']}>
      <h2>{t('author.tabs.type')}</h2>
      <p className={styles['quiet']}>{t('author.type-about')}</p>
      {STYLE_NAMES.filter((name) => !missing.includes(name)).map((name) => (
        <Style key={name} name={name} value={known[name]} />
      ))}
      {missing.map((name) => (
        <button key={name} type="button" className={fields['small']} onClick={() => set(['styles', name], NEW_STYLES[name])}>
          <Plus aria-hidden="true" />
          {t('author.add-style', { name: t(`author.values.${name}`) })}
        </button>
      ))}
    </div>
  );
}

function Style({ name, value }: { readonly name: StyleName; readonly value: ReturnType<typeof useAuthor>['design'][string] | undefined }) {
  const { t } = useTranslation();
  const { set } = useAuthor();
  const style = isJsonObject(value) ? value : {};
  const { adapt } = style;
  return (
    <Section title={t(`author.values.${name}`)} open>
      <PropertyList parts={PARTS} value={style} onSet={(part, next) => set(['styles', name, part], next)} />
      <h4 className={styles['minor']}>{t('author.adaptation.title')}</h4>
      <Adaptations value={adapt} change={{ parts: CHANGES }} onSet={(path, next) => set(['styles', name, 'adapt', ...path], next)} />
      {name !== 'story' && (
        <button type="button" className={fields['small']} onClick={() => set(['styles', name], undefined)}>
          <Trash2 aria-hidden="true" />
          {t('author.remove-style', { name: t(`author.values.${name}`) })}
        </button>
      )}
    </Section>
  );
}

/** What a style begins with: a plain one of its kind. */
const NEW_STYLES = {
  headline: { font: 'grotesk', weight: 800, size: { min: 5, max: 12 }, leading: 1, tracking: -0.02, balance: true },
  story: { font: 'grotesk-text', weight: 430, size: { min: 3, max: 5 }, leading: 1.35 },
  name: { font: 'grotesk-text', weight: 720, size: { min: 3, max: 4 }, leading: 1.2 },
  detail: { font: 'grotesk-text', weight: 430, size: { min: 3, max: 4 }, leading: 1.2 },
  tag: { font: 'grotesk-text', weight: 620, size: { min: 3, max: 3.2 }, leading: 1.2 },
} as const satisfies Record<StyleName, object>;

// PackPanel: the pack the design is part of: its name and id, its designs, its slots.

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn } from '#domain/json.ts';
import {
  addBlankDesign,
  addSlot,
  copyDesign,
  designsOf,
  removeDesign,
  sourceLanguage,
  withBench,
  withPackValue,
  withWordsValue,
} from '#domain/pack/workpiece.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Choose } from './fields/Choose.tsx';
import { NumberInput } from './fields/NumberInput.tsx';
import { PropertyRow } from './fields/PropertyRow.tsx';
import { IdField, idFrom } from './IdField.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { useAuthor } from './use-author.tsx';

export function PackPanel() {
  const { t } = useTranslation();
  const { work, edit } = useAuthor();
  const lang = sourceLanguage(work);
  const name = getIn(work.words[lang], ['name']);
  const { id } = work.pack;
  return (
    <div className={styles['panel']}>
      <h2>{t('author.tabs.pack')}</h2>
      <p className={styles['quiet']}>{t('author.pack-about')}</p>
      <TextField
        label={t('author.pack-name')}
        value={typeof name === 'string' ? name : ''}
        onChange={({ currentTarget }) => edit('pack-name', (now) => withWordsValue(now, lang, ['name'], currentTarget.value))}
      />
      <IdField
        label={t('author.pack-id')}
        value={typeof id === 'string' ? id : ''}
        taken={[]}
        onChange={(next) => edit('pack-id', (now) => withPackValue(now, ['id'], next))}
      />
      <Section title={t('author.designs')} open>
        <Designs />
      </Section>
      <Section title={t('author.slots-of-pack')} open>
        <SlotForm />
      </Section>
    </div>
  );
}

function Designs() {
  const { t } = useTranslation();
  const { work, desk, edit } = useAuthor();
  const source = sourceLanguage(work);
  const words = work.words[source] ?? {};
  const ids = designsOf(work.pack);
  const nameOf = (id: string): string => {
    const name = getIn(words, ['templates', id, 'name']);
    return typeof name === 'string' ? name : id;
  };

  function add(blank: boolean): void {
    const name = blank ? t('author.new-name') : t('author.copy-name', { name: nameOf(work.design) });
    const id = idFrom(blank ? '' : `${work.design} copy`, Object.keys(work.templates), 'design');
    desk.actions.edit('add-design', (now) =>
      blank ? addBlankDesign(now, id, name, t('author.new-sample')) : copyDesign(now, now.design, id, name),
    );
  }

  return (
    <>
      <ul className={styles['designs']}>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === work.design}
              onClick={() => edit('bench', (now) => withBench(now, id))}
              className={styles['design']}
            >
              <span lang={source} dir="auto">
                {nameOf(id)}
              </span>
            </button>
            <IconButton
              label={t('author.remove-design', { name: nameOf(id) })}
              icon={<Trash2 />}
              disabled={ids.length < 2}
              onClick={() => edit(`remove-design ${id}`, (now) => removeDesign(now, id))}
            />
          </li>
        ))}
      </ul>
      <div className={styles['form']}>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => add(false)}>
          {t('author.copy-design')}
        </Button>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => add(true)}>
          {t('author.blank-design')}
        </Button>
      </div>
    </>
  );
}

const SLOT_FORMS = ['line', 'paragraph', 'photo', 'link', 'mark'] as const;
type SlotForm = (typeof SLOT_FORMS)[number];

/** A slot more, which the design on the bench asks for at once. */
function SlotForm() {
  const { t } = useTranslation();
  const { packSlots, edit } = useAuthor();
  const [label, setLabel] = useState('');
  const [form, setForm] = useState<SlotForm>('line');
  const [limit, setLimit] = useState(80);
  const isText = form === 'line' || form === 'paragraph';

  function add(): void {
    const id = idFrom(
      label,
      packSlots.map((slot) => slot.id),
      'slot',
    );
    const slot = isText ? { kind: 'text', id, lines: form, limit } : { kind: form, id };
    edit(`slot ${id}`, (now) => addSlot(now, slot, label.trim() === '' ? id : label.trim()));
    setLabel('');
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={t('author.slot-label')} value={label} onChange={({ currentTarget }) => setLabel(currentTarget.value)} />
      <PropertyRow label={t('author.slot-kind')} simple>
        {(tied) => (
          <Choose
            id={tied.id}
            value={form}
            options={SLOT_FORMS.map((value) => ({ value, label: t(`author.slot-kinds.${value}`) }))}
            onChange={(next) => setForm(SLOT_FORMS.find((each) => each === next) ?? 'line')}
          />
        )}
      </PropertyRow>
      {isText && (
        <PropertyRow label={t('author.slot-limit')} simple>
          {(tied) => <NumberInput id={tied.id} value={limit} min={1} max={10_000} step={10} onChange={setLimit} />}
        </PropertyRow>
      )}
      <Button type="submit" icon={<Plus aria-hidden="true" />}>
        {t('author.add-slot')}
      </Button>
    </form>
  );
}

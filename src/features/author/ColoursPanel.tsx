// ColoursPanel: the palette the pictures are shown in: seven colours, each with a job, and at once whether words can be read on every one of them.

import { CircleCheck, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn, textOf } from '#domain/json.ts';
import { addPalette, rowsOf, sourceLanguage, withPackValue, withWordsValue } from '#domain/pack/workpiece.ts';
import { contrastRatio, PLAIN_ROLES, TEXT_CONTRAST } from '#domain/palette/contrast.ts';
import { INK_ON_PAPER } from '#domain/pack/pack.ts';
import { ROLES, type Role } from '#domain/palette/palette.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Choose } from './fields/Choose.tsx';
import { PropertyRow } from './fields/PropertyRow.tsx';
import { idFrom } from './IdField.tsx';
import styles from './panels.module.css';
import { useAuthor } from './use-author.tsx';
import { useFieldWords } from './use-field-words.ts';

type ColoursPanelProps = { readonly palette: string; readonly onShow: (palette: string) => void };

export function ColoursPanel({ palette, onShow }: ColoursPanelProps) {
  const { t } = useTranslation();
  const { work, colours, edit } = useAuthor();
  const words = useFieldWords();
  const [name, setName] = useState('');
  const rows = rowsOf(work.pack, 'palettes');
  const at = Math.max(
    0,
    rows.findIndex((row) => row['id'] === palette),
  );
  const id = textOf(rows[at]?.['id']);
  const lang = sourceLanguage(work);
  const called = getIn(work.words[lang], ['palettes', id]);
  const mode = getIn(rows[at], ['mode']);

  function add(): void {
    const next = idFrom(
      name,
      rows.map((row) => textOf(row['id'])),
      'palette',
    );
    edit('add-palette', (now) => addPalette(now, id, next, name.trim() === '' ? next : name.trim()));
    setName('');
    onShow(next);
  }

  return (
    <div className={styles['panel']}>
      <h2>{t('author.tabs.colours')}</h2>
      <p className={styles['quiet']}>{t('author.colours-about')}</p>
      <TextField
        label={t('author.palette-name')}
        value={textOf(called)}
        onChange={({ currentTarget }) => edit('palette-name', (now) => withWordsValue(now, lang, ['palettes', id], currentTarget.value))}
      />
      <PropertyRow label={t('author.names.mode')} simple>
        {(tied) => (
          <Choose
            id={tied.id}
            value={textOf(mode)}
            options={(['light', 'dark'] as const).map((value) => ({ value, label: words.value(value) }))}
            onChange={(next) => edit('palette-mode', (now) => withPackValue(now, ['palettes', at, 'mode'], next))}
          />
        )}
      </PropertyRow>
      <ul className={styles['colours']}>
        {ROLES.map((role) => (
          <li key={role}>
            <label>
              <input
                type="color"
                aria-label={words.role(role)}
                value={colours[role].toLowerCase()}
                onChange={({ currentTarget }) =>
                  edit(`colour.${role}`, (now) => withPackValue(now, ['palettes', at, 'colours', role], currentTarget.value.toUpperCase()))
                }
              />
              <span>
                <strong>{words.role(role)}</strong>
                <small>{t(`author.role-jobs.${role}`)}</small>
              </span>
            </label>
            <Verdict role={role} />
          </li>
        ))}
      </ul>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('author.new-palette')} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <Button type="submit" icon={<Plus aria-hidden="true" />}>
          {t('author.add-palette')}
        </Button>
      </form>
    </div>
  );
}

/** On paper the ink itself must read; on any other ground one of the plain colours. */
function Verdict({ role }: { readonly role: Role }) {
  const { t, i18n } = useTranslation();
  const { colours } = useAuthor();
  const wanted = role === 'paper' ? INK_ON_PAPER : TEXT_CONTRAST;
  const on = role === 'paper' ? (['ink'] as const) : PLAIN_ROLES;
  const ratio = Math.max(...on.map((each) => contrastRatio(colours[each], colours[role])));
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const good = ratio >= wanted;
  return (
    <span className={styles['verdict']} data-good={good} role="status">
      {good ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      {t(good ? 'author.reads' : 'author.does-not-read', { ratio: number.format(ratio), wanted: number.format(wanted) })}
    </span>
  );
}

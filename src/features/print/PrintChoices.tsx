// PrintChoices: who prints it, on what paper, how many on a sheet, and whether ink should be saved.

import { House, LayoutGrid, Store } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CARDS_ON_A_SHEET, PAPERS, PRINT_KINDS, type CardsOnASheet, type PrintJob, type PrintKind } from '#domain/print/print-sheet.ts';
import { Chips } from '#ui/Chips.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Switch } from '#ui/Switch.tsx';
import styles from './print.module.css';

type PrintChoicesProps = {
  readonly job: PrintJob;
  readonly busy: boolean;
  readonly onChoose: (changed: Partial<PrintJob>) => void;
};

const ICONS = { home: House, shop: Store, several: LayoutGrid } as const satisfies Readonly<Record<PrintKind, unknown>>;

export function PrintChoices({ job, busy, onChoose }: PrintChoicesProps) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const kinds = PRINT_KINDS.map((kind) => {
    const Icon = ICONS[kind];
    return {
      value: kind,
      label: t(`print.${kind}`),
      about: t(`print.${kind}-about`),
      picture: <Icon aria-hidden="true" />,
    };
  });
  return (
    <fieldset className={styles['choices']} disabled={busy}>
      <legend className={styles['legend']}>{t('print.choices')}</legend>
      <RadioCards legend={t('print.who')} value={job.kind} cards={kinds} onChange={(kind) => onChoose({ kind })} />
      <Chips
        legend={t('print.paper')}
        value={job.paper}
        chips={PAPERS.map((paper) => ({ value: paper, label: paper }))}
        wrap
        onChange={(paper) => onChoose({ paper })}
      />
      {job.kind === 'several' && (
        <Chips
          legend={t('print.count')}
          value={keyOf(job.count)}
          chips={CARDS_ON_A_SHEET.map((count) => ({ value: keyOf(count), label: number.format(count) }))}
          wrap
          onChange={(key) => onChoose({ count: CARDS_ON_A_SHEET.find((count) => keyOf(count) === key) ?? job.count })}
        />
      )}
      {job.kind !== 'shop' && <Switch label={t('print.low-ink')} checked={job.lowInk} onChange={(lowInk) => onChoose({ lowInk })} />}
      <p className={styles['tip']}>{t(job.kind === 'shop' ? 'print.shop-tip' : 'print.scale-tip')}</p>
    </fieldset>
  );
}

function keyOf(count: CardsOnASheet): `${CardsOnASheet}` {
  return `${count}`;
}

// SizesPanel: which size the preview shows: the chosen ones live, then every other one by where it goes, told by its outline.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import { FORMAT_GROUPS } from '#domain/format/format.ts';
import { SizeStrip } from './SizeStrip.tsx';
import styles from './panels.module.css';

type SizesPanelProps = Omit<Parameters<typeof SizeStrip>[0], 'legend'> & {
  readonly catalogue: Catalogue;
  /** The chosen ones stand elsewhere on this screen. */ readonly othersOnly: boolean;
};

export function SizesPanel({ catalogue, othersOnly, ...strip }: SizesPanelProps) {
  const { t } = useTranslation();
  const groups = useMemo(
    () =>
      FORMAT_GROUPS.map((group) => ({
        group,
        formats: catalogue.formats.filter((format) => format.group === group && !strip.formats.includes(format)),
      })).filter(({ formats }) => formats.length > 0),
    [catalogue, strip.formats],
  );
  return (
    <div className={styles['panel']}>
      {!othersOnly && <SizeStrip {...strip} legend={t('editor.sizes.chosen')} />}
      {groups.map(({ group, formats }) => (
        <details key={group} className={styles['more']} open={othersOnly}>
          <summary>{t(`formats.groups.${group}`)}</summary>
          <SizeStrip {...strip} formats={formats} legend={t(`formats.groups.${group}`)} legendHidden />
        </details>
      ))}
    </div>
  );
}

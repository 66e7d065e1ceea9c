// SizeGroup: the sizes of one kind of place, the usual ones first and the rest behind a button.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format, FormatGroup } from '#domain/format/format.ts';
import { Button } from '#ui/Button.tsx';
import { SizeTile } from './SizeTile.tsx';
import styles from './sizes.module.css';

type Tile = Parameters<typeof SizeTile>[0];

type SizeGroupProps = {
  readonly group: FormatGroup;
  readonly formats: readonly Format[];
  readonly ticked: readonly Format[];
  readonly tileOf: (format: Format) => Tile;
};

export function SizeGroup({ group, formats, ticked, tileOf }: SizeGroupProps) {
  const { t } = useTranslation();
  // What stood here when the page opened stays: a tile must not vanish under the finger that unticks it.
  const [first] = useState<ReadonlySet<Format>>(() => new Set(formats.filter((format) => format.usual || ticked.includes(format))));
  const [all, setAll] = useState(first.size === 0);
  const shown = formats.filter((format) => all || first.has(format) || ticked.includes(format));
  const more = formats.length - shown.length;
  return (
    <section className={styles['group']} aria-labelledby={`sizes-${group}`}>
      <h2 id={`sizes-${group}`} className={styles['group-title']}>
        {t(`formats.groups.${group}`)}
      </h2>
      <ul className={styles['tiles']}>
        {shown.map((format) => (
          <SizeTile key={format.id} {...tileOf(format)} />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('sizes.more', { count: more })}
        </Button>
      )}
    </section>
  );
}

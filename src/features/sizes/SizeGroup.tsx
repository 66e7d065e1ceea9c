// SizeGroup: the sizes of one kind of place: those chosen, side by side; all of them by platform when asked for.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format, FormatGroup } from '#domain/format/format.ts';
import { Button } from '#ui/Button.tsx';
import { SizeTile } from './SizeTile.tsx';
import { usePlatformName } from './use-platform-name.ts';
import styles from './sizes.module.css';

type Tile = Parameters<typeof SizeTile>[0];

type SizeGroupProps = {
  readonly group: FormatGroup;
  readonly catalogue: Catalogue;
  readonly ticked: readonly Format[];
  readonly tileOf: (format: Format) => Tile;
};

export function SizeGroup({ group, catalogue, ticked, tileOf }: SizeGroupProps) {
  const { t } = useTranslation();
  const nameOf = usePlatformName();
  const formats = catalogue.formats.filter((format) => format.group === group);
  const chosen = formats.filter((format) => ticked.includes(format));
  // A tile must not vanish under the finger that unticks it.
  const [kept, setKept] = useState<ReadonlySet<Format>>(new Set());
  const [all, setAll] = useState(false);
  const shown = all ? formats : formats.filter((format) => chosen.includes(format) || kept.has(format));
  const more = formats.length - shown.length;

  const tiles = (some: readonly Format[]) => (
    <ul className={styles['tiles']}>
      {some.map((format) => {
        const tile = tileOf(format);
        return (
          <SizeTile
            key={format.id}
            {...tile}
            onTick={(wanted) => {
              setKept((before) => new Set([...before, format]));
              tile.onTick(wanted);
            }}
          />
        );
      })}
    </ul>
  );

  function toggle(): void {
    setKept(new Set());
    setAll(!all);
  }

  return (
    <section className={styles['group']} aria-labelledby={`sizes-${group}`}>
      <div className={styles['group-head']}>
        <h2 id={`sizes-${group}`} className={styles['group-title']}>
          {t(`formats.groups.${group}`)}
        </h2>
        {chosen.length > 0 && <span className={styles['measures']}>{t('sizes.group-count', { count: chosen.length })}</span>}
      </div>
      {all
        ? catalogue.platforms
            .map((platform) => ({ platform, own: formats.filter((format) => format.platform === platform.id) }))
            .filter(({ own }) => own.length > 0)
            .map(({ platform, own }) => (
              <div key={platform.id} className={styles['platform']}>
                <h3 className={styles['platform-name']}>{nameOf(platform)}</h3>
                {tiles(own)}
              </div>
            ))
        : shown.length > 0 && tiles(shown)}
      {(more > 0 || all) && (
        <Button look="quiet" aria-expanded={all} onClick={toggle}>
          {all ? t('sizes.fewer') : t('sizes.more', { count: more })}
        </Button>
      )}
    </section>
  );
}

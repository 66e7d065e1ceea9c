// PlatformChooser: where will you post? A place by its name ticks the sizes that are meant by it; each can still be ticked one by one below.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format, Platform } from '#domain/format/format.ts';
import { mainSizes } from '#domain/format/main-sizes.ts';
import type { PlatformId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { CheckChips, type CheckChip } from '#ui/CheckChips.tsx';
import { usePlatformName } from './use-platform-name.ts';
import styles from './chooser.module.css';

type PlatformChooserProps = {
  readonly catalogue: Catalogue;
  readonly ticked: readonly Format[];
  readonly onChoose: (formats: readonly Format[]) => void;
};

/** Places shown at first: all of them would fill a phone's screen before the first picture. */
const FEW = 8;

export function PlatformChooser({ catalogue, ticked, onChoose }: PlatformChooserProps) {
  const { t, i18n } = useTranslation();
  const nameOf = usePlatformName();
  const [first] = useState(() => firstOf(catalogue, ticked));
  const [all, setAll] = useState(false);
  const number = new Intl.NumberFormat(i18n.language);
  const tickedOf = (platform: PlatformId) => ticked.filter((format) => format.platform === platform);
  const shown = catalogue.platforms.filter(({ id }) => all || first.has(id) || tickedOf(id).length > 0);

  const chips = shown.map((platform): CheckChip<PlatformId> => {
    const own = tickedOf(platform.id);
    const whole = mainSizes(catalogue, platform.id).every((format) => own.includes(format));
    return {
      value: platform.id,
      label: nameOf(platform),
      ticked: own.length === 0 ? 'none' : whole ? 'all' : 'mixed',
      ...(own.length > 1 ? { count: number.format(own.length) } : {}),
    };
  });

  function toggle(platform: PlatformId, was: CheckChip<PlatformId>['ticked']): void {
    const meant = mainSizes(catalogue, platform);
    const stays = (format: Format) => ticked.includes(format) && (was !== 'all' || format.platform !== platform);
    onChoose(catalogue.formats.filter((format) => stays(format) || (was !== 'all' && meant.includes(format))));
  }

  return (
    <div className={styles['chooser']}>
      <CheckChips legend={t('sizes.intro')} chips={chips} onToggle={toggle} />
      <div className={styles['buttons']}>
        {shown.length < catalogue.platforms.length && (
          <Button onClick={() => setAll(true)}>{t('sizes.more-places', { count: catalogue.platforms.length - shown.length })}</Button>
        )}
        <Button look="quiet" onClick={() => onChoose(catalogue.formats.filter((format) => format.usual))}>
          {t('sizes.usual')}
        </Button>
        <Button look="quiet" onClick={() => onChoose(catalogue.formats)}>
          {t('sizes.all')}
        </Button>
        <Button look="quiet" onClick={() => onChoose([])}>
          {t('sizes.none')}
        </Button>
      </div>
    </div>
  );
}

/** Those chosen, and as many others as there is room for: first those with usual sizes, then in the order of the list. */
function firstOf({ platforms, formats }: Catalogue, ticked: readonly Format[]): ReadonlySet<PlatformId> {
  const has = (among: readonly Format[]) => (platform: Platform) => among.some((format) => format.platform === platform.id);
  const usual = formats.filter((format) => format.usual);
  const chosen = platforms.filter(has(ticked));
  const others = [...platforms.filter(has(usual)), ...platforms].filter((platform) => !chosen.includes(platform));
  return new Set([...chosen, ...new Set(others)].slice(0, Math.max(FEW, chosen.length)).map(({ id }) => id));
}

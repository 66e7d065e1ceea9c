// WordsSide: at which side the words of one size stand. Kept as start and end, so that it follows the way the words run; said as left and right.

import { TextAlignCenter, TextAlignEnd, TextAlignStart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withAlign } from '#domain/document/edit-size.ts';
import type { Side } from '#domain/document/override.ts';
import type { Format } from '#domain/format/format.ts';
import type { Scene } from '#scene/scene.ts';
import { Chips } from '#ui/Chips.tsx';
import { useApp } from '../../use-app.tsx';
import styles from './one-size.module.css';

type WordsSideProps = {
  readonly format: Format;
  readonly scene: Scene;
  /** Null: as the design, or the look for all sizes, has it. */
  readonly align: Side | null;
};

/** The icons draw left and right, whatever the language. */
const SIDES = {
  left: <TextAlignStart aria-hidden="true" />,
  middle: <TextAlignCenter aria-hidden="true" />,
  right: <TextAlignEnd aria-hidden="true" />,
} as const;

export function WordsSide({ format, scene, align }: WordsSideProps) {
  const { t, i18n } = useTranslation();
  const { actions } = useApp();
  const [left, right]: readonly [Side, Side] = scene.direction === 'ltr' ? ['start', 'end'] : ['end', 'start'];
  const sides = [
    { value: left, name: 'left' },
    { value: 'center', name: 'middle' },
    { value: right, name: 'right' },
  ] as const;
  // As they stand on the card: left is drawn at the left.
  const inOrder = i18n.dir() === 'rtl' ? sides.toReversed() : sides;
  return (
    <div className={styles['part']}>
      <Chips
        legend={t('own.side')}
        wrap
        value={align ?? 'design'}
        chips={[
          { value: 'design' as const, label: t('own.side-design') },
          ...inOrder.map(({ value, name }) => ({ value, label: t(`own.side-${name}`), icon: SIDES[name] })),
        ]}
        onChange={(value) => actions.edit(`align:${format.id}`, (now) => withAlign(now, format.id, value === 'design' ? null : value))}
      />
    </div>
  );
}

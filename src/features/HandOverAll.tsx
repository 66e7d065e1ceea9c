// HandOverAll: what can be done with all finished files together; what this device does best comes first.

import { Download, Share } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComponentProps } from 'react';
import { Button } from '#ui/Button.tsx';
import { SaidHere } from './SaidHere.tsx';
import type { HandOverActions } from './use-hand-over.ts';
import styles from './hand-over.module.css';

type HandOverAllProps = {
  /** How many there are. */
  readonly count: number;
  readonly actions: HandOverActions;
  readonly savable: boolean;
  readonly shareFirst: boolean;
};

export function HandOverAll({ count, actions, savable, shareFirst }: HandOverAllProps) {
  const { t } = useTranslation();
  const { round, gone, shareable, said } = actions;
  const sharable = round.length > 0;
  if (!sharable && !savable) return null;

  const whole = round.length === shareable;
  const shareLabel = whole ? 'hand-over.share-all' : gone === 0 ? 'hand-over.share-first' : 'hand-over.share-next';
  const share = sharable && (
    <Button {...lookOf(shareFirst || !savable)} wide icon={<Share aria-hidden="true" />} onClick={actions.shareRound}>
      {t(shareLabel, { count: round.length })}
    </Button>
  );
  const save = savable && (
    <Button {...lookOf(!shareFirst || !sharable)} wide icon={<Download aria-hidden="true" />} onClick={actions.saveAll}>
      {t('hand-over.save-all', { count })}
    </Button>
  );
  return (
    <div className={styles['all']}>
      {shareFirst ? share : save}
      {shareFirst ? save : share}
      <SaidHere said={said?.at === null ? said : null} />
    </div>
  );
}

function lookOf(first: boolean): Pick<ComponentProps<typeof Button>, 'look' | 'size'> {
  return first ? { look: 'primary', size: 'large' } : { look: 'secondary', size: 'usual' };
}

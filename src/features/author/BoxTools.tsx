// BoxTools: what can be done with the chosen box as a whole, and what can be put beside it.

import { ArrowDown, ArrowUp, Copy, IndentDecrease, IndentIncrease, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/IconButton.tsx';
import { BOX_ICONS } from './box-icons.ts';
import { BOX_KINDS } from './names.ts';
import styles from './tree.module.css';
import type { BoxEdits } from './use-box-edits.ts';

export function BoxTools({ edits }: { readonly edits: BoxEdits }) {
  const { t } = useTranslation();
  const { move, canMove, canRemove } = edits;
  return (
    <div role="toolbar" aria-label={t('author.tools')} className={styles['tools']}>
      <IconButton label={t('author.move.up')} icon={<ArrowUp />} disabled={!canMove('up')} onClick={() => move('up')} />
      <IconButton label={t('author.move.down')} icon={<ArrowDown />} disabled={!canMove('down')} onClick={() => move('down')} />
      <IconButton
        label={t('author.move.out')}
        icon={<IndentDecrease data-directional />}
        disabled={!canMove('out')}
        onClick={() => move('out')}
      />
      <IconButton
        label={t('author.move.in')}
        icon={<IndentIncrease data-directional />}
        disabled={!canMove('in')}
        onClick={() => move('in')}
      />
      <IconButton label={t('author.duplicate')} icon={<Copy />} disabled={!canRemove} onClick={edits.duplicate} />
      <IconButton label={t('author.remove')} icon={<Trash2 />} disabled={!canRemove} onClick={edits.remove} />
    </div>
  );
}

export function AddBox({ edits }: { readonly edits: BoxEdits }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('author.add-box')} className={styles['adding']}>
      <p aria-hidden="true">{t('author.add-box')}</p>
      {BOX_KINDS.map((kind) => {
        const Icon = BOX_ICONS[kind];
        return (
          <button key={kind} type="button" className={styles['new']} onClick={() => edits.add(kind)}>
            <Icon aria-hidden="true" />
            {t(`author.kinds.${kind}`)}
          </button>
        );
      })}
    </div>
  );
}

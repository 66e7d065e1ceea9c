// CoverList: every hidden place by name, to be moved, sized and taken away by buttons.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Cover } from '#domain/document/cover.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { movedCover, stretchedCover } from './shape-cover.ts';
import styles from './hide.module.css';

/** Share of what is seen of the picture that a press moves or sizes a cover by. */
const SEEN_STEP = 0.02;

type CoverListProps = {
  readonly covers: readonly Cover[];
  /** How close the picture is seen: the closer, the finer. */
  readonly zoom: number;
  readonly selected: number | null;
  readonly nameOf: (cover: Cover, index: number) => string;
  readonly onSelect: (index: number) => void;
  readonly onChange: (covers: readonly Cover[]) => void;
};

export function CoverList({ covers, zoom, selected, nameOf, onSelect, onChange }: CoverListProps) {
  const { t } = useTranslation();
  const step = SEEN_STEP / zoom;
  return (
    <ul className={styles['list']} aria-label={t('editor.hide.list')}>
      {covers.map((cover, index) => {
        const name = nameOf(cover, index);
        const change = (next: Cover) => () => {
          onSelect(index);
          onChange(covers.map((each, at) => (at === index ? next : each)));
        };
        return (
          // Covers have no names of their own; their order is what tells them apart.
          <li key={index} data-selected={index === selected}>
            <button type="button" className={styles['name']} aria-pressed={index === selected} onClick={() => onSelect(index)}>
              {name}
            </button>
            <IconButton
              label={t('editor.hide.remove', { name })}
              icon={<Trash2 />}
              onClick={() => onChange(covers.filter((_, at) => at !== index))}
            />
            {index === selected && (
              <div role="group" aria-label={name} className={styles['moves']}>
                <IconButton label={t('editor.hide.left')} icon={<ArrowLeft />} onClick={change(movedCover(cover, -step, 0))} />
                <IconButton label={t('editor.hide.right')} icon={<ArrowRight />} onClick={change(movedCover(cover, step, 0))} />
                <IconButton label={t('editor.hide.up')} icon={<ArrowUp />} onClick={change(movedCover(cover, 0, -step))} />
                <IconButton label={t('editor.hide.down')} icon={<ArrowDown />} onClick={change(movedCover(cover, 0, step))} />
                <IconButton label={t('editor.hide.larger')} icon={<Plus />} onClick={change(stretchedCover(cover, step, step))} />
                <IconButton label={t('editor.hide.smaller')} icon={<Minus />} onClick={change(stretchedCover(cover, -step, -step))} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

// BoxTree: the boxes of the design, one in the other, as the tree that screen readers and the keyboard know: arrows go through it, Alt with an arrow
// moves the chosen box, Delete takes it away.

import { ChevronRight, Shapes } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf, type JsonObject } from '#domain/json.ts';
import { boxAsDrawn, partUsed } from '#domain/template/edit-parts.ts';
import { boxId, childrenOf, isGroup, type BoxPath, type Move } from '#domain/template/edit-template.ts';
import { BOX_ICONS } from './box-icons.ts';
import { describeBox } from './describe.ts';
import { BOX_KINDS } from './names.ts';
import { treeKey } from './tree-key.ts';
import styles from './tree.module.css';
import { useAuthor } from './use-author.tsx';
import { useFieldWords } from './use-field-words.ts';

type Row = { readonly path: BoxPath; readonly box: JsonObject; readonly of: number };

type BoxTreeProps = {
  readonly onMove: (move: Move) => void;
  readonly onRemove: () => void;
  readonly onChoose: () => void;
  /** Boxes something is wrong with, by id. */
  readonly faulty: ReadonlySet<string>;
};

export function BoxTree({ onMove, onRemove, onChoose, faulty }: BoxTreeProps) {
  const { t } = useTranslation();
  const { root, chosen, desk } = useAuthor();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const chosenId = boxId(chosen);
  const rows = rowsOf(root, [], 1, (id) => closed.has(id) && !chosenId.startsWith(`${id}.`));
  const at = rows.findIndex(({ path }) => boxId(path) === chosenId);

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-box="${chosenId}"]`);
    row?.scrollIntoView?.({ block: 'nearest' });
    // Only where the keyboard already is: choosing in a picture does not take it there.
    if (focused.current) row?.focus({ preventScroll: true });
  }, [chosenId]);

  function choose(path: BoxPath | undefined): void {
    if (path === undefined) return;
    desk.actions.choose(path);
    onChoose();
  }
  function fold(path: BoxPath, shut: boolean): void {
    const id = boxId(path);
    setClosed((before) => new Set(shut ? [...before, id] : [...before].filter((each) => each !== id)));
  }

  function onKey(event: KeyboardEvent): void {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey) return;
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const open = isGroup(row.box) ? !closed.has(boxId(row.path)) : null;
    const act = treeKey(event, forward, { open, empty: childrenOf(row.box).length === 0 });
    if (act === null) return;
    event.preventDefault();
    if ('remove' in act) onRemove();
    else if ('move' in act) onMove(act.move);
    else if ('fold' in act) fold(row.path, act.fold);
    else if (act.go === 'parent') choose(row.path.length === 0 ? undefined : row.path.slice(0, -1));
    else if (act.go === 'first') choose(rows[0]?.path);
    else if (act.go === 'last') choose(rows.at(-1)?.path);
    else choose(rows[at + act.go]?.path);
  }

  return (
    <div
      ref={list}
      role="tree"
      aria-label={t('author.boxes')}
      className={styles['tree']}
      tabIndex={-1}
      onKeyDown={onKey}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => {
        focused.current = false;
      }}
    >
      {rows.map((row) => (
        <TreeRow
          key={boxId(row.path)}
          row={row}
          open={isGroup(row.box) ? !closed.has(boxId(row.path)) : null}
          chosen={boxId(row.path) === chosenId}
          faulty={faulty.has(boxId(row.path))}
          onChoose={() => choose(row.path)}
          onFold={(shut) => fold(row.path, shut)}
        />
      ))}
    </div>
  );
}

type TreeRowProps = {
  readonly row: Row;
  /** Null for a box that holds no others. */
  readonly open: boolean | null;
  readonly chosen: boolean;
  readonly faulty: boolean;
  readonly onChoose: () => void;
  readonly onFold: (shut: boolean) => void;
};

function TreeRow({ row: { path, box, of }, open, chosen, faulty, onChoose, onFold }: TreeRowProps) {
  const { t } = useTranslation();
  const { packSlots, design } = useAuthor();
  const words = useFieldWords();
  const part = partUsed(box);
  const drawn = boxAsDrawn(design, box) ?? box;
  const kind = BOX_KINDS.find((each) => each === drawn['kind']);
  const Icon = kind === undefined ? Shapes : BOX_ICONS[kind];
  const name = describeBox(box, packSlots, words) || (part ?? '');
  const what = kind === undefined ? textOf(box['kind']) : t(`author.kinds.${kind}`);
  const known = part === null ? what : t('author.part.of-kind', { kind: what });
  return (
    // The keys are the tree's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      aria-level={path.length + 1}
      aria-posinset={(path.at(-1) ?? 0) + 1}
      aria-setsize={of}
      aria-selected={chosen}
      aria-expanded={open ?? undefined}
      aria-label={[name === '' ? known : `${name}, ${known}`, faulty && t('author.faulty')].filter(Boolean).join(', ')}
      tabIndex={chosen ? 0 : -1}
      className={styles['row']}
      data-box={boxId(path)}
      data-faulty={faulty}
      style={{ paddingInlineStart: `${path.length * 0.875}rem` }}
      onClick={onChoose}
    >
      {open === null || childrenOf(box).length === 0 ? (
        <span className={styles['fold']} />
      ) : (
        // For the pointer: the keyboard folds with its arrows.
        <span
          className={styles['fold']}
          data-open={open}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onFold(open);
          }}
        >
          <ChevronRight data-directional />
        </span>
      )}
      <Icon aria-hidden="true" className={styles['icon']} />
      <span className={styles['name']} dir="auto">
        {name === '' ? known : name}
      </span>
    </div>
  );
}

function rowsOf(box: JsonObject, path: BoxPath, of: number, isClosed: (id: string) => boolean): readonly Row[] {
  const children = isClosed(boxId(path)) ? [] : childrenOf(box);
  return [{ path, box, of }, ...children.flatMap((child, index) => rowsOf(child, [...path, index], children.length, isClosed))];
}

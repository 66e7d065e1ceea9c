import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_ROOT, STYLES, templateJson } from '#tests/support/builders.ts';
import { present } from '#tests/support/need.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { parse } from '../parse.ts';
import {
  addBox,
  boxAt,
  boxId,
  childrenOf,
  duplicateBox,
  moveBox,
  nearestPath,
  pathOfFault,
  pathOfNode,
  removeBox,
  setProperty,
  type BoxPath,
  type Move,
} from './edit-template.ts';
import { templateSchema } from './template.ts';

const words = (note: string): JsonObject => ({ kind: 'words', note, slots: ['story'], style: 'story' });
const group = (note: string, ...children: readonly JsonObject[]): JsonObject => ({ kind: 'group', note, children });
const TREE = group('root', words('a'), group('b', words('b0')), words('c'), group('d'));

/** Notes, groups with what they hold: `root(a b(b0) c d())`. */
function told(box: JsonObject): string {
  const { note } = box;
  if (typeof note !== 'string') throw new Error('a box of this test has a note');
  return box['kind'] === 'group' ? `${note}(${childrenOf(box).map(told).join(' ')})` : note;
}

describe('a box', () => {
  it('is put into the group that is chosen, or after the box that is', () => {
    expect(told(addBox(TREE, [1], words('new')).root)).toBe('root(a b(b0 new) c d())');
    expect(told(addBox(TREE, [1, 0], words('new')).root)).toBe('root(a b(b0 new) c d())');
    expect(told(addBox(TREE, [0], words('new')).root)).toBe('root(a new b(b0) c d())');
    expect(told(addBox(TREE, [], words('new')).root)).toBe('root(a b(b0) c d() new)');
    expect(addBox(TREE, [0], words('new')).path).toEqual([1]);
  });

  it('beside a root that is no group makes a group of both', () => {
    const { root, path } = addBox(words('only'), [], words('new'));
    expect(childrenOf(root).map(told)).toEqual(['only', 'new']);
    expect(path).toEqual([1]);
  });

  it.each<[string, BoxPath, Move, string | null]>([
    ['up', [2], 'up', 'root(a c b(b0) d())'],
    ['up, the first', [0], 'up', null],
    ['down', [0], 'down', 'root(b(b0) a c d())'],
    ['down, the last', [3], 'down', null],
    ['into the group before it', [2], 'in', 'root(a b(b0 c) d())'],
    ['into the group after it', [0], 'in', 'root(b(a b0) c d())'],
    ['into nothing', [1, 0], 'in', null],
    ['out', [1, 0], 'out', 'root(a b() b0 c d())'],
    ['out of the root', [1], 'out', null],
    ['anywhere, the root', [], 'down', null],
  ])('moves %s', (_, path, move, after) => {
    const moved = moveBox(TREE, path, move);
    expect(moved === null ? null : told(moved.root)).toBe(after);
    if (moved !== null) expect(boxAt(moved.root, moved.path)).toEqual(boxAt(TREE, path));
  });

  it('is copied beside itself, with all it holds', () => {
    expect(told(present(duplicateBox(TREE, [1])).root)).toBe('root(a b(b0) b(b0) c d())');
    expect(duplicateBox(TREE, [])).toBeNull();
  });

  it('leaves the choice to a neighbour when it is taken away', () => {
    expect(present(removeBox(TREE, [0])).path).toEqual([0]);
    expect(present(removeBox(TREE, [3])).path).toEqual([2]);
    expect(present(removeBox(TREE, [1, 0])).path).toEqual([1]);
    expect(removeBox(TREE, [])).toBeNull();
  });

  it('takes a property, and loses it again', () => {
    const wide = setProperty(TREE, [1, 0], ['width'], 20);
    expect(boxAt(wide, [1, 0])?.['width']).toBe(20);
    expect(setProperty(wide, [1, 0], ['width'], undefined)).toEqual(TREE);
    expect(boxAt(setProperty(TREE, [0], ['padding', 'top'], 3), [0])?.['padding']).toEqual({ top: 3 });
    expect(setProperty(TREE, [9], ['width'], 3)).toEqual(TREE);
  });
});

describe('where a box stands', () => {
  it('is said by the nodes of a scene and by faults', () => {
    expect(boxId([0, 2])).toBe('root.0.2');
    expect(pathOfNode('root.0.2/ground')).toEqual([0, 2]);
    expect(pathOfNode('root/0')).toEqual([]);
    expect(pathOfNode('background')).toBeNull();
    expect(pathOfFault('root.children.0.children.12.adapt.0.set.style')).toEqual([0, 12]);
    expect(pathOfFault('root')).toEqual([]);
    expect(pathOfFault('styles.story.size')).toBeNull();
  });

  it('is the nearest there is when it has gone', () => {
    expect(nearestPath(TREE, [1, 0, 4, 2])).toEqual([1, 0]);
    expect(nearestPath(TREE, [9])).toEqual([]);
  });
});

type Step = { readonly at: number; readonly does: Move | 'add' | 'copy' | 'remove' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ at: fc.nat(30), does: fc.constantFrom<Step['does']>('up', 'down', 'in', 'out', 'add', 'copy', 'remove') }),
  { maxLength: 25 },
);

function everyPath(box: JsonObject, path: BoxPath = []): readonly BoxPath[] {
  return [path, ...childrenOf(box).flatMap((child, index) => everyPath(child, [...path, index]))];
}

function run(root: JsonObject, { at, does }: Step): JsonObject {
  const paths = everyPath(root);
  const path = paths[at % paths.length] ?? [];
  if (does === 'add') return addBox(root, path, at % 2 === 0 ? { kind: 'group' } : words('added')).root;
  if (does === 'copy') return paths.length > 40 ? root : (duplicateBox(root, path)?.root ?? root);
  const edited = does === 'remove' ? removeBox(root, path) : moveBox(root, path, does);
  return edited?.root ?? root;
}

describe('any sequence of edits', () => {
  it('leaves a template that is read, or refused with a reason', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const root = list.reduce(run, asTree(PLAIN_ROOT));
        const read = parse(templateSchema, templateJson({ root, styles: STYLES }));
        if (read.ok) return;
        for (const { reason } of read.error) expect(reason).toMatch(/nested deeper|at most/u);
      }),
    );
  });

  it('moves boxes without losing or doubling one', () => {
    fc.assert(
      fc.property(
        steps.map((list) => list.filter(({ does }) => !['add', 'copy', 'remove'].includes(does))),
        (list) => {
          const count = (root: JsonObject) =>
            everyPath(root)
              .map((path) => JSON.stringify(boxAt(root, path)?.['note']))
              .toSorted();
          expect(count(list.reduce(run, TREE))).toEqual(count(TREE));
        },
      ),
    );
  });

  it('never changes the tree before it', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const before = JSON.stringify(TREE);
        list.reduce(run, TREE);
        expect(JSON.stringify(TREE)).toBe(before);
      }),
    );
  });

  it('a move in and the move out after it change nothing but the order', () => {
    const inward = present(moveBox(TREE, [2], 'in'));
    expect(told(present(moveBox(inward.root, inward.path, 'out')).root)).toBe(told(TREE));
  });
});

function asTree(json: unknown): JsonObject {
  if (!isJsonObject(json)) throw new Error('no tree');
  return json;
}

import { describe, expect, it } from 'vitest';
import { treeKey } from './tree-key.ts';

const press = (key: string, altKey = false) => ({ key, altKey });
const leaf = { open: null, empty: true };
const open = { open: true, empty: false };
const shut = { open: false, empty: false };

describe('keys in the tree', () => {
  it('go through it the way words run', () => {
    expect(treeKey(press('ArrowDown'), 'ArrowRight', leaf)).toEqual({ go: 1 });
    expect(treeKey(press('ArrowRight'), 'ArrowRight', shut)).toEqual({ fold: false });
    expect(treeKey(press('ArrowRight'), 'ArrowRight', open)).toEqual({ go: 1 });
    expect(treeKey(press('ArrowLeft'), 'ArrowRight', open)).toEqual({ fold: true });
    expect(treeKey(press('ArrowLeft'), 'ArrowRight', leaf)).toEqual({ go: 'parent' });
    expect(treeKey(press('ArrowLeft'), 'ArrowLeft', shut)).toEqual({ fold: false });
    expect(treeKey(press('ArrowRight'), 'ArrowLeft', open)).toEqual({ fold: true });
  });

  it('move the box with Alt, and take it away with Delete', () => {
    expect(treeKey(press('ArrowUp', true), 'ArrowRight', leaf)).toEqual({ move: 'up' });
    expect(treeKey(press('ArrowRight', true), 'ArrowRight', leaf)).toEqual({ move: 'in' });
    expect(treeKey(press('ArrowRight', true), 'ArrowLeft', leaf)).toEqual({ move: 'out' });
    expect(treeKey(press('Delete'), 'ArrowRight', leaf)).toEqual({ remove: true });
  });

  it('mean nothing else', () => {
    expect(treeKey(press('a'), 'ArrowRight', leaf)).toBeNull();
    expect(treeKey(press('Enter', true), 'ArrowRight', leaf)).toBeNull();
    expect(treeKey(press('ArrowRight'), 'ArrowRight', leaf)).toBeNull();
  });
});

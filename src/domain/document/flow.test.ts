import { describe, expect, it } from 'vitest';
import { aDocument, aPack, PHOTO, slot, written } from '#tests/support/builders.ts';
import { flowInto } from './flow.ts';

const text = (id: string) => ({ kind: 'text', id, lines: 'paragraph', limit: 200 });
const photo = (id: string) => ({ kind: 'photo', id });
const pack = aPack({
  slots: [text('story'), text('ending'), text('name'), photo('photo'), photo('photo-2'), photo('photo-3'), { kind: 'mark', id: 'mark' }],
});
const into = (...slots: readonly string[]) => ({ slots: slots.map(slot) });

describe('the same words and photos in another design', () => {
  it('stay as they are where they have a place', () => {
    const document = written({ story: 'Bread', name: 'Samira' }, { photos: { photo: PHOTO } });
    expect(flowInto(document, into('story', 'photo', 'photo-2'), pack)).toBe(document);
    expect(flowInto(document, into('story'), pack)).toBe(document);
  });

  it('put a photo from a place the design lacks into one that is free', () => {
    const second = { ...PHOTO, photo: 'second' };
    const document = aDocument({ photos: { 'photo-2': second } });
    expect(flowInto(document, into('photo'), pack).photos).toEqual({ photo: second });
  });

  it('keep photos there is no place for, and never put one where another is', () => {
    const photos = { photo: PHOTO, 'photo-2': { ...PHOTO, photo: 'b' }, 'photo-3': { ...PHOTO, photo: 'c' } };
    const document = aDocument({ photos });
    expect(flowInto(document, into('photo'), pack)).toBe(document);
    expect(flowInto(document, into('photo', 'mark'), pack)).toBe(document);
  });

  it('lead the design when none of them would show otherwise', () => {
    const document = written({ ending: 'raise a roof', name: '' });
    const { words } = flowInto(document, into('story', 'name'), pack);
    expect(words).toEqual({ story: { text: 'raise a roof' }, name: { text: '' } });
  });

  it('stay where they are when some of them show, or when there is nothing to lead', () => {
    const document = written({ ending: 'raise a roof', name: 'Ola' });
    expect(flowInto(document, into('story', 'name'), pack)).toBe(document);
    expect(flowInto(written({ ending: 'raise a roof' }), into('photo'), pack).words[slot('ending')]?.text).toBe('raise a roof');
  });
});

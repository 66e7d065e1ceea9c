import { describe, expect, it } from 'vitest';
import { PLAIN_ROOT, templateJson, type Json } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { parse } from '../parse.ts';
import { resolveParts } from './parts.ts';
import { templateSchema } from './template.ts';

const name = { kind: 'words', slots: ['name'], style: 'name' };
const rootOf = (...children: readonly Json[]) => ({ ...PLAIN_ROOT, children });
const read = (parts: Json, ...children: readonly Json[]) => parse(templateSchema, templateJson({ parts, root: rootOf(...children) }));
const written = (...children: readonly Json[]) => need(parse(templateSchema, templateJson({ root: rootOf(...children) })));
const refused = (parts: Json, ...children: readonly Json[]) =>
  needFailure(read(parts, ...children)).map(({ path, reason }) => `${path} ${reason}`);

describe('a part', () => {
  it('stands wherever it is used, as if it were written there', () => {
    expect(need(read({ name }, { use: 'name' }, { kind: 'group', children: [{ use: 'name' }] }))).toEqual(
      written(name, { kind: 'group', children: [name] }),
    );
  });

  it('is changed by what stands beside its use', () => {
    expect(need(read({ name }, { use: 'name', textAlign: 'center', when: { photo: true } }))).toEqual(
      written({ ...name, textAlign: 'center', when: { photo: true } }),
    );
  });

  it('has its adaptations judged before those of the place', () => {
    const [first, second] = [
      { when: { photo: true }, set: { opacity: 0.5 } },
      { when: { photo: true }, set: { opacity: 1 } },
    ];
    expect(need(read({ name: { ...name, adapt: [first] } }, { use: 'name', adapt: [second] }))).toEqual(
      written({ ...name, adapt: [first, second] }),
    );
  });

  it('may use another part', () => {
    const parts = { name, signed: { kind: 'group', children: [{ use: 'name' }] } };
    expect(need(read(parts, { use: 'signed' }))).toEqual(written({ kind: 'group', children: [name] }));
  });

  it.each<[string, Json, Json]>([
    ['root.children.0.use names nobody, which parts does not define', { name }, { use: 'nobody' }],
    ['root.children.0.use names constructor, which parts does not define', { name }, { use: 'constructor' }],
    ['root.children.0.use must be the name of a part', { name }, { use: 3 }],
    ['root.children.0.children.0.use loop uses itself', { loop: { kind: 'group', children: [{ use: 'loop' }] } }, { use: 'loop' }],
    ['root.children.0.use name has a condition of its own', { name: { ...name, when: { photo: true } } }, { use: 'name', when: {} }],
    ['parts.name is never used', { name }, name],
    ['parts must be an object', [] as unknown as Json, name],
  ])('is refused, and where and why is said: %s', (words, parts, child) => {
    expect(refused(parts, child).join('\n')).toContain(words);
  });

  it('is held to the schema where it is used', () => {
    expect(refused({ name: { ...name, style: 'shouting' } }, { use: 'name' }).join()).toContain('root.children.0.style');
    expect(refused({ name }, { use: 'name', onclick: 'x' }).join()).toContain('root.children.0.onclick');
  });

  it('can’t be used to grow without end', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        `p${index}`,
        { kind: 'group', children: index === 13 ? [] : [{ use: `p${index + 1}` }, { use: `p${index + 1}` }, { use: `p${index + 1}` }] },
      ]),
    );
    const { faults } = resolveParts({ parts: doubling, root: { use: 'p0' } });
    expect(faults.map(({ reason }) => reason).join()).toContain('comes to more than 2000 boxes');
  });

  it('leaves data that is no template to the schema', () => {
    expect(resolveParts(null)).toEqual({ data: null, faults: [] });
    expect(resolveParts({ version: 1 })).toEqual({ data: { version: 1 }, faults: [] });
  });
});

// The guide is true: what docs/templates.md shows stands in the pack it builds, that pack holds no box the guide does not show, and the tools
// it names do what it says.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACK = 'tests/packs/kettle-on';
const read = (file: string) => readFileSync(root + file, 'utf8');
const json = (file: string): unknown => JSON.parse(read(`${PACK}/${file}`));
const run = (tool: string, ...args: readonly string[]) =>
  execFileSync('node', [`.tools/${tool}.mjs`, ...args], { cwd: root, encoding: 'utf8' });

const files = ['pack.json', 'templates/hello.json', 'locales/en.json', 'locales/ar.json'].map(json);
/** Pieces of JSON in the guide, `"name": value` standing for an object with that one property. */
const pieces = [...read('docs/templates.md').matchAll(/```json\n([^]*?)```/gu)].map(([, text = '']): unknown =>
  JSON.parse(text.startsWith('{') ? text : `{${text}}`),
);

test('every piece of JSON it shows stands in the pack it builds', () => {
  expect(pieces.length).toBeGreaterThan(15);
  const missing = pieces.filter((piece) => !everything(files).some((part) => holds(part, piece)));
  expect(missing).toEqual([]);
});

test('the pack holds no box that it does not show', () => {
  const boxes = everything([json('templates/hello.json')]).filter((part) => isRecord(part) && 'kind' in part && 'note' in part);
  const shown = everything(pieces);
  expect(boxes).toHaveLength(6);
  for (const box of boxes) {
    const { children: _, ...own } = isRecord(box) ? box : {};
    for (const [name, value] of Object.entries(own)) {
      const said = shown.some((part) => isRecord(part) && part['note'] === own['note'] && name in part && holds(value, part[name]));
      expect(said, `${String(own['note'])}: ${name}`).toBe(true);
    }
  }
});

test('its pack passes the check without a remark', () => {
  expect(run('pack-check', PACK, '--no-pictures')).toContain('5 files, 0 faults, 0 remarks');
});

test('a new pack passes the check, plain or begun with one of our designs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  run('pack-new', 'plain', '--in', folder);
  run('pack-new', 'ours', '--in', folder, '--from', 'open-door');
  for (const pack of ['plain', 'ours']) expect(run('pack-check', join(folder, pack), '--no-pictures')).toContain('0 faults, 0 remarks');
});

test('a fault ends the check with its file, place and reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  run('pack-new', 'broken', '--in', folder);
  const file = join(folder, 'broken/templates/hello.json');
  execFileSync('sed', ['-i', 's/"leading": 0.98/"leading": 9/', file]);
  const { status, stderr } = failing('pack-check', join(folder, 'broken'), '--no-pictures');
  expect(status).toBe(1);
  expect(stderr).toContain('fault   templates/hello.json at styles.headline.leading: ');
});

function failing(tool: string, ...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  try {
    run(tool, ...args);
    return { status: 0, stderr: '' };
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error) || !('stderr' in error)) throw error;
    return { status: Number(error.status), stderr: String(error.stderr) };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object and list in these, themselves included. */
function everything(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((value) => (typeof value === 'object' && value !== null ? [value, ...everything(Object.values(value))] : []));
}

/** Whether `whole` says all that `part` says: more properties and more items in between are allowed. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole)) return false;
    let next = 0;
    for (const item of whole) if (next < part.length && holds(item, part[next])) next += 1;
    return next === part.length;
  }
  if (isRecord(part)) return isRecord(whole) && Object.entries(part).every(([name, value]) => name in whole && holds(whole[name], value));
  return whole === part;
}

import { describe, expect, it } from 'vitest';
import { unzip } from '#tests/support/e2e/zip.ts';
import { fileQueue, zipOf, type NamedFile } from './zip.ts';

const file = (name: string, text = name): NamedFile => ({ name, blob: new Blob([text]) });
const opened = async (zip: Blob) => unzip(Buffer.from(await zip.arrayBuffer()));

describe('a ZIP', () => {
  it('holds files as they are, in their order', async () => {
    const files = await opened(await zipOf([file('b.png'), file('a.txt', 'words')], new Date()));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['b.png', 'b.png'],
      ['a.txt', 'words'],
    ]);
  });

  it('takes files that are made while it is, and waits for the last', async () => {
    const queue = fileQueue();
    const zip = zipOf(queue.files, new Date());
    queue.put(file('first.png'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    queue.put(file('second.png'));
    queue.put(file('third.png'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    queue.end();
    expect([...(await opened(await zip)).keys()]).toEqual(['first.png', 'second.png', 'third.png']);
  });

  it('is not made when the making of its files is stopped', async () => {
    const queue = fileQueue();
    const zip = zipOf(queue.files, new Date());
    queue.put(file('first.png'));
    queue.stop(new Error('enough'));
    await expect(zip).rejects.toThrow('enough');
  });
});

import { configure, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '#services/export/save-file.ts';
import { stubLayout } from '#tests/support/layout-stubs.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { HandOver } from './HandOver.tsx';
import type { FileToHandOver } from './hand-over-file.ts';

vi.mock('#services/export/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));

// A busy machine needs longer for two dozen files than the defaults allow.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8000 });

const MIB = 1024 * 1024;
const picture = (id: number, bytes = 3): FileToHandOver => ({
  name: `card-${id}.png`,
  blob: new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
  title: `Picture ${id}`,
  heard: `Words of ${id}`,
  caption: { text: `Caption ${id}`, platform: 'Instagram' },
});
const pictures = (count: number, bytes?: number) => Array.from({ length: count }, (_, id) => picture(id + 1, bytes));

type Sheet = (data: ShareData) => Promise<void>;
let share = vi.fn<Sheet>();
let canShare = vi.fn<(data?: ShareData) => boolean>();

async function open(files: readonly FileToHandOver[], saveTogether: (() => Promise<void>) | null = null) {
  const rendered = await renderApp(<HandOver files={files} saveTogether={saveTogether} written="My words" />);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  return { ...rendered, writeText };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tellsOf = (name: string) => new DOMException('', name);
const sharedNames = () => share.mock.calls.map(([{ files }]) => files?.map(({ name }) => name) ?? []);

beforeEach(() => {
  stubLayout({ touched: true });
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => {};
  share = vi.fn<Sheet>(async () => {});
  canShare = vi.fn<(data?: ShareData) => boolean>(() => true);
  Object.assign(navigator, { share, canShare });
  vi.mocked(saveFile).mockClear();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('finished files in the share sheet', () => {
  it('go in rounds of ten, in order, and each round says how far it is', async () => {
    const { user } = await open(pictures(24));
    await user.click(button('Share the first 10'));
    expect(await screen.findByText(/^10 of 24 passed on/)).toBeTruthy();
    await user.click(button('Share the next 10'));
    await user.click(button('Share the next 4'));
    expect(await screen.findByText('Passed on to the app you chose. Finish there.')).toBeTruthy();
    expect(sharedNames().flat()).toEqual(pictures(24).map(({ name }) => name));
    // And from the beginning again, for another app.
    expect(button('Share the first 10')).toBeTruthy();
  });

  it('go in rounds of 50 MiB', async () => {
    const { user } = await open(pictures(3, 20 * MIB));
    await user.click(button('Share the first 2'));
    await user.click(button('Share the last one'));
    expect(sharedNames().map((names) => names.length)).toEqual([2, 1]);
  });

  it('go alone without words, which some apps take instead of the picture: the caption is copied, and that is said', async () => {
    const { user, writeText } = await open(pictures(2));
    await user.click(button('Share Picture 2'));
    expect(share).toHaveBeenCalledWith({ files: [expect.objectContaining({ name: 'card-2.png' })] });
    expect(writeText).toHaveBeenCalledWith('Caption 2');
    const item = within(screen.getByText('Picture 2').closest('li') ?? document.body);
    expect((await item.findByText(/The caption for Instagram is copied/)).closest('[role=status]')).toBeTruthy();
  });

  it('does not claim that a caption was copied when it was not', async () => {
    const { user, writeText } = await open(pictures(1));
    writeText.mockRejectedValue(tellsOf('NotAllowedError'));
    await user.click(button('Share'));
    expect(await screen.findByText('Passed on to the app you chose. Finish there.')).toBeTruthy();
  });

  it('stay where they are when the person closes it, which is nothing bad: the round is offered again, with the focus on it', async () => {
    const { user } = await open(pictures(12));
    share.mockRejectedValueOnce(tellsOf('AbortError'));
    await user.click(button('Share the first 10'));
    expect(await screen.findByText(/You closed the share sheet/)).toBeTruthy();
    expect(document.activeElement).toBe(button('Share the first 10'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['NotAllowedError', /Sharing is not allowed here/],
    ['InvalidStateError', /A share sheet is still open/],
    ['DataError', /This could not be shared/],
  ])('that answers %s says so', async (name, sentence) => {
    const { user } = await open(pictures(1));
    share.mockRejectedValueOnce(tellsOf(name));
    await user.click(button('Share'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('that never answers stops nothing', async () => {
    const { user } = await open(pictures(2));
    share.mockImplementationOnce(() => new Promise(() => {}));
    await user.click(button('Share all 2'));
    await user.click(button('Share Picture 1'));
    expect(share).toHaveBeenCalledTimes(2);
  });

  it('is not offered where the browser would not take these files', async () => {
    canShare.mockReturnValue(false);
    await open(pictures(2));
    expect(screen.queryByRole('button', { name: /Share/ })).toBeNull();
    expect(button('Save all 2')).toBeTruthy();
  });
});

describe('finished files saved and copied', () => {
  it('are saved one by one, or as the feature puts them together', async () => {
    const together = vi.fn<() => Promise<void>>(async () => {});
    const { user } = await open(pictures(2), together);
    await user.click(button('Save Picture 2'));
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'card-2.png');
    await user.click(button('Save all 2'));
    expect(together).toHaveBeenCalledOnce();
    expect(screen.getAllByText('Saved. Look in Downloads.')).not.toEqual([]);
  });

  it('say so when there is no memory to put them together', async () => {
    vi.stubGlobal('reportError', vi.fn<(error: unknown) => void>());
    const { user } = await open(pictures(2), async () => {
      throw new RangeError('no memory');
    });
    await user.click(button('Save all 2'));
    expect(await screen.findByText(/could not be put into one file/)).toBeTruthy();
  });

  it('are copied as PNG, and where that is forbidden the way by hand is told', async () => {
    const made = vi.fn<(data: Record<string, unknown>) => void>();
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly types: readonly string[];
        constructor(data: Record<string, unknown>) {
          this.types = Object.keys(data);
          made(data);
        }
      },
    );
    const { user } = await open([picture(1)]);
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(button('Copy Picture 1'));
    expect(await screen.findByText('Copied. Paste it where you want it.')).toBeTruthy();
    expect(Object.keys(made.mock.lastCall?.[0] ?? {})).toEqual(['image/png']);
    write.mockRejectedValue(tellsOf('NotAllowedError'));
    await user.click(button('Copy Picture 1'));
    expect(await screen.findByText(/could not be copied here/)).toBeTruthy();
  });

  it('put saving first at a desk, sharing first on a phone', async () => {
    await open(pictures(2));
    const order = () => screen.getAllByRole('button', { name: /all 2/ }).map(({ textContent }) => textContent);
    expect(order()).toEqual(['Share all 2', 'Save all 2']);
    document.body.replaceChildren();
    stubLayout();
    await open(pictures(2));
    expect(order()).toEqual(['Save all 2', 'Share all 2']);
  });

  it('show a film and a page as what they are, and copy neither', async () => {
    const film: FileToHandOver = {
      name: 'a.mp4',
      blob: new Blob(['mp4'], { type: 'video/mp4' }),
      title: 'Story',
      heard: 'A film',
      caption: null,
    };
    const page: FileToHandOver = {
      name: 'a4.pdf',
      blob: new Blob(['pdf'], { type: 'application/pdf' }),
      title: 'A4',
      heard: '',
      caption: null,
    };
    await open([film, page]);
    expect(screen.getByLabelText('A film').tagName).toBe('VIDEO');
    expect(screen.getByText('a4.pdf')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  });
});

describe('inside another app', () => {
  const inside = (userAgent: string) => vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 7; wv) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 Instagram 358.0';
  const IPHONE =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS]';

  beforeEach(() => {
    canShare.mockReturnValue(false);
  });

  it('the app is named, the picture is one to press and hold, and nothing that would fail is offered', async () => {
    inside(ANDROID);
    await open(pictures(1));
    expect(screen.getByRole('heading', { name: 'Instagram has its own browser, and it saves no files' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    const shown = screen.getByRole<HTMLImageElement>('img', { name: 'Words of 1' });
    await vi.waitFor(() => expect(shown.src).toMatch(/^data:image\/png/));
  });

  it('Android is handed an address to open, an iPhone has one to copy', async () => {
    inside(ANDROID);
    await open(pictures(1));
    expect(screen.getByRole('link', { name: 'Open in your browser' }).getAttribute('href')).toMatch(/^intent:\/\/.*;end$/);
    document.body.replaceChildren();
    inside(IPHONE);
    const { user, writeText } = await open(pictures(1));
    expect(screen.queryByRole('link')).toBeNull();
    await user.click(button('Copy the address'));
    expect(writeText).toHaveBeenCalledWith('http://localhost:3000/');
    expect(await screen.findByText(/The address is copied/)).toBeTruthy();
  });

  it('the words can be taken along, and are shown where even copying is forbidden', async () => {
    inside(IPHONE);
    const { user, writeText } = await open(pictures(1));
    writeText.mockRejectedValue(tellsOf('NotAllowedError'));
    await user.click(button('Copy your words'));
    expect(await screen.findByText(/Copying is not allowed here/)).toBeTruthy();
    expect(screen.getByText('My words')).toBeTruthy();
  });
});

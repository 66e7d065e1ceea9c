import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addModalDialogs } from '#tests/support/render-app.tsx';
import { Dialog } from './Dialog.tsx';

beforeAll(addModalDialogs);

describe('a dialog', () => {
  it('opens as a modal, named by its title, and shows nothing while closed', () => {
    const { rerender } = render(
      <Dialog open={false} title="Menu" closeLabel="Close" onClose={() => {}}>
        <p>inside</p>
      </Dialog>,
    );
    expect(screen.queryByText('inside')).toBeNull();
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    rerender(
      <Dialog open title="Menu" closeLabel="Close" onClose={() => {}}>
        <p>inside</p>
      </Dialog>,
    );
    expect(showModal).toHaveBeenCalledOnce();
    expect(screen.getByRole('dialog', { name: 'Menu' })).toBeTruthy();
    expect(screen.getByText('inside')).toBeTruthy();
  });

  it('tells when it is closed by its button, by Escape, and by a tap on the dark around it', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Dialog open title="Menu" closeLabel="Close" onClose={onClose}>
        <p>inside</p>
      </Dialog>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    // What a browser does on Escape.
    act(() => void screen.getByRole('dialog').dispatchEvent(new Event('close')));
    expect(onClose).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole('dialog'));
    expect(onClose).toHaveBeenCalledTimes(3);
    await userEvent.click(screen.getByText('inside'));
    expect(onClose).toHaveBeenCalledTimes(3);
  });

  it('is not lost by a tap beside it when it asks something that matters', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Dialog open urgent title="Delete?" closeLabel="Close" onClose={onClose}>
        <p>inside</p>
      </Dialog>,
    );
    await userEvent.click(screen.getByRole('alertdialog', { name: 'Delete?' }));
    expect(onClose).not.toHaveBeenCalled();
  });
});

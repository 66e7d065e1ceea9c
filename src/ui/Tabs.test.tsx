import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from './Tabs.tsx';

const TABS = [
  { value: 'words', label: 'Words' },
  { value: 'photo', label: 'Photo' },
  { value: 'look', label: 'Look' },
] as const;

function Sample({ direction = 'ltr' }: { readonly direction?: 'ltr' | 'rtl' }) {
  const [value, setValue] = useState<(typeof TABS)[number]['value']>('words');
  return (
    <div style={{ direction }}>
      <Tabs label="Parts" tabs={TABS} value={value} onChange={setValue}>
        <p>{`panel of ${value}`}</p>
      </Tabs>
    </div>
  );
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

describe('tabs', () => {
  it('show the panel of the one chosen, named by it', async () => {
    render(<Sample />);
    await userEvent.click(screen.getByRole('tab', { name: 'Photo' }));
    expect(screen.getByRole('tabpanel', { name: 'Photo' }).textContent).toBe('panel of photo');
  });

  it('are one stop for the Tab key; arrows go on, round the end, and to the first and last', async () => {
    render(<Sample />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Words');
    await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Photo');
    expect(document.activeElement?.textContent).toBe('Photo');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(chosen()).toBe('Words');
    await userEvent.keyboard('{End}');
    expect(chosen()).toBe('Look');
    await userEvent.keyboard('{Home}');
    expect(chosen()).toBe('Words');
  });

  it('follow the way the words run', async () => {
    render(<Sample direction="rtl" />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(chosen()).toBe('Photo');
    await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Words');
  });
});

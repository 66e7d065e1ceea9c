import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Chips } from './Chips.tsx';
import { Select } from './Select.tsx';
import { TextArea } from './TextArea.tsx';

describe('a field', () => {
  it('is named by its label and described by its hint, its error and its count', () => {
    render(<TextArea label="Your story" hint="As you would tell a friend" error="Too long" counter="12 over" />);
    const area = screen.getByRole('textbox', { name: 'Your story' });
    const described = (area.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.querySelector(`[id="${id}"]`)?.textContent);
    expect(described).toEqual(['As you would tell a friend', 'Too long', '12 over']);
    expect(area.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Too long');
  });

  it('claims no fault and no description when there is none', () => {
    render(<TextArea label="Your story" />);
    const area = screen.getByRole('textbox');
    expect(area.hasAttribute('aria-invalid')).toBe(false);
    expect(area.hasAttribute('aria-describedby')).toBe(false);
  });

  it('lets the words say which way they run', () => {
    render(<TextArea label="Your story" />);
    expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
  });
});

describe('chips', () => {
  it('are one set of radios that arrows go through', async () => {
    function Sample() {
      const [value, setValue] = useState<'a' | 'b'>('a');
      return (
        <Chips
          legend="Purpose"
          value={value}
          onChange={setValue}
          chips={[
            { value: 'a', label: 'A story' },
            { value: 'b', label: 'A dish' },
          ]}
        />
      );
    }
    render(<Sample />);
    expect(screen.getByRole('group', { name: 'Purpose' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'A dish' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A dish' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A story' }).checked).toBe(false);
  });
});

describe('a select', () => {
  it('answers the value chosen, and has its name even without a label to see', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(
      <Select
        look="quiet"
        label="Language"
        value="en"
        onChange={onChange}
        options={[
          { value: 'en', label: 'English' },
          { value: 'ar', label: 'العربية', lang: 'ar' },
        ]}
      />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'ar');
    expect(onChange).toHaveBeenCalledWith('ar');
  });
});

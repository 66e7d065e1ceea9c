import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#services/i18n/languages.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { SafetyWords } from './SafetyWords.tsx';

const ENGLISH = 'Everyone in the photo said yes.';

describe('a sentence on consent', () => {
  it('has the English beside it while only a machine translated it', async () => {
    const { words } = await renderApp(<SafetyWords say="sizes.review-photo" />, { language: 'ar' });
    expect(screen.getByText(words.t('sizes.review-photo'))).toBeDefined();
    const english = await screen.findByText(ENGLISH);
    expect(english.lang).toBe('en');
    expect(english.dir).toBe('ltr');
  });

  it('stands alone once a person has checked the language', async () => {
    const checked = LANGUAGES.map((language) => (language.tag === 'ar' ? { ...language, state: 'human-reviewed' as const } : language));
    await renderApp(<SafetyWords say="sizes.review-photo" />, { language: 'ar', services: { languages: checked } });
    // Time for a file that must not be asked for.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(ENGLISH)).toBeNull();
  });

  it('stands alone in English', async () => {
    await renderApp(<SafetyWords say="sizes.review-photo" />);
    expect(screen.getAllByText(ENGLISH)).toHaveLength(1);
  });
});

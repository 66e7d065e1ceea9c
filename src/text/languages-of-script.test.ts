import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { languagesOf } from './languages-of-script.ts';

describe('the languages words may be in', () => {
  it('are those of their script', () => {
    expect(languagesOf('社区')).toEqual(['zh-Hans', 'zh-Hant', 'yue', 'ja', 'ko']);
    expect(languagesOf('مجتمع')).toContain('ur');
    expect(languagesOf('Ми тут')).not.toContain('ar');
  });

  it('are no choice where one language alone is written so, or nothing is', () => {
    expect(languagesOf('ชุมชน')).toEqual([]);
    expect(languagesOf('12 🎉')).toEqual([]);
  });

  it.each(['社区', 'مجتمع', 'ٹھیک', 'Ми їмо', 'समुदाय', 'ማህበረሰብ', 'সমাজ', 'קהילה', 'κοινότητα'])(
    'hold the one the letters of %s say themselves',
    (text) => {
      expect(languagesOf(text)).toContain(languageOf(text, 'en'));
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import platforms from '#assets/formats/platforms.json';
import { composerAddress, serverOf } from './composer-address.ts';

const parts = { text: 'Tea & bread\n#One', hashtags: [], instance: null };

describe('the address of a composer', () => {
  it('carries the words, encoded, and no empty parts', () => {
    expect(composerAddress('https://twitter.com/intent/tweet?text={text}&url={url}&hashtags={hashtags}', parts)).toBe(
      'https://twitter.com/intent/tweet?text=Tea%20%26%20bread%0A%23One',
    );
    expect(composerAddress('https://t.me/share/url?url={url}&text={text}', parts)).toBe(
      'https://t.me/share/url?text=Tea%20%26%20bread%0A%23One',
    );
    expect(composerAddress('https://a.example/?text={text}&hashtags={hashtags}', { ...parts, hashtags: ['One', 'Two'] })).toContain(
      'hashtags=One%2CTwo',
    );
  });

  it('is not there where only a web address could be handed over, or nothing', () => {
    expect(composerAddress('https://www.facebook.com/sharer/sharer.php?u={url}', parts)).toBeNull();
    expect(composerAddress(null, parts)).toBeNull();
    expect(composerAddress('https://a.example/?text={text}', { ...parts, text: 'x'.repeat(9000) })).toBeNull();
  });

  it('needs the person’s own server where there are many', () => {
    const intent = 'https://{instance}/share?text={text}';
    expect(composerAddress(intent, parts)).toBeNull();
    expect(composerAddress(intent, { ...parts, instance: 'not a server' })).toBeNull();
    expect(composerAddress(intent, { ...parts, instance: 'https://Social.example/@me' })).toBe(
      'https://social.example/share?text=Tea%20%26%20bread%0A%23One',
    );
  });

  it('never leads anywhere else than the platform, whatever the words', () => {
    for (const { intent } of platforms) {
      if (intent === null) continue;
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 30 }), (text, instance) => {
          const address = composerAddress(intent, { ...parts, text: text.replaceAll(/\p{Cs}/gu, ''), instance });
          if (address === null) return;
          const url = new URL(address);
          expect(url.protocol).toBe('https:');
          expect(intent.includes('{instance}') ? serverOf(instance) : new URL(intent.replace(/\{.*/u, '')).hostname).toBe(url.hostname);
          expect(url.searchParams.get('text') ?? '').toBe(text.replaceAll(/\p{Cs}/gu, ''));
        }),
        { numRuns: 30 },
      );
    }
  });

  it.each([
    ['@ola@social.example', 'social.example'],
    ['social.example', 'social.example'],
    ['', null],
    ['localhost', null],
    ['a b.example', null],
    ['evil.example\\@good', null],
  ])('reads the server out of %j: %j', (typed, server) => {
    expect(serverOf(typed)).toBe(server);
  });
});

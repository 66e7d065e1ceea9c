import { describe, expect, it } from 'vitest';
import { linkAddress, LONGEST_LINK } from './link.ts';

describe('an address for a code', () => {
  it.each([
    ['https://example.org/party?day=18#where', 'https://example.org/party?day=18#where'],
    ['http://example.org', 'http://example.org'],
    [' example.org/party ', 'https://example.org/party'],
    ['EXAMPLE.org', 'https://EXAMPLE.org'],
    ['bücher.example/öffnung', 'https://bücher.example/öffnung'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
  ])('takes %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'a party',
    'example',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'tel:123',
    'https://',
    'https://bank.example@evil.example/',
    'https://user:pass@example.org',
    'https://example.org/a b',
    'file:///etc/passwd',
    'example.org/\u202Egpj.exe',
    'exam\u200Bple.org',
    `example.org/${'x'.repeat(LONGEST_LINK)}`,
  ])('refuses %j', (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });
});

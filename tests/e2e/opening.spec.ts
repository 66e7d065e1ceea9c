// What anyone gets on opening the page: it works, it is quiet, and it talks to nobody else.

import { expect, test } from '@playwright/test';

test('the page opens without a complaint, and no request leaves its own site', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'blob:' && protocol !== 'data:') foreign.push(request.url());
  });

  await page.goto('/');
  await expect(page.locator('#app')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the page itself forbids any other site, even on a host that sends no headers', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
});

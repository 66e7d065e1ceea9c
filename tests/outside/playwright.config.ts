// The outside tests: the built app on a desktop, its files looked at by other people's tools. Run by `npm run test:outside`, which sees to the tools.

import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

const desktop = base.projects?.find(({ name }) => name === 'desktop');
const builtApp = Array.isArray(base.webServer) ? base.webServer[0] : base.webServer;
if (desktop === undefined || builtApp === undefined) throw new Error('the browser tests have no desktop');

export default defineConfig({
  ...base,
  outputDir: '../../test-results/outside',
  reporter: [['list']],
  projects: [{ ...desktop, name: 'outside', testDir: '.' }],
  webServer: builtApp,
});

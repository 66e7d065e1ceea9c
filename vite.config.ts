// How the app is built and served, and how unit tests run.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './.tools/content-policy.ts';
import { faceWeightsLicence } from './.tools/face-weights-licence.ts';
import { fontFiles } from './.tools/font-files.ts';
import { libheifForBrowsers } from './.tools/libheif-for-browsers.ts';
import { wordsInParts } from './.tools/words-in-parts.ts';
import { yogaInPlace } from './.tools/yoga-in-place.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works on any static host, at any sub-path.
  base: './',
  plugins: [react(), contentPolicy(), fontFiles(), wordsInParts(), yogaInPlace(), libheifForBrowsers(), faceWeightsLicence()],
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: true,
    // Inlined assets would need `data:` in the content policy; the polyfill would cost bytes no supported browser needs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [libheifForBrowsers()] },
  // `--mode harness` serves pages to browser tests: files that change under a test must not reload its page.
  server: mode === 'harness' ? { hmr: false, watch: null } : {},
  optimizeDeps: { entries: ['index.html', 'tests/harness/*.html', 'src/**/*-worker.ts'] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'], setupFiles: ['tests/support/fixed-seed.ts'] },
      },
      {
        extends: true,
        test: { name: 'components', environment: 'jsdom', include: ['src/**/*.test.tsx'], setupFiles: ['tests/support/clean-up.ts'] },
      },
    ],
  },
}));

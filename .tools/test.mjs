// test: all there is: house rules (each counts as a test), unit tests, then browser tests on the app as built. Every suite runs even when
// an earlier one failed. The last line is `N passed, N failed` over all of them; the exit code says whether that second number is 0.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { CHECKS, runChecks, runScript } from './steps.mjs';
import { ROOT } from './source.mjs';

const UNIT_REPORT = `${ROOT}test-results/unit.json`;
const BROWSER_REPORT = `${ROOT}test-results/browser.json`;

function main() {
  // What an earlier run left must not be taken for this one's.
  for (const left of ['dist', 'test-results']) rmSync(ROOT + left, { recursive: true, force: true });
  const failedChecks = runChecks();
  const counts = {
    checks: { passed: CHECKS.length - failedChecks.length, failed: failedChecks.length },
    unit: unitTests(),
    browser: browserTests(),
  };
  console.log(`\nfailed checks: ${failedChecks.join(', ') || 'none'}`);
  for (const [suite, { passed, failed }] of Object.entries(counts)) console.log(`${suite}: ${passed} passed, ${failed} failed`);
  const total = Object.values(counts).reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

function unitTests() {
  const succeeded = runScript('test:unit', ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]);
  return counted(succeeded, UNIT_REPORT, ({ numPassedTests, numFailedTests, testResults }) => {
    // A file that could not be loaded has no tests to count; it is one failure all the same.
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  });
}

function browserTests() {
  if (!existsSync(`${ROOT}dist/index.html`)) {
    console.log('\nThe app was not built, so the browser tests could not run.');
    return { passed: 0, failed: 1 };
  }
  const succeeded = runScript('test:browser');
  return counted(succeeded, BROWSER_REPORT, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

/** The counts of a report. A suite that failed without a failed test, or ran none, is one failure. */
function counted(succeeded, path, read) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(path, 'utf8')));
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

main();

// check: every house rule, one after the other, and a line at the end saying which failed.

import { CHECKS, runChecks } from './steps.mjs';

const failed = runChecks();
console.log(
  `\n${CHECKS.length - failed.length} checks passed, ${failed.length} failed${failed.length === 0 ? '' : `: ${failed.join(', ')}`}`,
);
process.exit(failed.length === 0 ? 0 : 1);

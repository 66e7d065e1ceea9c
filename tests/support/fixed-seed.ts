// Random tests draw the same cases at every run, so that a red run is a change and not luck. FC_SEED=<number> tries others; a run of many
// seeds now and then is how new cases are found, and a case found becomes a test of its own.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 18_121_990) });

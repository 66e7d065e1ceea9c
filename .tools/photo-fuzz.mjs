// npm run test:photo-fuzz: 500 damaged variants of every photo format through the real decoders (tests/browser/photo-fuzz.spec.ts); `-- 2000` for
// another number.

import { runScript } from './steps.mjs';

process.env['PHOTO_FUZZ'] = process.argv[2] ?? '500';
process.exitCode = runScript('test:browser', ['--', '--project=harness', 'browser/photo-fuzz']) ? 0 : 1;

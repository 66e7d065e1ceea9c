// licences: prints what is shipped and under which licence: every runtime dependency and every card font. `--check`: prints only what
// may not be shipped, and fails on it.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { ROOT, report } from './source.mjs';

// Unlicense: given to everyone without conditions, which asks even less than 0BSD.
const ALLOWED = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|BSD|Apache-2\.0|MPL-2\.0|OFL-1\.1|Unlicense|LGPL-[\d.]+(-only|-or-later)?)$/;

const shipped = [...libraries(), ...fonts()];
if (!process.argv.includes('--check')) for (const one of shipped) console.log(`${one.name}\t${one.version}\t${one.licence}`);
const faults = shipped
  .filter(({ licence }) => !isAllowed(licence))
  .map((one) => `${one.name} ${one.version}: ${one.licence || 'no licence'}`);
report('licences', shipped.length, faults);

/** Everything the lockfile installs that is not for development alone, what libraries need included. */
function libraries() {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  return Object.entries(packages)
    .filter(([path, one]) => path !== '' && !one.dev && !one.optional && !one.devOptional && existsSync(`${ROOT}${path}/package.json`))
    .map(([path]) => {
      const { name, version, license, licenses } = JSON.parse(readFileSync(`${ROOT}${path}/package.json`, 'utf8'));
      return { name, version, licence: license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? '' };
    });
}

/** The fonts in assets/fonts carry their licence beside them. */
function fonts() {
  const folder = `${ROOT}assets/fonts/licences/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const text = readFileSync(folder + file, 'utf8');
    return { name: `font ${file.replace('.txt', '')}`, version: '', licence: /SIL Open Font License/i.test(text) ? 'OFL-1.1' : '' };
  });
}

/** `A OR B` needs one that is allowed, `A AND B` both. */
function isAllowed(licence) {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => ALLOWED.test(part.trim())));
}

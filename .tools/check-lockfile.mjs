// check-lockfile: the lockfile names no host, pins every package by checksum, holds the native parts for every system it should, and
// agrees with package.json, where every version is exact.

import { readFileSync } from 'node:fs';
import { ROOT, report } from './source.mjs';

/** Systems a person may run `npm start` on; a native tool without a part for one of them can't be installed there from this lockfile. */
const SYSTEMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'];

const text = readFileSync(`${ROOT}package-lock.json`, 'utf8');
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const { packages } = JSON.parse(text);
const installed = Object.entries(packages).filter(([path]) => path !== '');

const hosts = [...new Set(text.match(/\b(?:https?|git\+\w+):\/\/[^"\s]+/g) ?? [])].filter((url) => !isHomepage(url));
const unpinned = installed.filter(([, one]) => one.integrity === undefined && !one.link).map(([path]) => `${path} has no checksum`);
const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  .map(([name, version]) => `package.json: ${name} is not pinned (${version})`);
const apart = ['dependencies', 'devDependencies'].flatMap((kind) => differences(kind));

report('lockfile', installed.length, [...hosts.map((url) => `names a host: ${url}`), ...unpinned, ...loose, ...apart, ...missingParts()]);

/** The lockfile also carries the pages where packages ask for money. */
function isHomepage(url) {
  return installed.some(([, one]) => JSON.stringify(one.funding ?? '').includes(url));
}

function differences(kind) {
  const locked = packages['']?.[kind] ?? {};
  const names = new Set([...Object.keys(locked), ...Object.keys(manifest[kind] ?? {})]);
  return [...names]
    .filter((name) => locked[name] !== manifest[kind]?.[name])
    .map((name) => `package-lock.json and package.json differ on ${name}`);
}

function missingParts() {
  return installed.flatMap(([path, { optionalDependencies = {} }]) => {
    const parts = Object.keys(optionalDependencies).filter((name) => SYSTEMS.some((system) => name.includes(system)));
    return parts.filter((name) => packages[`node_modules/${name}`]?.version === undefined).map((name) => `${path} lacks its part ${name}`);
  });
}

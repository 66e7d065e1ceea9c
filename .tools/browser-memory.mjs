// browserMemory: what a browser started by this process holds in memory. Linux alone tells it, as each process's proportional share. Node built-ins only.

import { readFileSync, readdirSync } from 'node:fs';

/** Bytes held by the browser and all its processes together, shared pages counted once. */
export function browserMemory() {
  const parents = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readOr(`/proc/${id}/stat`);
    parents.set(Number(id), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const ours = new Set([process.pid]);
  for (let grown = -1; grown !== ours.size;) {
    grown = ours.size;
    for (const [id, parent] of parents) if (ours.has(parent)) ours.add(id);
  }
  return [...ours].filter((id) => /chrom/i.test(readOr(`/proc/${id}/cmdline`).split('\0')[0])).reduce((sum, id) => sum + shareOf(id), 0);
}

/** Of its own, and its part of what it shares; program files on disk don't count: how they are shared depends on what else runs. */
function shareOf(id) {
  const rollup = readOr(`/proc/${id}/smaps_rollup`);
  return ['Pss_Anon', 'Pss_Shmem'].reduce(
    (sum, name) => sum + Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) * 1024,
    0,
  );
}

/** A process may end between being listed and being read. */
function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

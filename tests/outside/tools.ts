// Outside tools, run on files in a folder of the test's own. What a tool prints is answered; a tool that finds fault fails the test with its own words.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';

/** Writes a file where tools can reach it and answers its path. */
export function onDisk(info: TestInfo, name: string, bytes: Buffer): string {
  const path = info.outputPath(name);
  writeFileSync(path, bytes);
  return path;
}

/** What the tool printed. Throws with all it said when it is not to be found or its exit code is not 0. */
export function outside(tool: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(tool, [...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (error !== undefined) throw new Error(`${tool}: ${error.message}. npm run test:outside installs it.`);
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: exit code ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Everything exiftool knows of a file, by group: `PNG:ImageWidth`. What is only about the file on this disk is left out. */
export function metadataOf(path: string): ReadonlyMap<string, unknown> {
  const [found] = JSON.parse(outside('exiftool', '-json', '-G', '-a', '-n', path)) as readonly Readonly<Record<string, unknown>>[];
  const entries = Object.entries(found ?? {}).filter(([key]) => !/^(SourceFile|ExifTool:|File:(File|Directory|MIMEType))/u.test(key));
  return new Map(entries);
}

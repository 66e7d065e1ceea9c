// File names of what is saved: what the file is, never who or what is on it.

import type { PrintJob } from '../print/print-sheet.ts';
import type { Format, Platform } from './format.ts';

/** Of files a graphic can be opened from again. */
export const PROJECT_ENDING = '.community';

/** Such as `community-graphics-ig-story-1080x1920.png`. */
export function pictureName(format: Pick<Format, 'id' | 'width' | 'height'>, extension: 'png' | 'jpg'): string {
  return `community-graphics-${format.id}-${format.width}x${format.height}.${extension}`;
}

/** Such as `community-graphics-moving-9x16.mp4`. `ratio`: such as 9:16. */
export function videoName(ratio: string, container: 'mp4' | 'webm'): string {
  return `community-graphics-moving-${ratio.replace(':', 'x')}.${container}`;
}

/** Such as `words-bluesky.txt`. */
export function wordsName(platform: Pick<Platform, 'id'>): string {
  return `words-${platform.id}.txt`;
}

/** Such as `community-graphics-a4-print-shop.pdf`. */
export function printName({ paper, kind, count }: PrintJob): string {
  const what = { home: 'white-edge', shop: 'print-shop', several: `${count}-on-a-sheet` }[kind];
  return `community-graphics-${paper.toLowerCase()}-${what}.pdf`;
}

export function zipName(pictures: number): string {
  return `community-graphics-${pictures}-sizes.zip`;
}

/** Such as `community-graphics-open-door.community`. */
export function projectName(design: string): string {
  return `community-graphics-${design}${PROJECT_ENDING}`;
}

/** Such as `community-graphics-week-2026.ics`. */
export function calendarName(year: number): string {
  return `community-graphics-week-${year}.ics`;
}

// Makes tests/fixtures/faces: made-up heads, shaded as light from a window shades them, for what looks for faces to find. Nobody's
// picture is in them. Run by hand when a fixture is to change: `npm run fixtures:faces`. What the detector makes of real people these can't tell.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROME_ARGS, findChrome } from './chrome.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'fixtures', 'faces');

/** `x`, `y`: the middle of the face; `size`: its width; all in px. */
const PICTURES = {
  'two.jpg': {
    width: 1600,
    height: 1200,
    quality: 0.8,
    heads: [
      { x: 560, y: 470, size: 250, skin: [198, 140, 108], hair: [38, 26, 22], coat: [150, 60, 52] },
      { x: 1040, y: 540, size: 220, skin: [120, 78, 56], hair: [20, 16, 16], coat: [46, 92, 84] },
    ],
  },
  'one-aside.jpg': {
    width: 1800,
    height: 1000,
    quality: 0.8,
    heads: [{ x: 1480, y: 380, size: 200, skin: [224, 172, 140], hair: [92, 58, 34], coat: [60, 76, 128] }],
  },
  'group.jpg': {
    width: 4032,
    height: 3024,
    quality: 0.5,
    heads: Array.from({ length: 12 }, (_, index) => ({
      x: 520 + (index % 6) * 600 + (index > 5 ? 90 : 0),
      y: 1100 + Math.floor(index / 6) * 700 + (index % 3) * 60,
      size: 170 + (index % 4) * 12,
      skin: [
        [198, 140, 108],
        [120, 78, 56],
        [224, 172, 140],
        [160, 108, 80],
      ][index % 4],
      hair: [
        [38, 26, 22],
        [20, 16, 16],
        [92, 58, 34],
      ][index % 3],
      coat: [
        [150, 60, 52],
        [46, 92, 84],
        [60, 76, 128],
        [190, 140, 50],
      ][index % 4],
    })),
  },
};

const executablePath = findChrome();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROME_ARGS] });
try {
  const page = await browser.newPage();
  for (const [name, picture] of Object.entries(PICTURES)) {
    const bytes = Buffer.from(await page.evaluate(drawHeads, picture), 'base64');
    writeFileSync(join(folder, name), bytes);
    console.log(`${String(bytes.length).padStart(8)}  ${name}`);
  }
} finally {
  await browser.close();
}

/** Runs in the page: the picture as a base64 JPEG. Each head is measured in half widths of its face, from its middle. */
// oxlint-disable-next-line max-lines-per-function -- in the page it can call nothing outside itself
async function drawHeads({ width, height, quality, heads }) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const wall = context.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, '#c9c2b4');
  wall.addColorStop(1, '#8d8a84');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  for (const head of [...heads].sort((a, b) => a.y - b.y)) drawHead(head);
  addGrain();
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);

  function drawHead({ x, y, size, skin, hair, coat }) {
    context.save();
    context.translate(x, y);
    context.scale(size / 2, size / 2);
    // Hair behind, shoulders, neck.
    blob(0, -0.45, 1.22, 1.3, tone(hair, 0.9));
    const cloth = context.createLinearGradient(-2, 0, 2, 0);
    cloth.addColorStop(0, tone(coat, 1.25));
    cloth.addColorStop(1, tone(coat, 0.55));
    context.fillStyle = cloth;
    context.beginPath();
    context.moveTo(-2.5, 4.6);
    context.bezierCurveTo(-2.4, 2.3, -1.2, 2.1, -0.5, 1.75);
    context.lineTo(0.5, 1.75);
    context.bezierCurveTo(1.2, 2.1, 2.4, 2.3, 2.5, 4.6);
    context.fill();
    context.fillStyle = tone(skin, 0.62);
    context.fillRect(-0.46, 0.8, 0.92, 1.15);
    blob(0, 1.9, 0.5, 0.22, tone(skin, 0.72));
    // Ears.
    blob(-1.0, 0.1, 0.16, 0.3, tone(skin, 0.92));
    blob(1.0, 0.1, 0.16, 0.3, tone(skin, 0.62));
    // The face: an egg, lit from the left above.
    context.save();
    context.beginPath();
    context.moveTo(0, -1.3);
    context.bezierCurveTo(0.75, -1.3, 1.04, -0.7, 0.98, 0);
    context.bezierCurveTo(0.94, 0.65, 0.55, 1.28, 0, 1.34);
    context.bezierCurveTo(-0.55, 1.28, -0.94, 0.65, -0.98, 0);
    context.bezierCurveTo(-1.04, -0.7, -0.75, -1.3, 0, -1.3);
    context.clip();
    const light = context.createRadialGradient(-0.3, -0.35, 0.1, 0, 0.1, 1.5);
    light.addColorStop(0, tone(skin, 1.18));
    light.addColorStop(0.45, tone(skin, 1));
    light.addColorStop(1, tone(skin, 0.5));
    context.fillStyle = light;
    context.fillRect(-1.2, -1.4, 2.4, 2.9);
    // Eye sockets, cheeks, below the lip, chin.
    soft(-0.4, -0.14, 0.34, 0.22, tone(skin, 0.55), 0.55);
    soft(0.4, -0.14, 0.34, 0.22, tone(skin, 0.5), 0.6);
    soft(-0.52, 0.36, 0.32, 0.26, tone(skin, 1.25), 0.45);
    soft(0.5, 0.36, 0.28, 0.26, tone(skin, 1.1), 0.4);
    soft(0, 0.93, 0.3, 0.09, tone(skin, 0.55), 0.6);
    soft(0, 1.1, 0.28, 0.16, tone(skin, 1.12), 0.4);
    for (const side of [-1, 1]) drawEye(side * 0.4, -0.12, skin, hair);
    // Nose: a lit ridge, a dark side, nostrils.
    soft(-0.03, 0.12, 0.1, 0.4, tone(skin, 1.25), 0.55);
    soft(0.15, 0.2, 0.12, 0.36, tone(skin, 0.55), 0.55);
    soft(0, 0.44, 0.2, 0.12, tone(skin, 1.1), 0.6);
    soft(0, 0.53, 0.24, 0.07, tone(skin, 0.45), 0.7);
    blob(-0.1, 0.5, 0.055, 0.03, tone(skin, 0.28));
    blob(0.1, 0.5, 0.055, 0.03, tone(skin, 0.26));
    // Mouth.
    const lip = [skin[0] * 0.86, skin[1] * 0.6, skin[2] * 0.6];
    blob(0, 0.75, 0.34, 0.075, tone(lip, 0.85));
    blob(0, 0.82, 0.28, 0.08, tone(lip, 1.05));
    context.strokeStyle = tone(lip, 0.35);
    context.lineWidth = 0.028;
    context.beginPath();
    context.moveTo(-0.36, 0.74);
    context.quadraticCurveTo(0, 0.83, 0.36, 0.74);
    context.stroke();
    context.restore();
    // Hair in front.
    context.fillStyle = tone(hair, 1.1);
    context.beginPath();
    context.moveTo(-1.12, 0.05);
    context.bezierCurveTo(-1.2, -1.6, 1.2, -1.6, 1.12, 0.05);
    context.bezierCurveTo(1.0, -0.55, 0.75, -0.82, 0.1, -0.86);
    context.bezierCurveTo(-0.5, -0.84, -0.95, -0.6, -1.12, 0.05);
    context.fill();
    context.restore();
  }

  function drawEye(x, y, skin, hair) {
    context.save();
    context.beginPath();
    context.ellipse(x, y, 0.19, 0.095, 0, 0, 7);
    context.clip();
    context.fillStyle = '#e8e4de';
    context.fillRect(x - 0.2, y - 0.2, 0.4, 0.4);
    blob(x, y, 0.095, 0.095, '#3a2618');
    blob(x, y, 0.045, 0.045, '#080606');
    soft(x, y - 0.09, 0.2, 0.06, '#1c1210', 0.6);
    blob(x - 0.03, y - 0.035, 0.018, 0.018, '#ffffff');
    context.restore();
    context.lineCap = 'round';
    context.strokeStyle = tone(skin, 0.25);
    context.lineWidth = 0.035;
    context.beginPath();
    context.ellipse(x, y, 0.19, 0.095, 0, Math.PI, 0);
    context.stroke();
    context.strokeStyle = tone(hair, 0.95);
    context.lineWidth = 0.085;
    context.beginPath();
    context.moveTo(x - 0.23, y - 0.24);
    context.quadraticCurveTo(x, y - 0.34, x + 0.23, y - 0.24);
    context.stroke();
  }

  function blob(x, y, across, down, fill) {
    context.fillStyle = fill;
    context.beginPath();
    context.ellipse(x, y, across, down, 0, 0, 7);
    context.fill();
  }

  function soft(x, y, across, down, colour, strength) {
    context.save();
    context.translate(x, y);
    context.scale(across, down);
    const fade = context.createRadialGradient(0, 0, 0, 0, 0, 1);
    fade.addColorStop(0, colour.replace('rgb', 'rgba').replace(')', `,${strength})`));
    fade.addColorStop(1, colour.replace('rgb', 'rgba').replace(')', ',0)'));
    if (colour.startsWith('#')) {
      fade.addColorStop(0, `${colour}99`);
      fade.addColorStop(1, `${colour}00`);
    }
    context.fillStyle = fade;
    context.beginPath();
    context.arc(0, 0, 1, 0, 7);
    context.fill();
    context.restore();
  }

  function tone([r, g, b], by) {
    const channel = (value) => Math.round(Math.min(255, value * by));
    return `rgb(${channel(r)},${channel(g)},${channel(b)})`;
  }

  /** What a sensor adds; a fixed sequence, so that the same script makes the same picture. */
  function addGrain() {
    let state = 7;
    const strip = 256;
    for (let top = 0; top < height; top += strip) {
      const part = context.getImageData(0, top, width, Math.min(strip, height - top));
      for (let at = 0; at < part.data.length; at += 4) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        const grain = ((state >>> 24) / 255 - 0.5) * 8;
        for (let channel = 0; channel < 3; channel += 1) part.data[at + channel] += grain;
      }
      context.putImageData(part, 0, top);
    }
  }
}

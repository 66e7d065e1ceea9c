// Makes tests/fixtures/photos: every kind of file a person may hand us as a photo, good, odd and broken, each under 400 KB.
// Run by hand when a fixture is to change: `node .tools/fixtures.mjs`. Pictures are drawn by Chromium, broken ones made from them byte
// by byte. Upright, every picture is red | green over blue | yellow, so that a test can tell which way up it is.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { withExif } from './camera-exif.mjs';
import { CHROME_ARGS, findChrome } from './chrome.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'fixtures', 'photos');

async function main() {
  mkdirSync(folder, { recursive: true });
  const executablePath = findChrome();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROME_ARGS] });
  try {
    const page = await browser.newPage();
    const draw = async (options) => Buffer.from(await page.evaluate(drawQuadrants, options), 'base64');

    const landscape = await draw({ width: 1600, height: 1200, type: 'image/jpeg', quality: 0.8 });
    const png = await draw({ width: 300, height: 200, type: 'image/png', hole: true });
    write('landscape.jpg', landscape);
    write('portrait.jpg', await draw({ width: 1200, height: 1600, type: 'image/jpeg', quality: 0.8 }));
    write('twelve-megapixels.jpg', await draw({ width: 4032, height: 3024, type: 'image/jpeg', quality: 0.6 }));
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const stored = await draw({ width: 400, height: 300, type: 'image/jpeg', quality: 0.9, orientation });
      write(`orientation-${orientation}.jpg`, withExif(stored, orientation));
    }
    write('transparent.png', png);
    write('opaque.png', await draw({ width: 300, height: 200, type: 'image/png' }));
    write('photo.webp', await draw({ width: 640, height: 480, type: 'image/webp', quality: 0.8 }));
    write('transparent.webp', await draw({ width: 300, height: 200, type: 'image/webp', quality: 0.8, hole: true }));
    write('photo.gif', gifQuadrants(64, 48));
    write('heic-without-picture.heic', heicStub(4032, 3024));
    write('named-jpg-but-png.jpg', png);

    write('cut-off.jpg', landscape.subarray(0, Math.floor(landscape.length * 0.6)));
    write('cut-off-after-thumbnail.jpg', cutAfterThumbnail(landscape));
    write('cut-off.png', png.subarray(0, Math.floor(png.length * 0.6)));
    write('cut-off.webp', (await draw({ width: 640, height: 480, type: 'image/webp', quality: 0.8 })).subarray(0, 900));
    write('cut-off.gif', gifQuadrants(64, 48).subarray(0, 900));
    write('scrambled.png', scrambled(png));
    write('empty.jpg', Buffer.alloc(0));
    write('text-file.jpg', Buffer.from('Milk, bread, three lemons. This is a shopping list and not a photo.\n'));
    write('drawing.svg.png', Buffer.from(`<?xml version="1.0"?>\n<!-- a drawing -->\n${svg}\n`));
    write(
      'document.pdf.jpg',
      Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1'),
    );
    write('bitmap.bmp', bmp(8, 8));
    write('claims-108-megapixels.png', pngOf(12_000, 9000, Buffer.alloc(64)));
  } finally {
    await browser.close();
  }
}

function write(name, bytes) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${String(bytes.length).padStart(8)}  ${name}`);
}

/**
 * Runs in the page: the quadrants as a base64 file. `width` and `height` are the upright ones; with an `orientation` (EXIF, 1 to 8) the
 * pixels are laid down so that turning them as it says gives the upright picture. `hole` leaves the middle transparent.
 */
async function drawQuadrants({ width, height, type, quality, hole = false, orientation = 1 }) {
  const turned = orientation > 4;
  const canvas = new OffscreenCanvas(turned ? height : width, turned ? width : height);
  const context = canvas.getContext('2d');
  // Upright px to stored px.
  const [w, h] = [width, height];
  const matrices = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, w, 0],
    3: [-1, 0, 0, -1, w, h],
    4: [1, 0, 0, -1, 0, h],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, -1, 1, 0, 0, w],
    7: [0, -1, -1, 0, h, w],
    8: [0, 1, -1, 0, h, 0],
  };
  context.setTransform(...matrices[orientation]);
  const colours = ['#e02020', '#20a040', '#2040d0', '#f0d020'];
  colours.forEach((colour, index) => {
    context.fillStyle = colour;
    context.fillRect(((index % 2) * width) / 2, (Math.floor(index / 2) * height) / 2, width / 2, height / 2);
  });
  if (hole) context.clearRect(width * 0.4, height * 0.4, width * 0.2, height * 0.2);
  const blob = await canvas.convertToBlob({ type, quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Cut off, but with a whole little JPEG (and so an end marker) inside an early segment, as cameras write them. */
function cutAfterThumbnail(jpeg) {
  const thumbnail = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
  const head = Buffer.from([0xff, 0xe1, 0, thumbnail.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, thumbnail, jpeg.subarray(2, Math.floor(jpeg.length * 0.6))]);
}

/** A PNG that is whole by its chunks and whose picture data is noise. */
function scrambled(png) {
  const copy = Buffer.from(png);
  const data = copy.indexOf('IDAT') + 4;
  for (let offset = data; offset < data + 64; offset += 1) copy[offset] = (offset * 97) & 0xff;
  return copy;
}

function pngOf(width, height, rows) {
  const chunk = (type, data) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(named.length + 8);
    framed.writeUInt32BE(data.length, 0);
    named.copy(framed, 4);
    framed.writeUInt32BE(crc32(named), named.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A four-colour GIF without compression: 3-bit codes, the table cleared after every two pixels so that codes never grow. */
function gifQuadrants(width, height) {
  const codes = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((y * width + x) % 2 === 0) codes.push(4);
      codes.push((y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1));
    }
  }
  codes.push(5);
  const data = [];
  let held = 0;
  let bits = 0;
  for (const code of codes) {
    held |= code << bits;
    bits += 3;
    while (bits >= 8) {
      data.push(held & 0xff);
      held >>= 8;
      bits -= 8;
    }
  }
  if (bits > 0) data.push(held & 0xff);
  const blocks = [];
  for (let offset = 0; offset < data.length; offset += 255) {
    const block = data.slice(offset, offset + 255);
    blocks.push(block.length, ...block);
  }
  const side = (px) => [px & 0xff, px >> 8];
  const table = [0xe0, 0x20, 0x20, 0x20, 0xa0, 0x40, 0x20, 0x40, 0xd0, 0xf0, 0xd0, 0x20];
  const screen = [...side(width), ...side(height), 0x81, 0, 0, ...table];
  return Buffer.from([...Buffer.from('GIF89a'), ...screen, 0x2c, 0, 0, 0, 0, ...side(width), ...side(height), 0, 2, ...blocks, 0, 0x3b]);
}

/** What tells a HEIC and its size, with no picture in it: no browser we test in can read a real one either. */
function heicStub(width, height) {
  const box = (type, ...parts) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const association = Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0x81]);
  const properties = box('iprp', box('ipco', box('ispe', size)), box('ipma', association));
  const meta = box('meta', Buffer.alloc(4), box('pitm', Buffer.from([0, 0, 0, 0, 0, 1])), properties);
  return Buffer.concat([box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')), meta, box('mdat', Buffer.alloc(32))]);
}

function bmp(width, height) {
  const pixels = Buffer.alloc(width * height * 3, 0x80);
  const header = Buffer.alloc(54);
  header.write('BM', 0, 'latin1');
  header.writeUInt32LE(54 + pixels.length, 2);
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  return Buffer.concat([header, pixels]);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30" fill="#e02020"/></svg>';

await main();

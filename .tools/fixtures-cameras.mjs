// Makes the fixtures in tests/fixtures/photos that need a camera's encoders: HEIC as phones lay it out, AVIF, CMYK, 16 bits, wide gamut, and every
// kind of note a camera or an editor leaves in a file. Run by hand when one is to change: `npm run fixtures:cameras`, on Debian with
//     apt-get install imagemagick libheif-examples libavif-bin libimage-exiftool-perl
// Upright, every picture is red | green over blue | yellow in sRGB, as in fixtures.mjs.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cameraTiff, SECRET } from './camera-exif.mjs';
import { codedPicture, heif } from './heif.mjs';
import { ADOBE_RGB, DISPLAY_P3, rgbProfile } from './rgb-profile.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'fixtures', 'photos');
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));

/** Debian's ImageMagick 6; other builds call it `magick` or `convert`. */
const CONVERT = ['convert-im6.q16', 'magick', 'convert'].find((name) => tries(name, ['-version']));

const SRGB = [
  [224, 32, 32],
  [32, 160, 64],
  [32, 64, 208],
  [240, 208, 32],
];
const UPRIGHT = { width: 400, height: 300 };

function main() {
  try {
    jpegs();
    pngs();
    webpsAndGifs();
    avifs();
    heics();
    secrets();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function jpegs() {
  const plain = picture('plain.png');
  save('progressive.jpg', convert(plain, 'jpg', '-interlace', 'Plane', '-quality', '85'));
  save('grey.jpg', convert(plain, 'jpg', '-colorspace', 'Gray', '-quality', '85'));
  save('cmyk.jpg', convert(plain, 'jpg', '-colorspace', 'CMYK', '-quality', '90'));
  save('p3.jpg', convert(wideGamut('p3', P3), 'jpg', '-quality', '92'));
  save('adobe-rgb.jpg', convert(wideGamut('adobe', ADOBE), 'jpg', '-quality', '92'));
  // A phone's "motion photo": a video after the picture's end, with a place in it.
  save('motion-photo.jpg', Buffer.concat([convert(plain, 'jpg', '-quality', '85'), Buffer.from(`ftypmp42 ${SECRET}`.repeat(200))]));
}

function pngs() {
  const plain = picture('plain.png');
  const holed = picture('holed.png', { hole: true });
  save('sixteen-bit.png', convert(plain, 'png', '-depth', '16', '-define', 'png:bit-depth=16', '-define', 'png:color-type=2'));
  save('palette.png', convert(plain, 'png', '-define', 'png:color-type=3'));
  run(CONVERT, [holed, ...PLAIN_PNG, `PNG8:${path('palette.png')}`]);
  save('palette-transparent.png', readFileSync(path('palette.png')));
  save('interlaced.png', convert(plain, 'png', '-interlace', 'PNG'));
  save('p3.png', readFileSync(wideGamut('p3', P3)));
}

function webpsAndGifs() {
  const plain = picture('plain.png');
  const white = path('white.png');
  run(CONVERT, ['-size', '400x300', 'xc:white', white]);
  save('lossless.webp', convert(plain, 'webp', '-define', 'webp:lossless=true'));
  save('p3.webp', convert(wideGamut('p3', P3), 'webp', '-quality', '92'));
  for (const kind of ['gif', 'webp']) {
    const out = path(`animated.${kind}`);
    run(CONVERT, ['-delay', '20', '-loop', '0', plain, white, out]);
    save(`animated.${kind}`, readFileSync(out));
  }
  save('transparent.gif', convert(picture('holed.png', { hole: true }), 'gif'));
}

function avifs() {
  const plain = picture('plain.png');
  const avif = (from, ...options) => {
    const out = path('out.avif');
    run('avifenc', ['--speed', '6', '--min', '10', '--max', '20', ...options, from, out]);
    return readFileSync(out);
  };
  save('still.avif', avif(plain));
  save('ten-bit.avif', avif(plain, '--depth', '10'));
  save('transparent.avif', avif(picture('holed.png', { hole: true })));
  save('p3.avif', avif(wideGamut('p3', P3)));
  save('p3-by-number.avif', avif(picture('p3-bare.png', { colours: P3.colours }), '--cicp', '12/13/1'));
  for (const turns of [1, 2, 3]) save(`rotated-${turns}.avif`, avif(stored({ irot: turns }), '--irot', `${turns}`));
  for (const mirror of [0, 1]) save(`mirrored-${mirror}.avif`, avif(stored({ imir: mirror }), '--imir', `${mirror}`));
  const whole = avif(plain);
  save('cut-off.avif', whole.subarray(0, Math.floor(whole.length * 0.7)));
}

function heics() {
  const plain = picture('plain.png');
  const heic = (from, ...options) => {
    const out = path('out.heic');
    run('heif-enc', ['-q', '70', ...options, '-o', out, ...[from].flat()]);
    return readFileSync(out);
  };
  const coded = (from, ...options) => codedPicture(heic(from, '--no-alpha', ...options));
  const still = heic(plain);
  save('still.heic', still);
  save('ten-bit.heic', heic(convertedTo('deep.png', plain, '-depth', '16', '-define', 'png:bit-depth=16'), '-b', '10'));
  save('full-chroma.heic', heic(plain, '-p', 'chroma=444'));
  save('transparent.heic', heic(picture('holed.png', { hole: true })));
  save('with-thumbnail.heic', heic(plain, '-t', '64'));
  save('two-pictures.heic', heic([plain, convertedTo('negative.png', plain, '-negate', ...TRUE_COLOUR)]));
  save('p3.heic', heic(wideGamut('p3', P3)));
  save('p3-by-number.heic', heif({ tiles: [coded(picture('p3-bare.png', { colours: P3.colours }))], ...UPRIGHT, primaries: 12 }));

  const one = (turn, rest = {}) => {
    const file = stored(turn);
    return heif({ tiles: [coded(file)], ...sizeOf(turn), ...containerTurn(turn), ...rest });
  };
  save('any-brand.heic', one({}, { brand: 'mif1' }));
  for (const turns of [1, 2, 3]) save(`rotated-${turns}.heic`, one({ irot: turns }));
  for (const mirror of [0, 1]) save(`mirrored-${mirror}.heic`, one({ imir: mirror }));
  save('rotated-and-mirrored.heic', one({ irot: 1, imir: 1 }));
  // EXIF alone says how the picture lies, as in a HEIC made from a JPEG; then both say it, and it is meant once.
  for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
    save(`exif-only-${orientation}.heic`, one({ exif: orientation }, { exif: cameraTiff(orientation) }));
  }
  save('rotated-and-exif.heic', one({ irot: 3 }, { exif: cameraTiff(6) }));
  save('phone.heic', asPhonesDo(coded));

  save('lies-small.heic', heif({ tiles: [coded(plain)], ...UPRIGHT, says: { width: 8, height: 8 } }));
  save('claims-108-megapixels.heic', heif({ tiles: [coded(plain)], ...UPRIGHT, says: { width: 12_000, height: 9000 } }));
  save('cut-off.heic', still.subarray(0, Math.floor(still.length * 0.7)));
  const scrambled = Buffer.from(still);
  for (let at = scrambled.indexOf('mdat') + 4; at < scrambled.length; at += 1) scrambled[at] = (at * 97) & 0xff;
  save('scrambled.heic', scrambled);
}

/** Two by two tiles larger than the picture, turned in the container and by EXIF alike, Display P3, a thumbnail, camera notes. */
function asPhonesDo(coded) {
  const turned = stored({ irot: 3 }, wideGamut('p3', P3));
  const { width, height } = sizeOf({ irot: 3 });
  const tile = { width: 256, height: 256 };
  const tiles = [0, 1, 2, 3].map((index) => {
    const [x, y] = [(index % 2) * tile.width, Math.floor(index / 2) * tile.height];
    const crop = `${tile.width}x${tile.height}+${x}+${y}`;
    const canvas = [
      '-virtual-pixel',
      'edge',
      '-set',
      'option:distort:viewport',
      crop,
      '-distort',
      'SRT',
      '0',
      '+repage',
      '-strip',
      ...TRUE_COLOUR,
    ];
    return coded(convertedTo(`tile-${index}.png`, turned, ...canvas));
  });
  const thumbnail = { ...coded(convertedTo('small.png', turned, '-resize', '80x106!', '-strip', ...TRUE_COLOUR)), width: 80, height: 106 };
  const icc = rgbProfile(DISPLAY_P3, 'Display P3');
  return heif({ tiles, tile, columns: 2, width, height, irot: 3, exif: cameraTiff(6), icc, thumbnail });
}

/** Everything a file can say of where it was made and by whom, at every place exiftool knows to put it. */
function secrets() {
  const plain = picture('plain.png');
  const icc = path('secret.icc');
  writeFileSync(icc, rgbProfile(DISPLAY_P3, `Display P3 ${SECRET}`));
  const notes = [
    `-Make=${SECRET}`,
    `-Model=${SECRET}`,
    `-SerialNumber=${SECRET}`,
    `-Artist=${SECRET}`,
    `-ImageDescription=${SECRET}`,
    `-UserComment=${SECRET}`,
    '-GPSLatitude=0.5',
    '-GPSLatitudeRef=N',
    '-GPSLongitude=0.5',
    '-GPSLongitudeRef=E',
    `-XMP-dc:Creator=${SECRET}`,
    `-XMP-iptcExt:PersonInImage=${SECRET}`,
    `-XMP-exif:GPSLatitude=0.5`,
  ];
  const iptc = [`-IPTC:By-line=${SECRET}`, `-IPTC:City=${SECRET}`];
  const comment = [`-Comment=${SECRET}`];
  const thumbnail = path('thumbnail.jpg');
  writeFileSync(thumbnail, convert(plain, 'jpg', '-resize', '64x48', '-set', 'comment', SECRET));
  const note = (name, bytes, ...tags) => {
    const file = path(name);
    writeFileSync(file, bytes);
    run('exiftool', ['-q', '-overwrite_original', '-m', ...tags, file]);
    const noted = readFileSync(file);
    if (!noted.includes(SECRET)) throw new Error(`${name} holds no secret`);
    save(name, noted);
  };
  note(
    'secrets.jpg',
    convert(wideGamut('p3', P3), 'jpg', '-quality', '90'),
    `-ICC_Profile<=${icc}`,
    `-ThumbnailImage<=${thumbnail}`,
    ...notes,
    ...iptc,
    ...comment,
  );
  note('secrets.png', readFileSync(wideGamut('p3', P3)), ...notes, ...comment);
  note('secrets.webp', convert(plain, 'webp', '-quality', '85'), ...notes);
  note('secrets.gif', convert(plain, 'gif'), `-XMP-dc:Creator=${SECRET}`, ...comment);
  const heic = path('plain.heic');
  run('heif-enc', ['-q', '70', '-o', heic, plain]);
  note('secrets.heic', readFileSync(heic), ...notes);
  const avif = path('plain.avif');
  run('avifenc', ['--speed', '6', plain, avif]);
  note('secrets.avif', readFileSync(avif), ...notes);
}

/** The quadrants as a PNG; the middle left out with `hole`. */
function picture(name, { width, height, colours = SRGB, hole = false } = { ...UPRIGHT }) {
  const [w, h] = [width ?? UPRIGHT.width, height ?? UPRIGHT.height];
  const pixels = Buffer.alloc(w * h * 4);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const colour = colours[(y < h / 2 ? 0 : 2) + (x < w / 2 ? 0 : 1)];
      const inHole = hole && Math.abs(x / w - 0.5) < 0.1 && Math.abs(y / h - 0.5) < 0.1;
      pixels.set([...colour, inHole ? 0 : 255], (y * w + x) * 4);
    }
  }
  const raw = path('raw.rgba');
  writeFileSync(raw, pixels);
  const out = path(name);
  run(CONVERT, [
    '-size',
    `${w}x${h}`,
    '-depth',
    '8',
    `rgba:${raw}`,
    ...(hole ? [] : ['-alpha', 'off']),
    '-strip',
    `PNG${hole ? '32' : '24'}:${out}`,
  ]);
  return out;
}

/** The same colours counted in another space, with its profile: read as sRGB they would be off by up to 25. */
function wideGamut(name, { space, colours }) {
  const icc = path(`${name}.icc`);
  writeFileSync(icc, rgbProfile(space, name));
  return convertedTo(`${name}.png`, picture(`${name}-bare.png`, { colours }), '-profile', icc, ...TRUE_COLOUR);
}

/** The picture as it lies in a file that turns it: `irot`, `imir` or EXIF then make it upright again. */
function stored({ irot = 0, imir, exif = 1 }, from = picture('plain.png')) {
  const exifMoves = {
    1: [],
    2: ['-flop'],
    3: ['-rotate', '180'],
    4: ['-flip'],
    5: ['-transpose'],
    6: ['-rotate', '270'],
    7: ['-transverse'],
    8: ['-rotate', '90'],
  };
  const mirror = imir === undefined ? [] : [imir === 0 ? '-flip' : '-flop'];
  // Read, a picture is turned first and mirrored after: made, the other way round.
  const moves = [...mirror, ...(irot === 0 ? [] : ['-rotate', `${irot * 90}`]), ...exifMoves[exif]];
  return convertedTo('stored.png', from, ...moves, '+repage', ...TRUE_COLOUR);
}

function sizeOf({ irot = 0, exif = 1 }) {
  const turned = irot % 2 === 1 || exif > 4;
  return turned ? { width: UPRIGHT.height, height: UPRIGHT.width } : UPRIGHT;
}

function containerTurn({ irot, imir }) {
  return { ...(irot === undefined ? {} : { irot }), ...(imir === undefined ? {} : { imir }) };
}

function convert(from, type, ...options) {
  return readFileSync(convertedTo(`out.${type}`, from, ...options));
}

function convertedTo(name, from, ...options) {
  const out = path(name);
  run(CONVERT, [from, ...options, ...(name.endsWith('.png') ? PLAIN_PNG : []), out]);
  return out;
}

/** sRGB colours as another space of the same white counts them. */
function countedIn(space) {
  const [to, from] = [invert(space.primaries), SRGB_PRIMARIES];
  return SRGB.map((colour) => {
    const linear = colour.map((value) => linearOf(value / 255));
    const xyz = [0, 1, 2].map((axis) => linear.reduce((sum, value, index) => sum + value * from[index][axis], 0));
    return to[0].map((_, channel) => {
      const light = xyz.reduce((sum, value, axis) => sum + value * to[axis][channel], 0);
      const [power, scale = 1, offset = 0, slope, edge = 0] = space.curve;
      const tone = slope !== undefined && light <= edge * slope ? light / slope : (Math.max(0, light) ** (1 / power) - offset) / scale;
      return Math.round(Math.min(1, Math.max(0, tone)) * 255);
    });
  });
}

/** XYZ under D50, one row a colour (IEC 61966-2-1, Bradford-adapted). */
const SRGB_PRIMARIES = [
  [0.43607, 0.22249, 0.01392],
  [0.38515, 0.71687, 0.09708],
  [0.14307, 0.06061, 0.7141],
];

function linearOf(tone) {
  return tone <= 0.04045 ? tone / 12.92 : ((tone + 0.055) / 1.055) ** 2.4;
}

/** Of a 3x3 matrix of rows. */
function invert([[a, b, c], [d, e, f], [g, h, i]]) {
  const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const determinant = a * A + b * B + c * C;
  const rows = [
    [A, c * h - b * i, b * f - c * e],
    [B, a * i - c * g, c * d - a * f],
    [C, b * g - a * h, a * e - b * d],
  ];
  return rows.map((row) => row.map((value) => value / determinant));
}

/** heif-enc misreads palettes. */
const TRUE_COLOUR = ['-define', 'png:color-type=2'];
/** Gamma alone would not mean sRGB. */
const PLAIN_PNG = ['-define', 'png:exclude-chunks=gAMA,cHRM,date'];

const P3 = { space: DISPLAY_P3, colours: countedIn(DISPLAY_P3) };
const ADOBE = { space: ADOBE_RGB, colours: countedIn(ADOBE_RGB) };

function save(name, bytes) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${String(bytes.length).padStart(8)}  ${name}`);
}

function path(name) {
  return join(work, name);
}

function run(command, args) {
  return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

function tries(command, args) {
  try {
    return /ImageMagick/.test(run(command, args).toString());
  } catch {
    return false;
  }
}

main();

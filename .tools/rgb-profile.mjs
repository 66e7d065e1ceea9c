// rgbProfile: writes an ICC profile (version 4, matrix and curve) for a colour space given by its primaries, so that no one's profile has to be
// copied into the repository (ICC.1:2022).

/** XYZ of red, green and blue under D50, and the tone curve. */
export const DISPLAY_P3 = {
  primaries: [
    [0.51512, 0.2412, -0.00105],
    [0.29198, 0.69225, 0.04189],
    [0.1571, 0.06657, 0.78407],
  ],
  // sRGB's: power, scale, offset, slope of the straight part, where that ends.
  curve: [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045],
};

export const ADOBE_RGB = {
  primaries: [
    [0.60974, 0.31111, 0.01947],
    [0.20528, 0.62567, 0.06087],
    [0.14919, 0.06322, 0.74457],
  ],
  curve: [2.19921875],
};

const D50 = [0.9642, 1, 0.8249];

export function rgbProfile({ primaries, curve }, name) {
  const [red, green, blue] = primaries.map(xyz);
  const tone = para(curve);
  return profileOf([
    ['desc', text(name)],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(D50)],
    ['rXYZ', red],
    ['gXYZ', green],
    ['bXYZ', blue],
    ['rTRC', tone],
    ['gTRC', tone],
    ['bTRC', tone],
  ]);
}

function profileOf(tags) {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  let offset = 128 + table.length;
  tags.forEach(([name, data], index) => {
    const at = 4 + index * 12;
    table.write(name, at, 'latin1');
    table.writeUInt32BE(offset, at + 4);
    table.writeUInt32BE(data.length, at + 8);
    offset += data.length;
  });
  const header = Buffer.alloc(128);
  header.writeUInt32BE(offset);
  header.writeUInt32BE(0x04400000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  [2026, 1, 1].forEach((part, index) => header.writeUInt16BE(part, 24 + index * 2));
  header.write('acsp', 36, 'latin1');
  D50.forEach((value, index) => header.writeInt32BE(fixed(value), 68 + index * 4));
  return Buffer.concat([header, table, ...tags.map(([, data]) => data)]);
}

function xyz(values) {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 'latin1');
  values.forEach((value, index) => bytes.writeInt32BE(fixed(value), 8 + index * 4));
  return bytes;
}

/** Type 3 has the straight part, type 0 is a power alone. */
function para(parameters) {
  const bytes = Buffer.alloc(12 + parameters.length * 4);
  bytes.write('para', 'latin1');
  bytes.writeUInt16BE(parameters.length === 1 ? 0 : 3, 8);
  parameters.forEach((value, index) => bytes.writeInt32BE(fixed(value), 12 + index * 4));
  return bytes;
}

function text(words) {
  const letters = Buffer.from(words, 'utf16le').swap16();
  const bytes = Buffer.alloc(Math.ceil((28 + letters.length) / 4) * 4);
  bytes.write('mluc', 'latin1');
  [1, 12].forEach((value, index) => bytes.writeUInt32BE(value, 8 + index * 4));
  bytes.write('enUS', 16, 'latin1');
  bytes.writeUInt32BE(letters.length, 20);
  bytes.writeUInt32BE(28, 24);
  letters.copy(bytes, 28);
  return bytes;
}

function fixed(value) {
  return Math.round(value * 65_536);
}

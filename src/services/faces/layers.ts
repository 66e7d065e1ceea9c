// layers: the few kinds of layer a small face detector is made of, in plain arithmetic: the same numbers in every browser, no graphics card, no
// WebAssembly, nothing a content policy could forbid. Four px and four channels at a time, since a browser keeps so many sums in registers.
//
// A tensor lies row by row, px by px, channel by channel.

export type Tensor = { readonly data: Float32Array; readonly width: number; readonly height: number; readonly channels: number };

/** Weights in the order `mixBlock` reads them, with one bias for each channel made; these are a multiple of four. */
export type Mixing = { readonly weights: Float64Array; readonly bias: Float32Array };
/** `spatial`: 3 x 3 weights for each channel apart. */
export type Separable = { readonly spatial: Float64Array; readonly mixing: Mixing };

/** What is left of a negative sum. */
const LEAK = 0.1;
const BLOCK = 4;

/** `weights` as trained: for each channel read, one for each channel made. Missing ones up to a multiple of four are zero. */
export function mixingOf(weights: Float32Array, bias: Float32Array): Mixing {
  const made = bias.length;
  const read = weights.length / made;
  const padded = Math.ceil(made / BLOCK) * BLOCK;
  const ordered = new Float64Array(read * padded);
  for (let from = 0; from < read; from += 1) {
    for (let to = 0; to < made; to += 1) {
      const block = to - (to % BLOCK);
      ordered[block * read + from * BLOCK + (to % BLOCK)] = weights[from * made + to] ?? 0;
    }
  }
  const biases = new Float32Array(padded);
  biases.set(bias);
  return { weights: ordered, bias: biases };
}

/** A 3 x 3 convolution without a margin, every four px of what it makes joined to their largest: half the size, rounded up. */
export function fullThenPool(input: Tensor, { weights, bias }: Mixing): Tensor {
  const [across, down] = [input.width - 2, input.height - 2];
  const [width, height, channels] = [Math.ceil(across / 2), Math.ceil(down / 2), bias.length];
  const data = new Float32Array(width * height * channels);
  const rowLength = input.channels * 3;
  const read = rowLength * 3;
  const buffer = new Float64Array(read * BLOCK);
  const sums = new Float64Array(BLOCK * BLOCK);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // The four px are the four of a block. Where there are fewer, some count twice, which changes no largest.
      for (let slot = 0; slot < BLOCK; slot += 1) {
        const left = Math.min(across - 1, x * 2 + (slot & 1));
        const top = Math.min(down - 1, y * 2 + (slot >> 1));
        let at = slot;
        for (let row = 0; row < 3; row += 1) {
          const from = ((top + row) * input.width + left) * input.channels;
          for (let step = 0; step < rowLength; step += 1, at += BLOCK) buffer[at] = input.data[from + step] ?? 0;
        }
      }
      const to = (y * width + x) * channels;
      for (let block = 0; block < channels; block += BLOCK) {
        mixBlock(buffer, weights, block * read, read, sums);
        for (let channel = 0; channel < BLOCK; channel += 1) {
          const most = Math.max(sums[channel] ?? 0, sums[4 + channel] ?? 0, sums[8 + channel] ?? 0, sums[12 + channel] ?? 0);
          data[to + block + channel] = leaky(most + (bias[block + channel] ?? 0));
        }
      }
    }
  }
  return { data, width, height, channels };
}

/** A 3 x 3 convolution of each channel apart, then one px at a time of all of them; as large as what it reads. */
export function separable(input: Tensor, { spatial, mixing }: Separable): Tensor {
  const { data, width, height, channels } = input;
  const line = width * channels;
  const row = channels * 3;

  function inside(buffer: Float64Array, slot: number, middle: number): void {
    for (let channel = 0, at = slot; channel < channels; channel += 1, at += BLOCK) {
      const from = middle + channel;
      buffer[at] =
        (data[from - line - channels] ?? 0) * (spatial[channel] ?? 0) +
        (data[from - line] ?? 0) * (spatial[channel + channels] ?? 0) +
        (data[from - line + channels] ?? 0) * (spatial[channel + channels * 2] ?? 0) +
        (data[from - channels] ?? 0) * (spatial[row + channel] ?? 0) +
        (data[from] ?? 0) * (spatial[row + channel + channels] ?? 0) +
        (data[from + channels] ?? 0) * (spatial[row + channel + channels * 2] ?? 0) +
        (data[from + line - channels] ?? 0) * (spatial[row * 2 + channel] ?? 0) +
        (data[from + line] ?? 0) * (spatial[row * 2 + channel + channels] ?? 0) +
        (data[from + line + channels] ?? 0) * (spatial[row * 2 + channel + channels * 2] ?? 0);
    }
  }

  /** What lies outside is nothing. */
  function atEdge(buffer: Float64Array, slot: number, x: number, y: number): void {
    for (let channel = 0, at = slot; channel < channels; channel += 1, at += BLOCK) buffer[at] = 0;
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1) {
      for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across += 1) {
        const from = down * line + across * channels;
        const weight = (down - y + 1) * row + (across - x + 1) * channels;
        for (let channel = 0, at = slot; channel < channels; channel += 1, at += BLOCK) {
          buffer[at] = (buffer[at] ?? 0) + (data[from + channel] ?? 0) * (spatial[weight + channel] ?? 0);
        }
      }
    }
  }

  return mixed(input, mixing, LEAK, (buffer, slot, px) => {
    const y = Math.floor(px / width);
    const x = px - y * width;
    if (x > 0 && y > 0 && x < width - 1 && y < height - 1) inside(buffer, slot, px * channels);
    else atEdge(buffer, slot, x, y);
  });
}

/** All channels of a px mixed to others, with no leak: what a detector answers. */
export function answers(input: Tensor, mixing: Mixing): Tensor {
  const { data, channels } = input;
  return mixed(input, mixing, 1, (buffer, slot, px) => {
    for (let channel = 0; channel < channels; channel += 1) buffer[channel * BLOCK + slot] = data[px * channels + channel] ?? 0;
  });
}

/** Every `step` px the largest of four; what would lie outside counts for nothing. */
export function pooled(input: Tensor, step: 1 | 2): Tensor {
  const { channels } = input;
  const [width, height] = [Math.ceil(input.width / step), Math.ceil(input.height / step)];
  const data = new Float32Array(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [y * step, Math.min(input.height - 1, y * step + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [x * step, Math.min(input.width - 1, x * step + 1)];
      const [a, b] = [(top * input.width + left) * channels, (top * input.width + right) * channels];
      const [c, d] = [(bottom * input.width + left) * channels, (bottom * input.width + right) * channels];
      const to = (y * width + x) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        data[to + channel] = Math.max(
          input.data[a + channel] ?? 0,
          input.data[b + channel] ?? 0,
          input.data[c + channel] ?? 0,
          input.data[d + channel] ?? 0,
        );
      }
    }
  }
  return { data, width, height, channels };
}

/** `read` puts the channels of a px into every fourth place of the buffer, from `slot` on; of a negative sum `leak` is left. */
function mixed(
  { width, height, channels }: Tensor,
  { weights, bias }: Mixing,
  leak: number,
  read: (buffer: Float64Array, slot: number, px: number) => void,
): Tensor {
  const made = bias.length;
  const pixels = width * height;
  const data = new Float32Array(pixels * made);
  const buffer = new Float64Array(channels * BLOCK);
  const sums = new Float64Array(BLOCK * BLOCK);
  for (let first = 0; first < pixels; first += BLOCK) {
    const count = Math.min(BLOCK, pixels - first);
    for (let slot = 0; slot < count; slot += 1) read(buffer, slot, first + slot);
    for (let block = 0; block < made; block += BLOCK) {
      mixBlock(buffer, weights, block * channels, channels, sums);
      for (let slot = 0; slot < count; slot += 1) {
        const to = (first + slot) * made + block;
        for (let channel = 0; channel < BLOCK; channel += 1) {
          const sum = (sums[slot * BLOCK + channel] ?? 0) + (bias[block + channel] ?? 0);
          data[to + channel] = sum < 0 ? sum * leak : sum;
        }
      }
    }
  }
  return { data, width, height, channels: made };
}

/** Sixteen sums at once, each in a name of its own: the whole of the time goes here. */
function mixBlock(buffer: Float64Array, weights: Float64Array, offset: number, channels: number, sums: Float64Array): void {
  let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [c0, c1, c2, c3, d0, d1, d2, d3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0, weight = offset; at < channels * BLOCK; at += BLOCK, weight += BLOCK) {
    const w0 = weights[weight] ?? 0;
    const w1 = weights[weight + 1] ?? 0;
    const w2 = weights[weight + 2] ?? 0;
    const w3 = weights[weight + 3] ?? 0;
    const a = buffer[at] ?? 0;
    const b = buffer[at + 1] ?? 0;
    const c = buffer[at + 2] ?? 0;
    const d = buffer[at + 3] ?? 0;
    a0 += a * w0;
    a1 += a * w1;
    a2 += a * w2;
    a3 += a * w3;
    b0 += b * w0;
    b1 += b * w1;
    b2 += b * w2;
    b3 += b * w3;
    c0 += c * w0;
    c1 += c * w1;
    c2 += c * w2;
    c3 += c * w3;
    d0 += d * w0;
    d1 += d * w1;
    d2 += d * w2;
    d3 += d * w3;
  }
  sums[0] = a0;
  sums[1] = a1;
  sums[2] = a2;
  sums[3] = a3;
  sums[4] = b0;
  sums[5] = b1;
  sums[6] = b2;
  sums[7] = b3;
  sums[8] = c0;
  sums[9] = c1;
  sums[10] = c2;
  sums[11] = c3;
  sums[12] = d0;
  sums[13] = d1;
  sums[14] = d2;
  sums[15] = d3;
}

function leaky(sum: number): number {
  return sum < 0 ? sum * LEAK : sum;
}

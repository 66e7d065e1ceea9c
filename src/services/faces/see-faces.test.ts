// The detector's real weights, on plain pixels: what needs a browser (pictures of heads) is in tests/browser/faces.spec.ts.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import list from '@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json';
import { readFaceWeights } from './face-weights.ts';
import { seeFaces } from './see-faces.ts';

const FILE = 'node_modules/@vladmandic/face-api/model/tiny_face_detector_model.bin';
const bytes = new Uint8Array(readFileSync(FILE));
const tensors = list[0]?.weights ?? [];

describe('the weights', () => {
  it('are as many as their list says, and no other file is taken for them', () => {
    const weights = readFaceWeights(bytes, tensors);
    expect(weights.middle.map(({ mixing }) => mixing.bias.length)).toEqual([32, 64, 128, 256, 512]);
    expect(() => readFaceWeights(bytes.subarray(1), tensors)).toThrow(/193320 bytes/);
    expect(() => readFaceWeights(new Uint8Array(0), [])).toThrow(/have no conv0/);
  });

  it('see no face in a plain wall or in noise', () => {
    const weights = readFaceWeights(bytes, tensors);
    for (const noise of [0, 120]) {
      const data = new Uint8ClampedArray(96 * 64 * 4).map((_, at) => 128 + ((Math.imul(at, 2_654_435_761) >>> 24) / 255 - 0.5) * noise);
      expect(seeFaces({ data, width: 96, height: 64 }, weights, 0.5)).toEqual([]);
    }
  });
});

// faceWeightsLicence: keeps the licence of the face detector's weights beside them in the built folder, as it asks.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LICENCE = new URL('../node_modules/@vladmandic/face-api/LICENSE', import.meta.url);

export function faceWeightsLicence(): Plugin {
  return {
    name: 'face-weights-licence',
    generateBundle(_, bundle) {
      const hasWeights = Object.keys(bundle).some((name) => /tiny_face_detector_model-[\w-]+\.bin$/.test(name));
      if (hasWeights) this.emitFile({ type: 'asset', fileName: 'assets/face-detector-licence.txt', source: readFileSync(LICENCE, 'utf8') });
    },
  };
}

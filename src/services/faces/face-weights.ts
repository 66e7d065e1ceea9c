// FaceWeights: what the detector has learned: the tiny face detector of face-api (MIT), 193 KB, a file of this site beside the scripts, fetched
// when faces are first looked for. Every number in it is one byte; a list of its tensors says what the bytes of each stand for.

import list from '@vladmandic/face-api/model/tiny_face_detector_model-weights_manifest.json';
import address from '@vladmandic/face-api/model/tiny_face_detector_model.bin?url';
import { mixingOf, type Mixing, type Separable } from './layers.ts';

export type FaceWeights = { readonly first: Mixing; readonly middle: readonly Separable[]; readonly last: Mixing };

type Stored = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly quantization: { readonly scale: number; readonly min: number };
};

const MIDDLE = ['conv1', 'conv2', 'conv3', 'conv4', 'conv5'] as const;

/** Rejects when the file can't be fetched, or is not the one the list describes. */
export async function loadFaceWeights(): Promise<FaceWeights> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`the weights answered ${response.status}`);
  return readFaceWeights(new Uint8Array(await response.arrayBuffer()), list[0]?.weights ?? []);
}

/** Throws a TypeError when the bytes are not as many as the list says. */
export function readFaceWeights(bytes: Uint8Array, tensors: readonly Stored[]): FaceWeights {
  const values = new Map<string, Float32Array>();
  let at = 0;
  for (const { name, shape, quantization } of tensors) {
    const length = shape.reduce((product, side) => product * side, 1);
    values.set(
      name,
      Float32Array.from(bytes.subarray(at, at + length), (byte) => byte * quantization.scale + quantization.min),
    );
    at += length;
  }
  if (at !== bytes.length) throw new TypeError(`the weights have ${bytes.length} bytes, not ${at}`);
  const named = (name: string): Float32Array => {
    const found = values.get(name);
    if (found === undefined) throw new TypeError(`the weights have no ${name}`);
    return found;
  };
  return {
    first: mixingOf(named('conv0/filters'), named('conv0/bias')),
    middle: MIDDLE.map((name) => ({
      spatial: Float64Array.from(named(`${name}/depthwise_filter`)),
      mixing: mixingOf(named(`${name}/pointwise_filter`), named(`${name}/bias`)),
    })),
    last: mixingOf(named('conv8/filters'), named('conv8/bias')),
  };
}

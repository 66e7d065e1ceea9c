// useKit: makes the words that go with the pictures, in the interface's language where they are not the person's own.

import { useCallback } from 'react';
import { makeKit, type Kit } from '#compose/share-kit/make-kit.ts';
import type { Document } from '#domain/document/document.ts';
import type { Scene } from '#scene/scene.ts';
import { useAltPhrases } from './use-alt-phrases.ts';
import { useApp } from './use-app.tsx';
import { usePackWords } from './use-pack-words.ts';

/** Answers a maker: `scene` is one size of the document, for what stands on the card and in which order. */
export function useKit(document: Document): (scene: Scene) => Kit {
  const phrases = useAltPhrases();
  const { pack } = useApp().pack;
  const design = usePackWords().templates[document.templateId]?.about ?? '';
  return useCallback(
    (scene) =>
      makeKit({
        document,
        scene,
        pack,
        design,
        phrases,
      }),
    [document, pack, design, phrases],
  );
}
